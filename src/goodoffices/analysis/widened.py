"""The zones of a case in which some soft constraints are not asked, each found once.

A package that keeps a red line is in the zone with the line just as it is without. So what a movement adds crosses the
line that moves, and only that part is looked at; what is known of the rest is added up. Where a package can be in the
zone although it crosses the line, as where others outvote the party, the whole zone is found anew.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from goodoffices.analysis.compile import line_crossed, with_softs, without
from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.counting import Size, count_all, zone_size
from goodoffices.analysis.diagram import Diagram, build_diagram, zone_diagram
from goodoffices.analysis.formulas import Formula, Translator, conjuncts, every
from goodoffices.analysis.frontier import Frontier, Limits, frontier
from goodoffices.analysis.model import Kind, Model, Soft
from goodoffices.analysis.opened import NOTHING, Gauge, Opened, opened
from goodoffices.analysis.rounding import without_noise
from goodoffices.analysis.solve import Findings
from goodoffices.case.errors import CaseError, TooLarge

Moved = frozenset[str]
"""Ids of soft constraints that are not asked."""


class OutOfTime(Exception):
    """The time budget ran out."""


class Zones:
    """The zone of a case, and those it would have if something moved.

    What is given is kept like a rule. Methods raise OutOfTime once `deadline` (of `time.monotonic`) has passed.
    """

    def __init__(self, findings: Findings, measure: Gauge, deadline: float) -> None:
        self.model = _keeping_what_is_given(findings.model)
        self.gauge, self.deadline = measure, deadline
        self.as_put = opened(findings.size, findings.frontier, measure)
        self._softs = {soft.id: soft for soft in self.model.softs}
        self._translator = Translator(self.model.facets)
        self._zones: dict[Moved, Opened] = {frozenset(): self.as_put}
        self._parts: dict[Moved, Opened] = {}
        self._strict: dict[str, bool] = {}
        self._left = 1

    def expect(self, questions: int) -> None:
        """Share the time that is left between so many questions."""
        self._left = max(1, questions)

    def without(self, moved: Iterable[str]) -> Opened:
        """The zone in which these soft constraints are not asked."""
        wanted = frozenset(moved)
        if wanted not in self._zones:
            self._zones[wanted] = self._zone(wanted)
        return self._zones[wanted]

    def crossing(self, moved: Moved) -> Opened:
        """Its part that crosses each of them that is a red line."""
        if moved not in self._parts:
            crossed = [self.crossed(self._softs[own]) for own in sorted(moved) if not self.is_walk_away(own)]
            self._parts[moved] = self.inside(without(self.model, moved), crossed) if moved else self.as_put
        return self._parts[moved]

    def inside(self, model: Model, extra: Sequence[Formula] = ()) -> Opened:
        """The zone of a model, as far as these formulas hold as well."""
        until = self._until()
        asked = replace(model, zone=conjuncts(every([*model.zone, *extra])))
        try:
            diagram = zone_diagram(asked, until)
            found = _swept(diagram, asked, until)
        except (TooLarge, MemoryError):
            return self._asked(asked, until)
        return opened(_counted(diagram, asked, until), without_noise(found, asked), self.gauge)

    def added(self, moved: Iterable[str]) -> Size:
        """How many packages are in the zone only where these are not asked."""
        wanted = frozenset(moved)
        if not any(map(self.is_walk_away, wanted)) and all(map(self.is_strict, wanted)):
            return _sum(self.crossing(own).size for own in _subsets(wanted) if own)
        beyond = difference(self.without(wanted).size, self.as_put.size)
        if beyond.low or not beyond.high or len(wanted) > 1:
            return beyond
        return Size(self._below(self._softs[next(iter(wanted))]), beyond.high)

    def together(self, one: str, other: str) -> Size:
        """How many more packages there are where both are not asked than the two movements add up to."""
        names = frozenset({one, other})
        if not any(map(self.is_walk_away, names)) and all(map(self.is_strict, names)):
            return self.crossing(names).size
        apart = _sum(self.without({own}).size for own in names)
        return difference(_sum([self.without(names).size, self.as_put.size]), apart)

    def crossed(self, soft: Soft) -> Formula:
        """What holds of the packages that cross a red line."""
        return self._translator.formula(line_crossed(red_line_of(self.model.case, soft.id)))

    def is_walk_away(self, name: str) -> bool:
        """Whether a soft constraint is a walk-away."""
        return self._softs[name].kind is Kind.WALK_AWAY

    def is_strict(self, name: str) -> bool:
        """Whether no package that crosses this red line can be in the zone, whatever else moves."""
        if name not in self._strict:
            soft = self._softs[name]
            alone = with_softs(self.model, [soft])
            try:
                self._strict[name] = build_diagram(
                    alone, [*alone.zone, self.crossed(soft)], deadline=self.deadline
                ).empty
            except TooLarge:
                self._strict[name] = False
        return self._strict[name]

    def _zone(self, moved: Moved) -> Opened:
        walk_aways = frozenset(filter(self.is_walk_away, moved))
        lines = moved - walk_aways
        if not all(map(self.is_strict, lines)):
            return self.inside(without(self.model, moved))
        if walk_aways and self._spares_all():
            # Whatever a walk-away adds lies below it, so that its party loses; only the number of packages grows.
            sizes = [self._size_crossing(own | walk_aways) for own in _subsets(lines)]
            return replace(self.without(lines), size=_sum(sizes))
        whole = NOTHING
        for part in (self.crossing(own | walk_aways) for own in _subsets(lines)):
            whole = whole.joined(part, _sum([whole.size, part.size]))
        return whole

    def _spares_all(self) -> bool:
        """Whether there is a package by which nobody loses in the zone as put."""
        return self.as_put.share is not None and self.as_put.share.low >= 0

    def _size_crossing(self, moved: Moved) -> Size:
        """The size of the part that crosses these, without looking for its frontier."""
        if moved in self._parts:
            return self._parts[moved].size
        until = self._until()
        model = without(self.model, moved)
        crossed = [self.crossed(self._softs[own]) for own in sorted(moved) if not self.is_walk_away(own)]
        asked = replace(model, zone=conjuncts(every([*model.zone, *crossed])))
        try:
            return _counted(zone_diagram(asked, until), asked, until)
        except (TooLarge, MemoryError):
            return self._asked(asked, until).size

    def _below(self, soft: Soft) -> int:
        """How many packages are known that reach all but one walk-away or line, where that is a walk-away."""
        if soft.kind is not Kind.WALK_AWAY:
            return 0
        until, asked = self._until(), without(self.model, {soft.id})
        try:
            found = _swept(zone_diagram(asked, until), asked, until)
        except (TooLarge, MemoryError):
            return 0
        below = np.flatnonzero(found.points[:, soft.dimension] < soft.least)
        return sum(found.counts[int(row)] for row in below)

    def _asked(self, model: Model, until: float) -> Opened:
        """The same by the solver, in the time that is left for this question."""
        from goodoffices.analysis.solver.answer import answer  # noqa: PLC0415  # it takes a second to import

        if time.monotonic() > until:
            return Opened(Size(0, model.case.package_count))
        try:
            found = answer(model, until)
        except CaseError:
            return NOTHING
        return opened(found.size, without_noise(found.frontier, model), self.gauge)

    def _until(self) -> float:
        """The moment until which one question may take; raises OutOfTime where there is no time left at all."""
        now = time.monotonic()
        if now > self.deadline:
            raise OutOfTime
        return min(self.deadline, now + GENEROUS * (self.deadline - now) / self._left)


def _swept(diagram: Diagram, model: Model, until: float) -> Frontier:
    """The frontier; where most of the time is gone before it is there, a rough one."""
    now = time.monotonic()
    try:
        whole = Limits(deadline=now + PATIENCE * (until - now), thin=True)
        return frontier(diagram, model.walk_aways, limits=whole)
    except TooLarge:
        return frontier(diagram, model.walk_aways, limits=Limits(FEW, time.monotonic() + LAST_MOMENT, thin=True))


def _counted(diagram: Diagram, model: Model, until: float) -> Size:
    """The size of a zone; where no time is left to count it, only that it is no larger than without walk-aways."""
    if time.monotonic() > until:
        return Size(0, count_all(diagram))
    return zone_size(diagram, model.walk_aways, until)


PATIENCE = 0.7
"""The part of the time for one zone that its frontier may take."""

FEW = 300
"""Partial packages kept after one facet where time allows no more."""

LAST_MOMENT = 1.0
"""Seconds that a rough frontier may take on top."""

GENEROUS = 3.0
"""How many times its even share of the time a question may take: most take far less."""


def difference(size: Size, other: Size) -> Size:
    """By how much a size is larger than another that is no larger."""
    return Size(max(0, size.low - other.high), max(0, size.high - other.low))


def _keeping_what_is_given(model: Model) -> Model:
    """The same model in which what is given is a rule, so that it is no soft constraint that could move."""
    given = [soft.holds for soft in model.softs if soft.kind is Kind.GIVEN and soft.holds is not None]
    if not given:
        return model
    fixed = replace(model, rules=conjuncts(every([*model.rules, *given])))
    return with_softs(fixed, [soft for soft in model.softs if soft.kind is not Kind.GIVEN])


def _subsets(names: Moved) -> list[Moved]:
    ordered = sorted(names)
    return [frozenset(own) for size in range(len(ordered) + 1) for own in combinations(ordered, size)]


def _sum(sizes: Iterable[Size]) -> Size:
    known = list(sizes)
    return Size(sum(size.low for size in known), sum(size.high for size in known))
