"""What each solution rule picks, found by asking for something better until there is nothing, or no time.

Every rule says which linear conditions all packages at least as good as a given one meet. So: take the best package
known, ask for one that lies beyond its conditions, and repeat. For a product of gains these are tangents, and this is
outer approximation (M. Duran and I. Grossmann, An Outer-approximation Algorithm for a Class of Mixed-integer Nonlinear
Programs, Mathematical Programming 36, 1986). Where the conditions still leave the choice among packages that are
equally good, the leximin of the gains decides, as everywhere in the engine.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from goodoffices.analysis.balance import CLOSE, Scene, Solution, pick
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solutions.rule import Floats, Rule, rules
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.halves import Half, in_steps, normal
from goodoffices.analysis.solver.leximin import leximin
from goodoffices.analysis.solver.zone import Payoff, Zone

MOST_TANGENTS = 24
"""Further conditions, drawn for other payoffs as if they were as good as the best one."""


@dataclass(frozen=True)
class Picks:
    """What each rule picks; `proven` says whether a None is proven: that somebody loses by every package of the zone."""

    solutions: Mapping[str, Solution | None]
    proven: bool = True


def balanced(zone: Zone, setting: Scene, until: float, *, settled: bool = True) -> Picks:
    """What each rule picks among the zone's packages in which every party gains at least nothing.

    Each pick is exact, or carries a bound that is proven: no package has more merit. With `settled` False, where it is
    not proven from where gains count, every pick carries one.
    """
    if not setting.floor:
        return Picks(dict.fromkeys(rules()))
    return _Search(zone, setting, until, settled).run()


class _Search:
    def __init__(self, zone: Zone, setting: Scene, until: float, settled: bool) -> None:
        self.zone, self.setting, self.until, self.settled = zone, setting, until, settled
        self.ground = zone.encoding.copy()
        for party, least in enumerate(setting.floor):
            self.ground.reach(party, least)
        self.ideals: Ints = np.array(setting.floor, dtype=np.int64)
        self.ceiling: Ints = self.ideals

    def run(self) -> Picks:
        if not len(self.known()):
            reply, found = self.zone.ask(self.ground.copy(), self.until)
            if found is None:
                return Picks(dict.fromkeys(rules()), reply.impossible)
        self._find_ideals()
        names = list(rules())
        picks: dict[str, Solution | None] = {}
        for i, name in enumerate(names):
            share = (self.until - time.monotonic()) / (len(names) - i)
            picks[name] = _Improvement(self, rules()[name], time.monotonic() + share).run()
        return Picks(picks)

    def known(self) -> Frontier:
        """The undominated payoffs known so far in which nobody loses."""
        found = self.zone.frontier((0,) * len(self.setting.floor), self.ideals[None, :])
        return found.only(np.asarray((found.points >= np.array(self.setting.floor, dtype=np.int64)).all(axis=1)))

    def _find_ideals(self) -> None:
        """The most that each party can have here, and a proven bound where that is not proven."""
        until = time.monotonic() + 0.3 * (self.until - time.monotonic())
        bounds = []
        for party, points in enumerate(self.ground.points):
            reply, _ = self.zone.ask(self.ground.copy(), until, points)
            bounds.append(self.ground.most(points) if reply.bound is None else reply.bound)
        self.ideals = self.known().points.max(axis=0)
        self.ceiling = np.array(bounds, dtype=np.int64)


class _Improvement:
    """The search for what one rule picks."""

    def __init__(self, search: _Search, rule: Rule, until: float) -> None:
        self.search, self.rule, self.until = search, rule, until
        self.zone, self.setting = search.zone, search.setting
        self.ideals = self.setting.gains(search.ideals)
        self.bound = self._merit(search.ceiling)

    def run(self) -> Solution:
        best = self._best()
        while True:
            halves = self._halves(best)
            found = self._better(best, halves)
            if found is None:
                break
            best = self._best()
        if self.bound <= best.merit:
            if self._settle_ties(best, halves):
                return self._as_known(self._best())
            self.bound = best.merit
        return replace(self._best(), bound=max(self.bound, best.merit))

    def _as_known(self, best: Solution) -> Solution:
        """A pick that is proven, unless the ideals or the point from which gains count are not."""
        if (self.search.ideals < self.search.ceiling).any() and self._merit(np.array(best.points), high=True) != best.merit:
            return replace(best, bound=float("inf"))
        return best if self.search.settled else replace(best, bound=best.merit)

    def _best(self) -> Solution:
        return pick(self.rule, self.search.known(), self.setting, self.search.ideals)

    def _merit(self, points: Ints, *, high: bool = False) -> float:
        ideals = self.setting.gains(self.search.ceiling) if high else self.ideals
        return float(self.rule.merit(self.setting.gains(points)[None, :], ideals)[0])

    def _gains(self, points: Payoff) -> tuple[int, ...]:
        return tuple(int(n) - d for n, d in zip(points, self.setting.floor, strict=True))

    def _halves(self, best: Solution) -> list[Half]:
        """The conditions that every package better than the best one meets, some of them strictly."""
        return [half.strictly() for half in self._drawn(self.setting.gains(np.array(best.points)), best.points)]

    def _drawn(self, gains: Floats, at: Payoff) -> list[Half]:
        most = self._gains(tuple(self.search.ceiling))
        drawn = [in_steps(h, self.setting.units, self._gains(at), most) for h in self.rule.cuts(gains, self.ideals)]
        return [half for half in drawn if half is not None]

    def _better(self, best: Solution, halves: list[Half]) -> Payoff | None:
        """A payoff that has not turned up yet and might be better; None where there is none, or no time."""
        question = self.search.ground.copy()
        for half in [*halves, *self._tangents(best, halves)]:
            question.at_least(self._sum(question, half.weights), half.least)
        rivals = [tuple(int(n) for n in row) for row in self.search.known().points]
        self.zone.beyond(question, [row for row in rivals if all(half.holds(self._gains(row)) for half in halves)])
        aim, per_merit = self._aim(question, halves, best)
        reply, found = self.zone.ask(question, self.until, aim)
        if reply.impossible:
            self.bound = best.merit
        elif reply.bound is not None and per_merit is not None:
            self.bound = min(self.bound, max(best.merit, reply.bound / per_merit * (1 + CLOSE)))
        return found

    def _tangents(self, best: Solution, halves: list[Half]) -> list[Half]:
        """Conditions drawn for worse payoffs, with all gains raised until they are as good as the best one."""
        if best.merit <= 0 or all(half.exact for half in halves):
            return []
        rows = self.search.known().points
        merits = self.rule.merit(self.setting.gains(rows), self.ideals)
        tangents: list[Half] = []
        for i in np.argsort(-merits)[:MOST_TANGENTS]:
            if 0 < merits[i] < best.merit:
                raised = self.setting.gains(rows[i]) * (best.merit / merits[i] * (1 - CLOSE))
                tangents += self._drawn(raised, tuple(rows[i]))
        return [half for half in tangents if not half.exact]

    def _aim(self, question: Encoding, halves: list[Half], best: Solution) -> tuple[Linear, float | None]:
        """What to maximise, and how much of it one unit of merit is worth, where that is known.

        Beyond several conditions at once: the least excess. Since the merit of a package grows in proportion to its
        gains, one that has m times the merit exceeds every bound m times.
        """
        scale = normal(self._gains(tuple(self.search.ceiling)))
        sums = []
        for half in halves:
            here = sum(w * g for w, g in zip(half.weights, self._gains(best.points), strict=True))
            edge = here if half.touches or half.exact else half.least
            full = sum(w * max(g, 1) for w, g in zip(half.weights, self._gains(tuple(self.search.ceiling)), strict=True))
            by = edge if edge > 0 else full
            sums.append(self._sum(question, tuple(ceil(scale * w / by) for w in half.weights)))
        per_merit = scale / best.merit if best.merit > 0 else None
        if len(sums) == 1:
            return sums[0], per_merit
        aim = question.number(0, max([question.most(one) for one in sums], default=0))
        for one in sums:
            question.at_least(one.plus(Linear({aim.index: -1})), 0)
        return Linear({aim.index: 1}), per_merit
