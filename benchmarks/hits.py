"""Where among the bridges of a case the first stands that is expected, and what chance would reach there."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

from benchmarks.chance import of_drawing
from benchmarks.expectations import Expectation, is_hit
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import opportunities
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.opening import load

TOP = 3
"""Bridges of each conflict among which a hit counts."""

FURTHER = 30
"""Bridges that are looked through for the first hit where it is not among those."""


@dataclass(frozen=True)
class Ranked:
    """What was found for one conflict.

    `shown` are the first bridges, `rank` is the place of the first hit (None: not among the first 30), and `named` that
    of the first bridge whose own moves are one, not only another way to make them that it lists. `by_move` and
    `by_operator` are the chances that of three moves, or three operators, drawn at random, one is a hit.
    """

    conflict: Conflict
    shown: tuple[Bridge, ...]
    rank: int | None
    named: int | None
    by_move: Fraction
    by_operator: Fraction

    def within(self, places: int) -> bool:
        """Whether the first hit is among the first so many."""
        return self.rank is not None and self.rank <= places


@dataclass(frozen=True)
class Measured:
    """What was found for one case, and in how many seconds: its conflicts of the expected issue, and its plans.

    `settled` is the number of bridges shown that leave no question open, `looks_solved` whether every conflict has such
    a bridge or a plan opens a zone.
    """

    expected: Expectation
    conflicts: tuple[Ranked, ...]
    settled: int
    plans: int
    looks_solved: bool
    complete: bool
    took: float

    def within(self, places: int) -> bool:
        """Whether the first hit in one of its conflicts is among the first so many."""
        return any(own.within(places) for own in self.conflicts)


def measure(expected: Expectation) -> Measured:
    """Search one case, and hold what is found against what is expected. Raises CaseError, or FormatError."""
    case = load(expected.path)
    start = time.perf_counter()
    found = bridge(case, top=TOP)
    took = time.perf_counter() - start
    searches = [own for own in found.searches if _is_about(case, own.conflict, expected.issue)]
    conflicts = tuple(_ranked(case, expected, own.conflict, own.bridges) for own in searches)
    settled = sum(not own.open_lines and not own.unsure for own in found.bridges)
    looks_solved = found.all_settled or bool(found.plans)
    return Measured(expected, conflicts, settled, len(found.plans), looks_solved, found.complete, took)


def _is_about(case: Case, conflict: Conflict, issue: str) -> bool:
    """Whether a conflict has lines about an issue; one of walk-aways alone has none."""
    facets = {facet for line in conflict.lines for facet in facets_of(line.expression.node)}
    return any(case.facet(facet).issue == issue for facet in facets)


def _ranked(case: Case, expected: Expectation, conflict: Conflict, shown: Sequence[Bridge]) -> Ranked:
    ranks = [_rank(case, expected, shown, named=named) for named in (False, True)]
    if None in ranks and expected.solved:
        found = next(own for own in _further(expected.path).searches if own.conflict == conflict)
        later = [_rank(case, expected, found.bridges, named=named) for named in (False, True)]
        ranks = [own or (than and max(than, TOP + 1)) for own, than in zip(ranks, later, strict=True)]
    moves = [move for own in opportunities(case, conflict) for move in own.ways()]
    right = sum(is_hit(move, expected, case) for move in moves)
    names = {move.operator for move in moves}
    by_operator = of_drawing(len(names & set(expected.operators)), len(names), TOP)
    return Ranked(conflict, tuple(shown), ranks[0], ranks[1], of_drawing(right, len(moves), TOP), by_operator)


@cache
def _further(path: Path) -> Bridging:
    return bridge(load(path), top=FURTHER)


def _rank(case: Case, expected: Expectation, bridges: Sequence[Bridge], *, named: bool) -> int | None:
    """The place of the first bridge of which a move is expected, in its own way or, unless `named`, in another one."""
    for place, own in enumerate(bridges, start=1):
        ways = (own.moves,) if named else (own.moves, *own.alternatives)
        if any(is_hit(move, expected, case) for moves in ways for move in moves):
            return place
    return None
