"""The frontier by one question after the other: whether there is a package beyond all that is known, in one place.

A question asks for the largest sum of points in one cone beyond what is known (an epsilon-constraint: Y. Haimes,
L. Lasdon and D. Wismer, On a Bicriterion Formulation, IEEE Transactions on Systems, Man, and Cybernetics 1, 1971). The
answer is an undominated payoff, which splits the cones, or that the cone is empty. When no cone is left, the frontier
is complete; where time runs out before, the cones that are left bound what is missing.
"""

from __future__ import annotations

import time

import numpy as np

from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solver.cones import gap_below, lowered, outside, split
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.zone import Payoff, Zone

PATIENCE = 0.1
"""The part of the time left that one question may take at first; a cone that takes longer is put off."""

MOST_CONES = 20_000
"""Cones that are told apart; beyond this, no further questions are asked."""

MOST_CORNERS = 4_000
"""Upper corners that are told apart when the gap is worked out."""


def sampled(zone: Zone, worst: Ints, until: float) -> Frontier:
    """The undominated payoffs of a zone of which something is known, as many as are found in time, with a proven gap.

    A gap of zeros says that they are all here; their counts are lower bounds all the same. `worst` are bounds on the
    least steps of each party.
    """
    if not len(worst):
        return zone.frontier((), worst[None, :])
    return _Sampling(zone, worst, until).run()


class _Sampling:
    def __init__(self, zone: Zone, worst: Ints, until: float) -> None:
        self.zone, self.worst, self.until = zone, worst, until
        self.ceiling = self._ceiling()
        self.ranges = np.maximum(self.ceiling - worst, 1)
        self.cones: Ints = worst[None, :]
        self.empty: Ints = np.zeros((0, len(worst)), dtype=np.int64)
        self.proven: list[Payoff] = []
        self.tries: dict[Payoff, int] = {}
        for payoff in zone.known:
            self._split(payoff)

    def run(self) -> Frontier:
        while len(self.cones) and len(self.cones) <= MOST_CONES and time.monotonic() < self.until:
            self._look_into(self._next())
        corners = self._corners()
        found = self.zone.frontier((0,) * len(self.worst), corners)
        gap = gap_below(corners, found.points, self.ranges)
        return Frontier(found.points, found.counts, found.choices, gap, np.concatenate([found.points, corners]))

    def _ceiling(self) -> Ints:
        """The most that each party can have in the zone."""
        most = []
        start = time.monotonic()
        for done, points in enumerate(self.zone.encoding.points):
            share = (start + 0.3 * (self.until - start) - time.monotonic()) / (len(self.worst) - done)
            question = self.zone.encoding.copy()
            reply, _ = self.zone.ask(question, time.monotonic() + share, points)
            most.append(question.most(points) if reply.bound is None else reply.bound)
        return np.array(most, dtype=np.int64)

    def _next(self) -> Ints:
        """The largest cone among those that were put off least often."""
        sizes = ((self.ceiling - self.cones + 1) / (self.ranges + 1)).prod(axis=1)
        put_off = [self.tries.get(tuple(cone), 0) for cone in self.cones.tolist()]
        first = int(np.lexsort((-sizes, put_off))[0])
        return np.asarray(self.cones[first])

    def _look_into(self, cone: Ints) -> None:
        own: Payoff = tuple(cone.tolist())
        tries = self.tries.get(own, 0)
        now = time.monotonic()
        patience = max(1.0, PATIENCE * (self.until - now)) * 2**tries
        question = self.zone.encoding.copy()
        for party, least in enumerate(own):
            question.reach(party, least)
        reply, found = self.zone.ask(question, min(self.until, now + patience), self._sum(question))
        if reply.impossible:
            self.empty = np.concatenate([self.empty, cone[None, :]])
            self.cones = outside(self.cones, cone[None, :])
        elif found is None:
            self.tries[own] = tries + 1
        else:
            if reply.proven:
                self.proven.append(found)
            self._split(found)

    def _split(self, payoff: Payoff) -> None:
        self.cones = outside(split(self.cones, np.array(payoff, dtype=np.int64), self.ceiling), self.empty)

    def _sum(self, question: Encoding) -> Linear:
        """The sum of the points of all parties, each in about its own range. It grows with every party's points."""
        largest, total = int(self.ranges.max(initial=1)), Linear({})
        for points, own in zip(question.points, self.ranges, strict=True):
            total = total.plus(points, max(1, round(largest / int(own))))
        return total

    def _corners(self) -> Ints:
        """Payoffs such that each one in a cone that is left is at most one of them."""
        if not len(self.cones):
            return np.zeros((0, len(self.worst)), dtype=np.int64)
        corners: Ints = self.ceiling[None, :]
        for payoff in self.proven:
            corners = lowered(corners, np.array(payoff, dtype=np.int64), self.worst)
            if len(corners) > MOST_CORNERS:
                break
        met = np.array([(self.cones <= corner).all(axis=1).any() for corner in corners], dtype=np.bool_)
        return corners[met]
