"""What CP-SAT can find out about a case in a given time: everything, or as much as it can prove."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from goodoffices.analysis.balance import Solution, picks, scene
from goodoffices.analysis.conflicts import Sets
from goodoffices.analysis.counting import Size, zone_size
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.formulas import Formula
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.model import Model
from goodoffices.analysis.sanity import no_package_left
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import NOTHING, Findings, Limit
from goodoffices.analysis.solver.ask import ask
from goodoffices.analysis.solver.balanced import Balance
from goodoffices.analysis.solver.bounding import most_packages
from goodoffices.analysis.solver.encode import Encoding
from goodoffices.analysis.solver.listing import counts, listed_zone, zone_listing
from goodoffices.analysis.solver.marco import marco
from goodoffices.analysis.solver.ranges import QUICK, Ranges, ranges
from goodoffices.analysis.solver.sampling import sampled
from goodoffices.analysis.solver.zone import Zone
from goodoffices.case.errors import CaseError, TooLarge

MOST_LISTED = 1_000
"""Packages of the zone that are listed one by one."""

MOST_ALIKE = 500
"""Packages with the same payoff that are listed one by one."""

CLOSING = 0.1
"""Seconds kept for putting the answer together."""


def answer(model: Model, deadline: float) -> Findings:
    """What can be found out and proven about a case before the deadline (of `time.monotonic`).

    Where time suffices, the same as elimination finds, but that packages are counted only where they are few. Where it
    does not, `limits` names what is a bound, or not known. Raises CaseError where the rules exclude every package, and
    TooLarge where the numbers of the case do not fit into the solver's 64 bits.
    """
    return _Answer(model, deadline - CLOSING).run()


class _Answer:
    def __init__(self, model: Model, deadline: float) -> None:
        self.model, self.deadline = model, deadline
        self.zone = Zone.of(model)

    def run(self) -> Findings:
        reply, found = self.zone.ask(self.zone.encoding.copy(), self._until(0.25))
        if not reply.impossible and found is None:
            reply, found = self.zone.ask(self.zone.encoding.copy(), self._until(0.8), workers=2)
        if found is not None:
            return self._open(ranges(self.model, self._until(0.15)))
        self._require_a_package()
        if reply.impossible:
            return self._closed(ranges(self.model, self._until(0.2)))
        return self._undecided(ranges(self.model, self.deadline))

    def _until(self, share: float) -> float:
        """The moment when this share of the time left will have passed."""
        now = time.monotonic()
        return now + share * (self.deadline - now)

    def _require_a_package(self) -> None:
        """Raise CaseError where the rules exclude every package."""
        if self._excludes_all(self.model, self.model.rules):
            raise CaseError([no_package_left(self.model, self._excludes_all)])

    def _excludes_all(self, model: Model, conditions: Sequence[Formula]) -> bool:
        encoding = Encoding(model)
        for condition in conditions:
            encoding.require(condition)
        return ask(encoding, self._until(0.5)).impossible

    def _open(self, ends: Ranges) -> Findings:
        """There is a package in the zone."""
        listed = zone_listing(self.model, MOST_LISTED, self._until(0.05))
        if listed.complete:
            zone, tally = listed_zone(self.model, listed.packages)
            found = zone.frontier(None, ends.worst[None, :], tally)
            size = Size(len(listed.packages), len(listed.packages))
            return self._findings(ends, size, found, solutions=picks(found, scene(self.model, ends.worst)))
        balance = Balance(self.zone, scene(self.model, ends.worst), self._until(0.6), settled=ends.settled)
        found = self._frontier(ends)
        solutions = picks(found, balance.ground.setting) if found.exact else balance.picks()
        known = len({*listed.packages, *self.zone.known.values()})
        size = _counted(self.model, ends) or Size(
            max(known, sum(found.counts)), most_packages(self.model.sizes, self.model.zone)
        )
        is_open = balance.undecided and not found.exact
        undecided = (Limit.SOLUTION_UNDECIDED,) if is_open else ()
        return self._findings(ends, size, found, solutions=solutions, undecided=undecided)

    def _frontier(self, ends: Ranges) -> Frontier:
        """The frontier as far as it is found, and where it is complete, how many packages have each payoff."""
        found = sampled(self.zone, ends.worst, self._until(0.9))
        if found.gap is None or any(found.gap):
            return found
        rows = [tuple(int(n) for n in row) for row in found.points]
        tally, is_complete = counts(self.model, rows, MOST_ALIKE, self.deadline)
        return self.zone.frontier(None if is_complete else found.gap, found.points, tally)

    def _closed(self, ends: Ranges) -> Findings:
        """It is proven that there is no package in the zone."""
        conflicts, conceded = marco(self.model, self.deadline)
        found = self.zone.frontier(None, ends.worst[None, :])
        return self._findings(ends, Size(0, 0), found, conflicts=conflicts, conceded=conceded)

    def _undecided(self, ends: Ranges) -> Findings:
        """Neither is proven; there may be conflicts, which are not looked for."""
        gap = tuple(int(n) for n in ends.best - ends.worst)
        found = self.zone.frontier(gap, ends.best[None, :])
        size = Size(0, most_packages(self.model.sizes, self.model.zone))
        unknown = Sets((), complete=False)
        undecided = (Limit.ZONE_UNDECIDED,)
        return self._findings(ends, size, found, conflicts=unknown, conceded=unknown, undecided=undecided)

    def _findings(
        self,
        ends: Ranges,
        size: Size,
        found: Frontier,
        *,
        solutions: Mapping[str, Solution | None] | None = None,
        conflicts: Sets = NOTHING,
        conceded: Sets = NOTHING,
        undecided: Sequence[Limit] = (),
    ) -> Findings:
        solutions = solutions or dict.fromkeys(rules())
        said = {
            Limit.POINTS_ROUNDED: not self.model.exact,
            Limit.RANGES_BOUNDED: not ends.proven,
            Limit.FRONTIER_THINNED: found.gap is not None and any(found.gap) and len(found) > 0,
            Limit.COUNTS_BOUNDED: found.gap is not None and not any(found.gap),
            Limit.SIZE_BOUNDED: not size.exact,
            Limit.SOLUTION_BOUNDED: any(own is not None and own.bound is not None for own in solutions.values()),
            Limit.CONFLICTS_INCOMPLETE: not conflicts.complete or not conceded.complete,
        }
        return Findings(
            model=self.model,
            obeying=ends.obeying,
            size=size,
            frontier=found,
            scene=scene(self.model, ends.worst),
            worst=ends.worst,
            best=ends.best,
            solutions=solutions,
            conflicts=conflicts,
            concessions=conceded,
            limits=(*undecided, *(limit for limit, due in said.items() if due)),
        )


def _counted(model: Model, ends: Ranges) -> Size | None:
    """The size of the zone where every package reaches every walk-away, so that points do not count; else None."""
    if any(floor is not None and floor > worst for floor, worst in zip(model.walk_aways, ends.worst, strict=True)):
        return None
    try:
        diagram = zone_diagram(replace(model, bonuses=()), time.monotonic() + QUICK)
    except TooLarge:
        return None
    return zone_size(diagram, [None] * len(model.walk_aways))
