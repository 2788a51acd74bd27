"""One solution rule on a ground: ask for something better than the best package known, until there is nothing.

Every rule says which linear conditions all packages at least as good as a given one meet; a better one lies beyond
each of them that the given one touches. For a product of gains these are tangents, and this is outer approximation
(M. Duran and I. Grossmann, An Outer-approximation Algorithm for a Class of Mixed-integer Nonlinear Programs,
Mathematical Programming 36, 1986). What has turned up is excluded, with all that it dominates. Where the conditions
still leave a choice, the leximin of the gains decides, as everywhere in the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil

import numpy as np

from goodoffices.analysis.balance import CLOSE, Solution, pick
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solutions.rule import Floats, Rule
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.ground import Ground
from goodoffices.analysis.solver.halves import Half, needed
from goodoffices.analysis.solver.leximin import leximin

MOST_TANGENTS = 8
"""Further conditions, drawn for worse payoffs as if they were as good as the best one."""


def improved(ground: Ground, rule: Rule, until: float) -> Solution:
    """What a rule picks on a ground that is not empty: exact, or with a bound that no package's merit exceeds.

    `ties` counts the payoffs that are known to be as good; there may be more.
    """
    return _Improvement(ground, rule, until).run()


class _Improvement:
    def __init__(self, ground: Ground, rule: Rule, until: float) -> None:
        self.ground, self.rule, self.until = ground, rule, until
        self.setting, self.measure = ground.setting, ground.measure()
        self.ideals = self.setting.gains(ground.ideals)
        self.bound = self._merit(ground.ceiling, self.ideals)

    def run(self) -> Solution:
        while True:
            best = self._best()
            halves = self._drawn(self.setting.gains(np.array(best.points)), best.points)
            has_better = self._ask_for_better(best, halves)
            if not has_better:
                break
        is_settled = has_better is False and (self._settle_ties(best, halves) or self._ranks_by_merit(best))
        best = self._best()
        # Ideals that are not proven can only be larger, and merits then smaller: the bound holds all the same.
        is_proven = is_settled and (self.ground.settled or not self._depends_on_ideals(best))
        return best if is_proven else replace(best, bound=max(self.bound, best.merit))

    def _ranks_by_merit(self, best: Solution) -> bool:
        """Whether nothing but the merit counts by the rule, so that the rest only chooses among what is tied."""
        exact = self.setting.exact(np.array(best.points))
        return len(self.rule.rank(exact, self.setting.exact(self.ground.ideals))) == 1

    def _best(self) -> Solution:
        return pick(self.rule, self.ground.known(), self.setting, self.ground.ideals)

    def _merit(self, points: Sequence[int] | Ints, ideals: Floats) -> float:
        return float(self.rule.merit(self.setting.gains(np.array(points)[None, :]), ideals)[0])

    def _depends_on_ideals(self, best: Solution) -> bool:
        return self._merit(best.points, self.setting.gains(self.ground.ceiling)) != best.merit

    def _drawn(self, gains: Floats, at: Sequence[int]) -> list[Half]:
        """What every package at least as good as these gains meets."""
        drawn = [self.measure.half(space, self.ground.gains(at)) for space in self.rule.cuts(gains, self.ideals)]
        return needed([half for half in drawn if half is not None])

    def _ask_for_better(self, best: Solution, halves: list[Half]) -> bool | None:
        """Whether there may be anything better, which is known from now on; None where time ran out."""
        beyond = [half.beyond() for half in halves] + self._tangents(best, halves)
        question = self.ground.where(beyond)
        for row in self.ground.known().points:
            if all(half.holds(self.ground.gains(row)) for half in beyond):
                self.ground.zone.demand_better(question, row)
        aim, scale = self._aim(question, beyond, best)
        reply, found = self.ground.zone.ask(question, self.until, aim)
        if reply.impossible:
            self.bound = best.merit
            return False
        if reply.bound is not None and scale is not None:
            self.bound = min(self.bound, best.merit * max(1.0, float(reply.bound / scale) * (1 + CLOSE)))
        return None if found is None else True

    def _tangents(self, best: Solution, halves: Sequence[Half]) -> list[Half]:
        """Conditions drawn for worse payoffs, with all gains raised until they are as good as the best one."""
        if best.merit <= 0 or all(half.exact for half in halves):
            return []
        rows = self.ground.known().points
        merits = self.rule.merit(self.setting.gains(rows), self.ideals)
        tangents: list[Half] = []
        for i in np.argsort(-merits)[:MOST_TANGENTS]:
            if 0 < merits[i] < best.merit:
                raised = self.setting.gains(rows[i]) * (best.merit / merits[i] * (1 - CLOSE))
                tangents += self._drawn(raised, rows[i])
        return [half for half in tangents if not half.exact]

    def _aim(self, question: Encoding, halves: Sequence[Half], best: Solution) -> tuple[Linear | None, Fraction | None]:
        """What to maximise: how far, relative to its edge, the least exceeded condition is exceeded.

        With it comes what this is where a package is as good as the best one, if that bounds merits: a package with
        m times its merit has gains that can be divided by m and still be as good, so it exceeds every edge m times.
        """
        most = self.measure.most
        if best.merit > 0:
            conditions = [(half.rates, half.edge) for half in halves if half.edge > 0]
        else:
            conditions = [(half.rates, max(Fraction(1), half.value(most))) for half in halves]
        if not conditions:
            return None, None
        scale = self.measure.scale(conditions)
        sums = [self.ground.gain_sum([ceil(scale * w / edge) for w in weights]) for weights, edge in conditions]
        proves = scale if best.merit > 0 else None
        if len(sums) == 1:
            return sums[0], proves
        aim = question.number(max(0, *(question.most(one) for one in sums)))
        for one in sums:
            question.at_least(one.plus(Linear({aim.index: -1})), 0)
        return Linear({aim.index: 1}), proves

    def _settle_ties(self, best: Solution, halves: Sequence[Half]) -> bool:
        """Find the leximin among what is as good as the best package; whether it was proven in time.

        Where conditions are curved, everything as good lies beyond them, and has been found already.
        """
        if not all(half.exact for half in halves):
            return True
        return leximin(self.ground.zone, self.ground.where(halves), self.setting, best.points, self.until)
