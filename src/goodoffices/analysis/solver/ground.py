"""Where solution rules look: the zone's packages in which every party gains at least nothing."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

import numpy as np

from goodoffices.analysis.balance import Scene
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.halves import Half, Measure
from goodoffices.analysis.solver.zone import Zone


class Ground:
    """The zone's packages in which nobody loses, as an encoding, with what is known of them.

    `ideals` are the most steps of each party that have turned up here, `ceiling` the most there can be. `empty` says
    whether there is any such package (None: not known).
    """

    def __init__(self, zone: Zone, setting: Scene, until: float) -> None:
        self.zone, self.setting = zone, setting
        self.encoding = zone.encoding.copy()
        for party, least in enumerate(setting.floor):
            self.encoding.reach(party, least)
        self.ideals: Ints = np.array(setting.floor, dtype=np.int64)
        self.ceiling: Ints = np.array([self.encoding.most(points) for points in self.encoding.points], dtype=np.int64)
        self.empty = self._is_empty(until)
        if self.empty is False:
            self._find_ideals(until)

    @property
    def settled(self) -> bool:
        """Whether the ideals are proven."""
        return bool((self.ideals == self.ceiling).all())

    def known(self) -> Frontier:
        """The undominated payoffs that are known here."""
        found = self.zone.frontier((0,) * len(self.setting.floor), self.ceiling[None, :])
        return found.only(np.asarray((found.points >= np.array(self.setting.floor, dtype=np.int64)).all(axis=1)))

    def gains(self, points: Sequence[int] | Ints) -> tuple[int, ...]:
        """The gains of a payoff, in steps."""
        return tuple(int(n) - d for n, d in zip(points, self.setting.floor, strict=True))

    def measure(self) -> Measure:
        """How gains can be added up here."""
        most = tuple(max(1, gain) for gain in self.gains(self.ceiling))
        return Measure(self.setting.units, most, tuple(map(self.encoding.span, self.encoding.points)))

    def gain_sum(self, weights: Sequence[int]) -> Linear:
        """The weighted sum of the gains of a package."""
        total = Linear({})
        for points, floor, weight in zip(self.encoding.points, self.setting.floor, weights, strict=True):
            total = total.plus(points.plus(Linear({}, -floor)), weight)
        return total

    def where(self, halves: Iterable[Half]) -> Encoding:
        """The part of the ground on which these conditions hold."""
        part = self.encoding.copy()
        for half in halves:
            part.at_least(self.gain_sum(half.weights), half.least)
        return part

    def _is_empty(self, until: float) -> bool | None:
        if len(self.known()):
            return False
        reply, found = self.zone.ask(self.encoding.copy(), until)
        return False if found is not None else True if reply.impossible else None

    def _find_ideals(self, until: float) -> None:
        for party, points in enumerate(self.encoding.points):
            share = (until - time.monotonic()) / (len(self.ideals) - party)
            reply, _ = self.zone.ask(self.encoding.copy(), time.monotonic() + share, points)
            if reply.bound is not None:
                self.ceiling[party] = min(int(self.ceiling[party]), reply.bound)
        self.ideals = self.known().points.max(axis=0)
