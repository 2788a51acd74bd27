"""Everything that there is to find out about a case, in integer steps: the engine's one entry."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TypeAlias, TypeVar

from goodoffices.analysis.balance import Scene, Solution, balance, scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.concessions import concessions
from goodoffices.analysis.conflicts import Sets, hitting_sets, ranked_concessions, ranked_conflicts
from goodoffices.analysis.counting import Size, count_all, zone_size
from goodoffices.analysis.diagram import Diagram, rules_diagram, zone_diagram
from goodoffices.analysis.frontier import HURRIED, MOST_POINTS, Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.room import UNLIMITED, Room
from goodoffices.analysis.rounding import without_noise
from goodoffices.analysis.sanity import no_package_left
from goodoffices.analysis.solutions.rule import rules as solution_rules
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, TooLarge

T = TypeVar("T")

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
    OPENINGS_SKIPPED = "openings_skipped"
    STOPPED = "stopped"


class Stage(StrEnum):
    """What the engine is at."""

    RULES = "rules"
    FRONTIER = "frontier"
    SIZE = "size"
    SOLUTIONS = "solutions"
    CONFLICTS = "conflicts"
    SOLVER = "solver"
    OPENINGS = "openings"


Progress: TypeAlias = Callable[[Stage, float], None]
"""Is told the stage, and which part of it is done, from 0 to 1."""


def silently(stage: Stage, done: float) -> None:
    """Nobody is watching."""


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
    suspended: Collection[str] = (),
    budget: float = BUDGET,
    room: Room = UNLIMITED,
    progress: Progress = silently,
) -> Findings:
    """Find the zone, its size and frontier, the balanced packages, or the conflicts and concessions.

    By elimination, exactly; where that would need too much, by narrowing with proven gaps; and where even the
    conditions hang together too closely for that, by the CP-SAT solver within `budget` seconds. `given` fixes
    options of facets; `suspended` are ids of soft constraints that are not asked; `room` is the memory there is, kept
    to by falling back sooner. A KeyboardInterrupt once the conditions are laid out ends what is under way, and the
    answer is what is proven by then; a second one ends all.
    Raises CaseError where the rules exclude every package.
    """
    model = replace(compile_case(case, as_of=as_of, given=given, suspended=suspended), room=room)
    start = time.monotonic()
    try:
        progress(Stage.RULES, 0.0)
        rules = rules_diagram(model, start + 0.2 * budget)
        if rules.empty:
            raise CaseError([no_package_left(model)])
        return _Elimination(model, rules, start, budget, progress).run()
    except (TooLarge, MemoryError):
        progress(Stage.SOLVER, 0.0)
        return _by_solver(model, start + budget)


def _by_solver(model: Model, deadline: float) -> Findings:
    from goodoffices.analysis.solver.answer import answer  # noqa: PLC0415  # the solver takes a second to import

    try:
        found = answer(model, deadline)
    except KeyboardInterrupt:
        found = answer(model, time.monotonic() + LAST_MOMENTS)
        found = replace(found, limits=(*found.limits, Limit.STOPPED))
    return replace(found, frontier=without_noise(found.frontier, model))


class _Elimination:
    """All questions, one after the other, over the diagrams of a model."""

    def __init__(self, model: Model, rules: Diagram, start: float, budget: float, progress: Progress) -> None:
        self.model, self.rules, self.progress = model, rules, progress
        self.start, self.budget = start, budget
        self.stopped = False

    def run(self) -> Findings:
        worst, best = extremes(self.rules)
        setting = scene(self.model, worst)
        diagram = zone_diagram(self.model, self._by(0.3))
        found = self._unless_stopped(lambda: self._frontier(diagram))
        if len(found) == 0 and len(found.ceiling):
            raise TooLarge("the thinned frontier does not decide whether there is a zone")
        obeying = count_all(self.rules)
        size, conflicts, conceded = Size(0, 0), NOTHING, NOTHING
        solutions: Mapping[str, Solution | None] = dict.fromkeys(solution_rules())
        if len(found):
            size = self._size(diagram, found, obeying)
            solutions = self._solutions(diagram, found, setting)
        else:
            conflicts, conceded = self._explained()
        limits = _limits(self.model, found, size, solutions, conflicts)
        limits += (Limit.STOPPED,) if self.stopped else ()
        return Findings(self.model, obeying, size, found, setting, worst, best, solutions, conflicts, conceded, limits)

    def _by(self, share: float) -> float:
        """The moment by which this share of the time is gone; once stopped, very soon."""
        return time.monotonic() + LAST_MOMENTS if self.stopped else self.start + share * self.budget

    def _unless_stopped(self, full: Callable[[], T], short: Callable[[], T] | None = None) -> T:
        """What `full` finds; once stopped, what `short` does, or `full` in the little time that is left then."""
        if not self.stopped:
            try:
                return full()
            except KeyboardInterrupt:
                self.stopped = True
        return (short or full)()

    def _frontier(self, diagram: Diagram) -> Frontier:
        points = HURRIED if self.stopped else MOST_POINTS
        tell = partial(self.progress, Stage.FRONTIER)
        limits = Limits(points, self._by(0.35), thin=True, tell=tell)
        return without_noise(frontier(diagram, self.model.walk_aways, limits=limits), self.model)

    def _size(self, diagram: Diagram, found: Frontier, obeying: int) -> Size:
        self.progress(Stage.SIZE, 0.0)
        floors = self.model.walk_aways
        size = self._unless_stopped(lambda: zone_size(diagram, floors, self._by(0.5)), lambda: Size(0, obeying))
        return Size(max(size.low, sum(found.counts)), size.high)

    def _solutions(self, diagram: Diagram, found: Frontier, setting: Scene) -> Mapping[str, Solution | None]:
        self.progress(Stage.SOLUTIONS, 0.0)
        return self._unless_stopped(
            lambda: balance(diagram, found, setting, Limits(NARROWED, self._by(1.0))),
            lambda: balance(diagram, found, setting, Limits(NARROWED, time.monotonic())),
        )

    def _explained(self) -> tuple[Sets, Sets]:
        self.progress(Stage.CONFLICTS, 0.0)
        return self._unless_stopped(lambda: explain(self.model, self._by(1.0)))


LAST_MOMENTS = 3.0
"""Seconds that each question may still take once somebody has stopped the search."""


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
