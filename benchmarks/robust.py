"""How long it takes to tell how sure an answer is: 10,000 drawn worlds of the main example.

    python3 benchmarks/robust.py [--samples N] [--runs N]

prints a Markdown table. Each case is measured in one process and in two, after import, with the solving that comes
before; shown are medians. Before it is measured, the answers of one and of two processes are checked to be equal, and
what is drawn is held against what is exact. The second case is the main example with walk-aways so high that
acceptance hangs on nearly every number in it; it is not the talks as described, only harder to work out.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.tables import machine, seconds, table
from goodoffices.analysis.robustness.robust import WORLDS
from goodoffices.case.case import Case
from goodoffices.case.points import Points
from goodoffices.case.walk_aways import WalkAway
from goodoffices.workbench.demonstrating import example_folder
from goodoffices.workbench.opening import load
from goodoffices.workbench.robustness import Sureness, robust

HIGH = {"ukraine": (Fraction(67), Fraction(83)), "russia": (Fraction(52), Fraction(68))}
"""Walk-aways of the harder case."""


@dataclass(frozen=True)
class Measured:
    """Seconds with one process and with two, and what was found."""

    name: str
    alone: float
    shared: float
    found: Sureness


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--samples", type=int, default=WORLDS)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    done = [measured(name, case, options.samples, options.runs) for name, case in cases().items()]
    print(f"{rendered(done, options.samples)}\n\n{machine()}; medians of {options.runs}.")
    return 0


def cases() -> dict[str, Case]:
    """The main example, and one that hangs on more."""
    flagship = load(example_folder() / "case")
    parties = tuple(
        replace(party, walk_away=WalkAway(((None, Points(*HIGH[party.id])),))) if party.id in HIGH else party
        for party in flagship.parties
    )
    return {"main example": flagship, "the same, walk-aways far higher": replace(flagship, parties=parties)}


def measured(name: str, case: Case, samples: int, runs: int) -> Measured:
    """Check a case, then take its times."""
    found = robust(case, samples=samples)
    check(case, found, samples)
    alone = [timed(case, samples, 1) for _ in range(runs)]
    shared = [timed(case, samples, 2) for _ in range(runs)]
    return Measured(name, statistics.median(alone), statistics.median(shared), found)


def timed(case: Case, samples: int, workers: int) -> float:
    """Seconds for one answer."""
    start = time.perf_counter()
    robust(case, samples=samples, workers=workers)
    return time.perf_counter() - start


def check(case: Case, found: Sureness, samples: int) -> None:
    """The same from two processes; and what is drawn within what every range allows."""
    again = robust(case, samples=samples, workers=2).findings
    mine = found.findings
    assert (mine.zone, mine.offers, mine.swings, mine.questions) == (
        again.zone, again.offers, again.swings, again.questions,
    )  # fmt: skip
    for chance, ranges in [(mine.zone, mine.zone_ranges), *((own.by_all, own.ranges) for own in mine.offers)]:
        assert ranges.values is not None
        assert float(ranges.values.low) <= chance.high
        assert chance.low <= float(ranges.values.high)


def rendered(done: Sequence[Measured], samples: int) -> str:
    """The table."""
    head = ["case", "packages", "worlds", "a zone", "packages looked at", "1 process, s", "2 processes, s"]
    rows = [
        [
            own.name,
            f"{own.found.case.package_count:,}",
            f"{samples:,}",
            f"{float(own.found.findings.zone.value):.3f}",
            str(own.found.findings.looked_at),
            seconds(own.alone),
            seconds(own.shared),
        ]
        for own in done
    ]
    return table(head, rows)


if __name__ == "__main__":
    sys.exit(main())
