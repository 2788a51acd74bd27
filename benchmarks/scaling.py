"""How the engine scales: 10^6 to 10^28 packages, two to four parties, additive and with rules and red lines.

    python3 benchmarks/scaling.py [--facets N ...] [--parties N ...] [--kinds KIND ...]

solves each seeded instance in a process of its own, checks the answer there (benchmarks/checking.py), prints a table
and, after a run over all instances, writes it into docs/reference/benchmarks.md. Ends with 1 where an answer is wrong.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.tables import machine, seconds, table, write_between
from benchmarks.worker import ROOT

PAGE = ROOT / "docs" / "reference" / "benchmarks.md"
FACETS = (6, 10, 14, 20, 28)
PARTIES = (2, 3, 4)
KINDS = ("additive", "ruled")
OPTIONS = 10
MEMORY = 4096
SLOW = 10.0
"""Seconds beyond which an instance is named below the table."""


@dataclass(frozen=True)
class Instance:
    """A seeded case: facets with ten options each, points from 0 to 100 for each option and party.

    `ruled` has a rule for every second facet and a red line for each, of width 5, and a walk-away for each party at
    half of its best total.
    """

    facets: int
    parties: int
    kind: str

    def __str__(self) -> str:
        return f"10^{self.facets}, {self.parties} parties, {self.kind}"


@dataclass(frozen=True)
class Result:
    """What solving an instance took and gave: `gap` in shares of each party's range, `low` and `high` of the zone."""

    seconds: float
    reading: float
    memory: float
    points: int
    gap: list[float] | None
    low: int
    high: int
    limits: list[str]
    mistakes: list[str]


def main() -> int:
    """Solve all instances that are asked for, print the table, write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facets", type=int, nargs="+", default=FACETS)
    parser.add_argument("--parties", type=int, nargs="+", default=PARTIES)
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--budget", type=float, default=30, help="seconds that a solve may take (default: 30)")
    parser.add_argument("--limit", type=float, default=120, help="seconds after which a process is ended")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    instances = [Instance(*own) for own in product(options.facets, options.parties, options.kinds)]
    if options.child:
        print(json.dumps(asdict(solved(instances[0], options.budget))))
        return 0
    results = [(instance, in_a_process(instance, options.budget, options.limit)) for instance in instances]
    text = "\n\n".join([rendered(results), remarks(results), f"{machine()}; a budget of {options.budget:g} s."])
    print(text)
    if instances == [Instance(*own) for own in product(FACETS, PARTIES, KINDS)]:
        write_between(PAGE, "scaling.py", text)
    return 1 if any(isinstance(own, Result) and own.mistakes for _, own in results) else 0


def in_a_process(instance: Instance, budget: float, limit: float) -> Result | str:
    """The result of an instance, or in a few words why there is none."""
    shape = ["--facets", str(instance.facets), "--parties", str(instance.parties), "--kinds", instance.kind]
    command = [sys.executable, __file__, "--child", *shape, "--budget", str(budget)]
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=limit)
    except subprocess.TimeoutExpired:
        found: Result | str = f"not done after {limit:g} s"
    else:
        last = done.stderr.strip().splitlines()[-1:] or [f"ended with {done.returncode}"]
        found = last[0] if done.returncode else Result(**json.loads(done.stdout))
    said = found if isinstance(found, str) else f"{found.seconds:.2f} s, {found.points} points {found.mistakes or ''}"
    print(f"{instance}: {said}", file=sys.stderr, flush=True)
    return found


def solved(instance: Instance, budget: float) -> Result:
    """Solve an instance in this process, then check the answer."""
    from benchmarks.checking import mistakes  # noqa: PLC0415  # the parent stays small
    from benchmarks.instances import additive, with_narrow_rules  # noqa: PLC0415
    from goodoffices.workbench.solving import solve  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY * 2**20, MEMORY * 2**20))
    walk_away = 0.5 if instance.kind == "ruled" else None
    case = additive(instance.facets, OPTIONS, instance.parties, seed=instance.facets, walk_away=walk_away)
    if instance.kind == "ruled":
        case = with_narrow_rules(case, instance.facets // 2, instance.facets, seed=instance.facets)
    solve(additive(3, 2, 2))
    start = time.perf_counter()
    answer = solve(case, budget=budget)
    _ = len(answer.frontier), answer.solutions
    middle = time.perf_counter()
    _ = answer.frontier.points
    end = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = answer.findings
    span = [max(int(most - least), 1) for least, most in zip(found.worst, found.best, strict=True)]
    gap = found.frontier.gap
    return Result(
        seconds=middle - start,
        reading=end - middle,
        memory=memory,
        points=len(answer.frontier),
        gap=None if gap is None else [own / of for own, of in zip(gap, span, strict=True)],
        low=answer.zone.low,
        high=answer.zone.high,
        limits=list(answer.limits),
        mistakes=mistakes(answer),
    )


# ------------------------------------------------------------------------------------------------ the table


def rendered(results: Sequence[tuple[Instance, Result | str]]) -> str:
    """The table."""
    head = ["packages", "parties", "kind", "seconds", "all points read", "peak MB", "frontier points", "proven", "zone"]
    return table(head, [row(instance, found) for instance, found in results])


def row(instance: Instance, found: Result | str) -> list[str]:
    """One line of the table."""
    name = [f"10^{instance.facets}", str(instance.parties), instance.kind]
    if isinstance(found, str):
        return [*name, found, *[""] * 5]
    times = [seconds(found.seconds), seconds(found.reading), f"{found.memory:.0f}"]
    return [*name, *times, f"{found.points:,}", proven(found), zone(found)]


def proven(found: Result) -> str:
    """Whether the frontier is exact, or how far off it can be at most, in hundredths of each party's range."""
    if found.mistakes:
        return f"**wrong**: {'; '.join(found.mistakes)}"
    if found.gap is None:
        return "exact"
    return f"within {', '.join(f'{share:.1%}' for share in found.gap)}"


def zone(found: Result) -> str:
    """How many packages are in the zone: exactly, or between which bounds."""
    return f"{found.low:.2e}" if found.low == found.high else f"{found.low:.1e} to {found.high:.1e}"


def remarks(results: Sequence[tuple[Instance, Result | str]]) -> str:
    """The slowest instances, those whose frontier was thinned out, and those that gave no answer."""
    done = [(instance, own) for instance, own in results if isinstance(own, Result)]
    lists = {
        f"More than {SLOW:g} s": [f"{own} ({found.seconds:.0f} s)" for own, found in done if found.seconds > SLOW],
        "Thinned out": [str(own) for own, found in done if found.gap is not None],
        "No answer": [str(own) for own, found in results if isinstance(found, str)],
    }
    return "\n".join(f"- {what}: {'; '.join(names) or 'none'}." for what, names in lists.items())


if __name__ == "__main__":
    sys.exit(main())
