"""Limits shrink with the memory there is, and with little of it there is still an answer."""

import subprocess
import sys
from pathlib import Path

import pytest

from goodoffices.analysis.room import LEAST, Room

ROOT = Path(__file__).parents[2]
PEAK = """
import sys
from pathlib import Path
from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.room import Room
from goodoffices.analysis.solve import solve
case = with_red_lines(additive(14, 6, 4, walk_away=0.6), 6, scope=3, share=0.5)
found = solve(case, budget=20, room=Room(int(sys.argv[1])))
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(len(found.frontier), int(peak.split()[1]) // 1024)
"""


def test_more_room_allows_more_but_never_more_than_the_engine_itself() -> None:
    allowed = [Room(megabytes).at_most(1000) for megabytes in (1, LEAST, 300, 800, 10_000)]
    assert allowed == sorted(allowed)
    assert allowed[0] >= 1
    assert allowed[-1] == 1000


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is told elsewhere otherwise")
def test_little_memory_is_kept_to() -> None:
    """By VmHWM: what getrusage says of a new process still holds the peak of the one that started it."""
    done = subprocess.run(
        [sys.executable, "-c", PEAK, "200"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    outcomes, peak = map(int, done.stdout.split())
    assert outcomes > 0
    assert peak <= 200
