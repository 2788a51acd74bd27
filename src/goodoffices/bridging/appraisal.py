"""What the best package of a bridge is worth, told from the case as put, before the reframed case is made.

In the case as put, moves do three things: they pin the questions that they touch, they waive lines that hold otherwise
under them, and they add the same points to every package in which they are made. So moves that pin and waive the same
share one frontier; the points, and with them the walk-aways, are reckoned for each apart.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.frontier import Frontier
from goodoffices.bridging.candidates import lines_touched
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import consent_of, least_far, only_about, pick
from goodoffices.bridging.pinned import Ends, Pinned, pins_of, unit_of
from goodoffices.bridging.readings import Reading, judge
from goodoffices.bridging.reframed_values import points_added
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.packages import Package


@dataclass(frozen=True)
class Appraised:
    """The best package under some moves, and what it gives each party with values, the moves included.

    `package` is told in the facets of the case as put, each question that is touched as the moves pin it; facets that
    only lines which do not count are about are left out. `gains` are from each party's worst (0) to its best (1),
    `consent` the parties beside the signatories whose consent is needed.
    """

    package: Package
    scores: Mapping[str, float]
    gains: Mapping[str, Fraction]
    consent: tuple[str, ...]


@dataclass(frozen=True)
class _Reached:
    """The frontier under some moves, which add so many points for each party, and which rows all walk-aways leave."""

    moves: tuple[Move, ...]
    pinned: Pinned
    found: Frontier
    keep: npt.NDArray[np.bool_]
    added: Sequence[Fraction]


class Appraiser:
    """Appraises moves on one case, whose lines and walk-aways `suspended` do not count.

    Unless `believing`, lines whose reading is open do not hold.
    `goodoffices.bridging.packages.pick` finds the same in the reframed case, at several times the cost. It is asked
    where others than the signatories have a say that counts, and where a frontier is too large.
    """

    def __init__(self, case: Case, suspended: Collection[str], *, believing: bool = True) -> None:
        self.case = case
        self.believing = believing
        self.suspended = frozenset(suspended)
        self._unasked = only_about(case, self.suspended)
        self._pinned: dict[frozenset[str], Pinned] = {}
        heard = {line.party for line in case.red_lines} | {values.party for values in case.values}
        self._others = {party.id for party in case.parties if not party.is_signatory} & heard
        """Parties that are no signatories and whose lines or values count once they are bound."""

    def appraise(self, moves: Sequence[Move], budget: float) -> Appraised | None:
        """The package that is best for whoever comes least far, within so many seconds; None where there is none.

        Raises as `solve` does.
        """
        if self._is_plain(moves):
            try:
                return self._appraised(self._reached(moves, time.monotonic() + budget))
            except TooLarge:
                pass
        return self._picked(moves, budget)

    def opens(self, moves: Sequence[Move], budget: float) -> bool:
        """Whether there is any package. Raises as `solve` does."""
        if self._is_plain(moves):
            try:
                return bool(self._reached(moves, time.monotonic() + budget).keep.any())
            except TooLarge:
                pass
        return self._picked(moves, budget) is not None

    def _picked(self, moves: Sequence[Move], budget: float) -> Appraised | None:
        found = pick(self.case, moves, self.suspended, budget, believing=self.believing)
        if found is None:
            return None
        names = {found.transformation.naming.facet(facet.id): facet.id for facet in self.case.facets}
        own = Package.of({names[facet]: option for facet, option in found.package.items() if facet in names})
        return Appraised(own, found.scores, found.gains, consent_of(found.transformation.case, found.package))

    def _is_plain(self, moves: Sequence[Move]) -> bool:
        """Whether the consent that is needed is that of all signatories, and nobody else's lines or values count."""
        valued = self._pinned_by(moves).model.parties
        return self.case.consent is None and not self._others & {*valued, *_bound(moves)}

    def _pinned_by(self, moves: Sequence[Move]) -> Pinned:
        unasked = self._unasked - {move.clash.facet for move in moves}
        if unasked not in self._pinned:
            self._pinned[unasked] = Pinned(self.case, self.suspended, unasked)
        return self._pinned[unasked]

    def _reached(self, moves: Sequence[Move], deadline: float) -> _Reached:
        pinned = self._pinned_by(moves)
        found = pinned.frontier(pins_of(moves), *self._lines(moves), deadline)
        added = self._added(pinned, moves) if len(found) else [Fraction(0)] * len(pinned.model.parties)
        keep = np.ones(len(found), dtype=np.bool_)
        for soft in pinned.model.softs:
            if soft.holds is None:
                keep &= found.points[:, soft.dimension] >= pinned.least(soft, added[soft.dimension])
        return _Reached(tuple(moves), pinned, found, keep, added)

    def _appraised(self, reached: _Reached) -> Appraised | None:
        if not reached.keep.any():
            return None
        pinned, found, moves, model = reached.pinned, reached.found, reached.moves, reached.pinned.model
        ends = self._ends(pinned, moves, reached.added)
        steps = _floats([scale.steps for scale in model.scales])
        points = found.points[reached.keep] / steps + _floats(reached.added)
        row = int(np.flatnonzero(reached.keep)[least_far(points, _floats(ends.worst), _floats(ends.best))])
        own = [n + more for n, more in zip(pinned.points(found.points[row]), reached.added, strict=True)]
        gains = map(_gain, own, ends.worst, ends.best)
        whole = model.package(int(n) for n in found.choices[row])
        package = Package.of({facet: option for facet, option in whole.items() if facet not in pinned.unasked})
        scores = dict(zip(model.parties, map(float, own), strict=True))
        return Appraised(package, scores, dict(zip(model.parties, gains, strict=True)), self._consent(package, moves))

    def _lines(self, moves: Sequence[Move]) -> tuple[frozenset[str], frozenset[str]]:
        """The lines that hold otherwise than as worded, or are believed to; and those that do not hold."""
        out = {Reading.CROSSED} if self.believing else {Reading.CROSSED, Reading.OPEN}
        on_it = lines_touched(self.case, moves, [party.id for party in self.case.parties], self.suspended)
        read = {line.id: judge(self.case, line, moves).reading for line in on_it}
        waived = frozenset(line for line, own in read.items() if own not in out | {Reading.LITERAL})
        return waived, frozenset(line for line, own in read.items() if own in out)

    def _added(self, pinned: Pinned, moves: Sequence[Move]) -> list[Fraction]:
        """The points that each party has on top where exactly these moves are made."""
        facets = dict.fromkeys(move.clash.facet for move in moves)
        each = [[move for move in moves if move.clash.facet == facet] for facet in facets]
        return [sum((self._added_on(party, own) for own in each), Fraction(0)) for party in pinned.model.parties]

    def _added_on(self, party: str, moves: Sequence[Move]) -> Fraction:
        values = self.case.values_of(party)
        points = points_added(self.case, values, moves) if values is not None else None
        return points.midpoint * unit_of(self.case, party) if points is not None else Fraction(0)

    def _ends(self, pinned: Pinned, moves: Sequence[Move], added: Sequence[Fraction]) -> Ends:
        """The least and the most points of each party where each move can be made or left; all of them add so much."""
        some = [made for count in range(1, len(moves)) for made in combinations(moves, count)]
        under = [pinned.ends(()), _shifted(pinned.ends(pins_of(moves)), added)]
        under += [_shifted(pinned.ends(pins_of(made)), self._added(pinned, made)) for made in some]
        known = [own for own in under if own is not None]
        worsts, bests = zip(*(own.worst for own in known), strict=True), zip(*(own.best for own in known), strict=True)
        return Ends(tuple(map(min, worsts)), tuple(map(max, bests)))

    def _consent(self, package: Package, moves: Sequence[Move]) -> tuple[str, ...]:
        needed = {*consent_of(self.case, package), *_bound(moves)}
        return tuple(party.id for party in self.case.parties if party.id in needed and not party.is_signatory)


def _bound(moves: Sequence[Move]) -> set[str]:
    """The parties that moves commit to something."""
    return {party for move in moves for option in move.options if option.pledge for party in option.pledge.by}


def _shifted(ends: Ends | None, added: Sequence[Fraction]) -> Ends | None:
    if ends is None:
        return None
    worst, best = ([own + more for own, more in zip(side, added, strict=True)] for side in (ends.worst, ends.best))
    return Ends(tuple(worst), tuple(best))


def _gain(points: Fraction, worst: Fraction, best: Fraction) -> Fraction:
    return (points - worst) / (best - worst) if best > worst else Fraction(1)


def _floats(numbers: Sequence[Fraction]) -> npt.NDArray[np.float64]:
    return np.array([float(own) for own in numbers], dtype=np.float64)
