"""How long the engine takes on the shapes that the design promises, with the answers checked first.

    python benchmarks/spine.py [--runs N]

prints a Markdown table. Times are medians after import, in one process per row; memory is that process's peak. The
12 x 4 cases are first checked against an enumeration of all 16,777,216 packages.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.solve import Findings, solve
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Node, facets_of
from goodoffices.case.expressions.table import table


@dataclass(frozen=True)
class Row:
    """One line of the table: a case, its budget in seconds, and whether all its packages can be enumerated."""

    name: str
    case: Callable[[], Case]
    budget: float = 30.0
    checked: bool = False


def _interactive(walk_away: float, share: float, scope: int, seed: int) -> Case:
    return with_red_lines(additive(12, 4, 4, seed=seed, walk_away=walk_away), 20, scope=scope, share=share, seed=seed)


ROWS = (
    Row("12 × 4, 4 parties, 20 red lines, open", lambda: _interactive(0.6, 0.25, 3, 1), checked=True),
    Row("the same, lines that forbid more, open", lambda: _interactive(0.6, 0.5, 3, 3), checked=True),
    Row("the same, shut by walk-aways", lambda: _interactive(0.85, 0.25, 3, 1), checked=True),
    Row("the same, shut by red lines", lambda: _interactive(0.3, 0.75, 2, 2), checked=True),
    Row("29 × 5 additive, 3 parties", lambda: additive(29, 5, 3)),
    Row("40 × 5, 3 parties, 20 red lines over 3", lambda: with_red_lines(
        additive(40, 5, 3, seed=1, walk_away=0.6), 20, scope=3, share=0.2, seed=1)),
    Row("60 × 5, 3 parties, 150 red lines over 3", lambda: with_red_lines(
        additive(60, 5, 3, seed=1, walk_away=0.5), 150, scope=3, share=0.2, seed=1)),
)  # fmt: skip


def main() -> None:
    """Run each row in a process of its own and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--row", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.row is not None:
        print(json.dumps(measured(ROWS[options.row], options.runs)))
        return
    print("| case | packages | answer | proven | seconds | peak memory |\n|---|---|---|---|---|---|")
    for number in range(len(ROWS)):
        command = [sys.executable, __file__, "--row", str(number), "--runs", str(options.runs)]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        print("| {name} | {packages} | {answer} | {proven} | {seconds} | {memory} MB |".format(**json.loads(out)))
    print(f"\n`goodoffices --help`: {help_seconds(options.runs):.2f} s (median of {options.runs}, whole process)")


def measured(row: Row, runs: int) -> dict[str, str | int]:
    """Solve the case of a row several times; what it found, the median time and the peak memory."""
    case = row.case()
    solve(additive(3, 2, 2))
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        found = solve(case, budget=row.budget)
        times.append(time.perf_counter() - start)
        if times[-1] > row.budget / 3:
            break
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if row.checked:
        check_by_enumeration(case, found)
    return {
        "name": row.name,
        "packages": f"{case.package_count:.1e}",
        "answer": answer_of(found),
        "proven": "all" if not found.limits else "not: " + ", ".join(found.limits),
        "seconds": f"{statistics.median(times):.2f}",
        "memory": memory,
    }


def answer_of(found: Findings) -> str:
    """What was found, in a few words."""
    if found.size.high == 0:
        return f"no zone: {len(found.conflicts.sets)} conflicts, {len(found.concessions.sets)} concessions"
    return f"a zone, {len(found.frontier)} frontier points"


def check_by_enumeration(case: Case, found: Findings) -> None:
    """Compare size, frontier and best solutions with all packages, looked at one by one."""
    model = found.model
    shape = model.sizes
    inside = np.ones(shape, dtype=np.bool_)
    for line in case.red_lines:
        inside &= ~_everywhere(line.expression.node, case)
    points = []
    for dimension, floor in enumerate(model.walk_aways):
        total = np.zeros(shape, dtype=np.int32)
        for axis, own in enumerate(model.tables):
            total += own[:, dimension].astype(np.int32).reshape([-1 if i == axis else 1 for i in range(len(shape))])
        inside &= total >= (floor if floor is not None else -(2**31))
        points.append(total)
    zone = np.stack([total[inside] for total in points], axis=1).astype(np.int64)
    assert (found.size.low, found.size.high) == (len(zone), len(zone))
    rows, counts = np.unique(zone, axis=0, return_counts=True)
    keep = undominated(rows)
    truth = {tuple(row): int(n) for row, n in zip(rows[keep].tolist(), counts[keep], strict=True)}
    mine = {tuple(row): n for row, n in zip(found.frontier.points.tolist(), found.frontier.counts, strict=True)}
    assert mine == truth


def _everywhere(node: Node, case: Case) -> npt.NDArray[np.bool_]:
    """The truth of a node on every package: one axis per facet."""
    own = [facet for facet in case.facets if facet.id in facets_of(node)]
    return table(node, own).reshape([len(facet.options) if facet in own else 1 for facet in case.facets])


def help_seconds(runs: int) -> float:
    """The median time of `goodoffices --help`, process start included."""
    command = [str(Path(sys.executable).with_name("goodoffices")), "--help"]
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "NO_COLOR": "1"})
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


if __name__ == "__main__":
    main()
