"""How long the search for bridges takes on an interactive case whose zone is shut by red lines.

    python benchmarks/bridging_speed.py [--runs N] [--write]

prints a Markdown table of medians after import: until the first conflict has its first bridge, and until all of them
have three with the plans, as `goodoffices bridge` does it. The aims are 1 s and 10 s. With --write it puts the table
into docs/reference/bridges-benchmark.md as well.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.deadlocks import PAGE, ROOT
from benchmarks.instances import additive, with_interests, with_pledges, with_red_lines
from benchmarks.tables import machine, seconds, table, today, write_between
from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.search import search
from goodoffices.case.case import Case
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.solving import solve


@dataclass(frozen=True)
class Row:
    """Medians in seconds: until the first bridge, and of the whole search; `processor` is what that took of a core."""

    name: str
    first: float
    whole: float
    processor: float
    found: Bridging


def cases(issues: int = 12, lines: int = 20) -> Iterator[tuple[str, Case]]:
    """The row “shut by red lines” of benchmarks/spine.py: as it is, with interests, and with commitments as well."""
    shut = with_red_lines(additive(issues, 4, 4, seed=2, walk_away=0.3), lines, scope=2, share=0.75, seed=2)
    yield f"{issues} × 4, 4 parties, {lines} red lines, shut", shut
    yield "the same, an interest behind each line", with_interests(shut)
    yield "the same, a commitment in each option, and a mediator", with_pledges(with_interests(shut))


def measured(name: str, case: Case, runs: int) -> Row:
    """Search a case several times."""
    firsts = [_timed(lambda: first_bridge(case))[0] for _ in range(runs)]
    wholes = [_timed(lambda: bridge(case)) for _ in range(runs)]
    whole, processor = (statistics.median(own) for own in zip(*wholes, strict=True))
    return Row(name, statistics.median(firsts), whole, processor, bridge(case))


def first_bridge(case: Case) -> None:
    """Find out what shuts the zone of a case, and one bridge of the first conflict."""
    conflicts = list(solve(case).conflicts)
    others = {name for members in conflicts for name in members} - set(conflicts[0])
    found = search(case, conflict_of(case, conflicts[0]), others, 1, time.monotonic() + 10)
    assert len(found.bridges) == 1


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    start, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - worked


def line_of(row: Row) -> list[str]:
    """The cells of a row."""
    times = [seconds(own) for own in (row.first, row.whole, row.processor)]
    counts = [str(len(own)) for own in (row.found.conflicts, row.found.bridges, row.found.plans)]
    return [row.name, *times, *counts, "yes" if row.found.complete else "**no**"]


def main() -> None:
    """Measure each case and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)} as well")
    options = parser.parse_args()
    bridge(next(cases(4, 8))[1])
    head = ["case", "first bridge, s", "whole search, s", "of a core, s", "conflicts", "bridges", "plans", "complete"]
    rows = table(head, [line_of(measured(name, case, options.runs)) for name, case in cases()])
    text = f"{rows}\n\n{machine()}, {today()}; medians of {options.runs} runs."
    print(text)
    if options.write:
        write_between(PAGE, "bridging_speed.py", text)


if __name__ == "__main__":
    main()
