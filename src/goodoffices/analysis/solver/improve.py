"""One solution rule on a ground: ask for something better than the best package known, until there is nothing.

Every rule says which linear conditions all packages at least as good as a given one meet; a better one lies beyond
each of them that the given one touches. For a product of gains these are tangents, and this is outer approximation
(M. Duran and I. Grossmann, An Outer-approximation Algorithm for a Class of Mixed-integer Nonlinear Programs,
Mathematical Programming 36, 1986). What has turned up is excluded with all that it dominates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil

import numpy as np

from goodoffices.analysis.balance import CLOSE, Solution, pick
from goodoffices.analysis.solutions.rule import Floats, Rule
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.ground import Ground
from goodoffices.analysis.solver.halves import Half, in_steps, normal
from goodoffices.analysis.solver.leximin import leximin
from goodoffices.analysis.solver.zone import Payoff

MOST_TANGENTS = 24
"""Further conditions, drawn for worse payoffs as if they were as good as the best one."""


def improved(ground: Ground, rule: Rule, until: float) -> Solution:
    """What a rule picks on a ground that is not empty: exact, or with a bound that no package's merit exceeds."""
    return _Improvement(ground, rule, until).run()


class _Improvement:
    def __init__(self, ground: Ground, rule: Rule, until: float) -> None:
        self.ground, self.rule, self.until = ground, rule, until
        self.setting = ground.setting
        self.ideals = self.setting.gains(ground.ideals)
        self.bound = self._merit(self.setting.gains(ground.ceiling))

    def run(self) -> Solution:
        """Improve, then settle which of several equally good packages is shown."""
        best = self._best()
        while not self._is_best(best):
            before, best = best, self._best()
            if best == before:
                break
        return best

    def _best(self) -> Solution:
        return pick(self.rule, self.ground.known(), self.setting, self.ground.ideals)

    def _merit(self, gains: Floats) -> float:
        return float(self.rule.merit(gains[None, :], self.ideals)[0])
