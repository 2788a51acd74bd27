"""Everything that there is to find out about a case, in integer steps: the engine's one entry."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodoffices.analysis.balance import Scene, Solution, balance, scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.concessions import concessions
from goodoffices.analysis.conflicts import Sets, hitting_sets, ranked_concessions, ranked_conflicts
from goodoffices.analysis.counting import Size, count_all, zone_size
from goodoffices.analysis.diagram import Diagram, rules_diagram, zone_diagram
from goodoffices.analysis.frontier import MOST_POINTS, Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.sanity import no_package_left
from goodoffices.analysis.solutions.rule import rules as solution_rules
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, TooLarge

BUDGET = 30.0
"""Seconds that an answer may take, where nobody says otherwise."""


NARROWED = 5_000
"""Partial packages kept after one facet while a single solution is searched for."""


class Limit(StrEnum):
    """What an answer does not prove."""

    POINTS_ROUNDED = "points_rounded"
    FRONTIER_THINNED = "frontier_thinned"
    FRONTIER_SAMPLED = "frontier_sampled"
    COUNTS_BOUNDED = "counts_bounded"
    RANGES_BOUNDED = "ranges_bounded"
    SIZE_BOUNDED = "size_bounded"
    SOLUTION_BOUNDED = "solution_bounded"
    SOLUTION_UNDECIDED = "solution_undecided"
    ZONE_UNDECIDED = "zone_undecided"
    CONFLICTS_INCOMPLETE = "conflicts_incomplete"


@dataclass(frozen=True)
class Findings:
    """What the engine found out about a case.

    `obeying` counts the packages that obey the rules (None: not counted), `size` those in the zone. `worst` and `best`
    are each party's least and most steps over packages that obey the rules. `solutions` by rule; None where the zone
    has no package in which every party gains at least nothing. `conflicts` and `concessions` are empty where the zone
    is not, and incomplete where time ran out. `scene` says from where gains count. `limits` names what was not proven;
    it is empty where everything was.
    """

    model: Model
    obeying: int | None
    size: Size
    frontier: Frontier
    scene: Scene
    worst: Ints
    best: Ints
    solutions: Mapping[str, Solution | None]
    conflicts: Sets
    concessions: Sets
    limits: tuple[Limit, ...] = ()


def solve(
    case: Case,
    *,
    as_of: date | None = None,
    given: Mapping[str, str] | None = None,
    budget: float = BUDGET,
) -> Findings:
    """Find the zone, its size and frontier, the balanced packages, or the conflicts and concessions.

    By elimination, exactly; where that would need too much, by narrowing with proven gaps; and where even the
    conditions hang together too closely for that, by the CP-SAT solver within `budget` seconds. `given` fixes
    options of facets. Raises CaseError where the rules exclude every package.
    """
    model = compile_case(case, as_of=as_of, given=given)
    start = time.monotonic()
    try:
        rules = rules_diagram(model, start + 0.2 * budget)
        if rules.empty:
            raise CaseError([no_package_left(model)])
        return _by_elimination(model, rules, start, budget)
    except TooLarge:
        from goodoffices.analysis.solver.answer import answer  # noqa: PLC0415  # the solver takes a second to import

        return answer(model, start + budget)


def _by_elimination(model: Model, rules: Diagram, start: float, budget: float) -> Findings:
    worst, best = extremes(rules)
    setting = scene(model, worst)
    diagram = zone_diagram(model, start + 0.3 * budget)
    found = frontier(diagram, model.walk_aways, limits=Limits(MOST_POINTS, start + 0.35 * budget, thin=True))
    if len(found) == 0 and len(found.ceiling):
        raise TooLarge("the thinned frontier does not decide whether there is a zone")
    obeying = count_all(rules)
    if len(found) == 0:
        conflicts, conceded = explain(model, start + budget)
        limits = _limits(model, found, Size(0, 0), {}, conflicts)
        nothing = dict.fromkeys(solution_rules())
        return Findings(model, obeying, Size(0, 0), found, setting, worst, best, nothing, conflicts, conceded, limits)
    size = zone_size(diagram, model.walk_aways, start + 0.5 * budget)
    size = Size(max(size.low, sum(found.counts)), size.high)
    solutions = balance(diagram, found, setting, Limits(NARROWED, start + budget))
    limits = _limits(model, found, size, solutions, NOTHING)
    return Findings(model, obeying, size, found, setting, worst, best, solutions, NOTHING, NOTHING, limits)


NOTHING = Sets((), complete=True)


def explain(model: Model, deadline: float) -> tuple[Sets, Sets]:
    """All conflicts and concessions of a model whose zone is empty, by elimination, else by the solver."""
    try:
        # The solver is given the larger part of the time: on some cases it is much faster.
        conceded = concessions(model, time.monotonic() + 0.3 * (deadline - time.monotonic()))
        clashing, complete = hitting_sets(conceded, deadline)
    except TooLarge:
        from goodoffices.analysis.solver.marco import marco  # noqa: PLC0415  # as above

        return marco(model, deadline)
    return (
        ranked_conflicts(model, clashing, complete=complete),
        ranked_concessions(model, conceded, complete=True),
    )


def _limits(
    model: Model, found: Frontier, size: Size, solutions: Mapping[str, Solution | None], conflicts: Sets
) -> tuple[Limit, ...]:
    said = {
        Limit.POINTS_ROUNDED: not model.exact,
        Limit.FRONTIER_THINNED: not found.exact,
        Limit.SIZE_BOUNDED: not size.exact,
        Limit.SOLUTION_BOUNDED: any(own is not None and own.bound is not None for own in solutions.values()),
        Limit.CONFLICTS_INCOMPLETE: not conflicts.complete,
    }
    return tuple(limit for limit, due in said.items() if due)
