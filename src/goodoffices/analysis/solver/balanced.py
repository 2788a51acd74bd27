"""What each solution rule picks, with CP-SAT, in a given time."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace

from goodoffices.analysis.balance import Scene, Solution, pick
from goodoffices.analysis.solutions.rule import Floats, Rule, rules
from goodoffices.analysis.solver.ground import Ground
from goodoffices.analysis.solver.improve import improved
from goodoffices.analysis.solver.zone import Zone

FINDING_IDEALS = 0.3
"""The part of the time in which the ideals of the parties are looked for."""


class Balance:
    """What each rule picks among the zone's packages in which every party gains at least nothing.

    Each pick is exact, or carries a proven bound: no package has more merit. With `settled` False it is not proven
    from where gains count, and every pick carries one. What turns up in the search is known to the zone from then on.
    """

    def __init__(self, zone: Zone, setting: Scene, until: float, *, settled: bool = True) -> None:
        self.settled = settled
        self._solutions: dict[str, Solution] = {}
        start = time.monotonic()
        self.ground = Ground(zone, setting, start + FINDING_IDEALS * (until - start))
        if not setting.floor or self.ground.empty is not False:
            return
        for done, (name, rule) in enumerate(self._curved_ones_last()):
            share = (until - time.monotonic()) / (len(rules()) - done)
            self._solutions[name] = improved(self.ground, rule, time.monotonic() + share)

    @property
    def undecided(self) -> bool:
        """Whether it is open if there is a package by which nobody loses."""
        return self.ground.empty is None

    def picks(self) -> Mapping[str, Solution | None]:
        """The picks, among all that is known by now; None: somebody loses by every package."""
        return {name: self._renewed(rule, self._solutions.get(name)) for name, rule in rules().items()}

    def _curved_ones_last(self) -> list[tuple[str, Rule]]:
        """The rules, those whose conditions are tangents last: they take many rounds, and profit from the others."""
        known = self.ground.known().points[0]
        gains, ideals = self.ground.setting.gains(known), self.ground.setting.gains(self.ground.ideals)

        def bends(own: tuple[str, Rule]) -> bool:
            return _slopes(own[1], gains, ideals) != _slopes(own[1], 1 + gains, ideals)

        return sorted(rules().items(), key=bends)

    def _renewed(self, rule: Rule, own: Solution | None) -> Solution | None:
        if own is None:
            return None
        best = pick(rule, self.ground.known(), self.ground.setting, self.ground.ideals)
        if own.bound is not None:
            return replace(best, bound=max(own.bound, best.merit))
        return best if self.settled else replace(best, bound=best.merit)


def _slopes(rule: Rule, gains: Floats, ideals: Floats) -> list[tuple[float, ...]]:
    return [half.weights for half in rule.cuts(gains, ideals)]
