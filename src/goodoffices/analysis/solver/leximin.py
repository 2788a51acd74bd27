"""The leximin of gains over a part of the zone: the largest least gain, then the largest next one, and so on.

One party after the other, from the least: “at least n - k parties gain more than c” is a count over conditions that
each speak of one party, so that nothing is rounded. A payoff is better than another exactly if, for some k, its k
least gains are no smaller and the next is larger. Source of the successive maximin: W. Ogryczak and T. Śliwiński,
On Direct Methods for Lexicographic Min-Max Optimization, ICCSA 2006.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, lcm

import numpy as np

from goodoffices.analysis.balance import Scene
from goodoffices.analysis.solver.encode import Encoding, Linear, Variable
from goodoffices.analysis.solver.zone import Payoff, Zone

ROOM = 2**50
"""What a gain may come to, in the units in which the gains of parties are compared."""


def leximin(zone: Zone, region: Encoding, setting: Scene, start: Payoff, until: float) -> bool:
    """Find the leximin of gains over the packages of `region`, from one that is known; whether it was proven in time.

    What turns up is known to the zone from then on.
    """
    return _Ascent(zone, region, setting, start, until).run()


class _Ascent:
    def __init__(self, zone: Zone, region: Encoding, setting: Scene, start: Payoff, until: float) -> None:
        self.zone, self.region, self.setting, self.until = zone, region, setting, until
        self.best = start
        common = lcm(*(unit.denominator for unit in setting.units))
        ends = zip(region.points, setting.floor, setting.units, strict=True)
        largest = max(unit * max(1, region.most(points) - floor) for points, floor, unit in ends)
        self.exact = common * largest < ROOM
        per_point = common if self.exact else ROOM / largest
        self.weights = [max(1, int(per_point * unit)) for unit in setting.units]

    def run(self) -> bool:
        return all(self._settle(level) for level in range(len(self.setting.floor)))

    def _settle(self, level: int) -> bool:
        """Raise the gain of this level as far as it goes, those below it unchanged; whether it was proven."""
        while True:
            question = self.region.copy()
            aim = self._beyond(question, level)
            reply, found = self.zone.ask(question, self.until, aim)
            if reply.impossible:
                return True
            if found is None:
                return False
            self.best = found
            if reply.proven and self.exact:
                return True

    def _beyond(self, question: Encoding, level: int) -> Linear:
        """Demand gains that are no smaller below the level and larger at it; what to maximise is how large."""
        gains = sorted(self.setting.exact(np.array(self.best)))
        parties = range(len(gains))
        for below in range(level):
            reached = [self._reaches(question, party, gains[below]) for party in parties]
            question.at_least(Linear({one.index: 1 for one in reached}), len(gains) - below)
        aim = question.number(2 * ROOM)
        above = [self._reaches(question, party, gains[level], strictly=True) for party in parties]
        question.at_least(Linear({one.index: 1 for one in above}), len(gains) - level)
        for party, one in enumerate(above):
            gain = question.points[party].plus(Linear({}, -self.setting.floor[party]))
            question.at_least(Linear({aim.index: -1}).plus(gain, self.weights[party]), 0, one)
        return Linear({aim.index: 1})

    def _reaches(self, question: Encoding, party: int, gain: Fraction, *, strictly: bool = False) -> Variable:
        """A literal under which the party gains this much, or strictly more."""
        steps = gain / self.setting.units[party]
        least = self.setting.floor[party] + (floor(steps) + 1 if strictly else ceil(steps))
        one = question.literal()
        question.reach(party, least, one)
        return one
