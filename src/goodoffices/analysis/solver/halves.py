"""The linear conditions of a solution rule in whole numbers, rounded so that nothing is lost that they allow.

A condition speaks of gains in points, with floats; the solver computes in steps, with 64-bit integers. Nobody's gain
is negative here, so weights may be rounded up: whatever meets the condition still meets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, lcm
from typing import TypeAlias

from goodoffices.analysis.solutions.rule import Halfspace

Condition: TypeAlias = tuple[Sequence[Fraction], Fraction]
"""The weights of a condition, and its edge."""

FINEST = 2**20
"""The largest common denominator of weights that are taken as they are."""

FLOAT = Fraction(1, 10**12)
"""How far a bound that was computed in floats can be off, relative to it; generously."""

GRAIN = 2**24
"""Steps of a rounded sum for each step of the largest gain, where there is room."""


@dataclass(frozen=True)
class Half:
    """Gains in steps whose weighted sum reaches a bound: `sum(weights * gains) >= least`.

    `edge` is the bound before it was rounded to a whole number. `exact`: no weight was rounded. `touches`: the gains
    that the condition was drawn for lie on its edge.
    """

    weights: tuple[int, ...]
    least: int
    edge: Fraction
    exact: bool
    touches: bool

    @property
    def rates(self) -> list[Fraction]:
        """The weights, as fractions."""
        return [Fraction(weight) for weight in self.weights]

    def holds(self, gains: Sequence[int]) -> bool:
        """Whether these gains meet the condition."""
        return self.sum(gains) >= self.least

    def sum(self, gains: Sequence[int]) -> int:
        """The weighted sum of these gains."""
        return sum(weight * gain for weight, gain in zip(self.weights, gains, strict=True))

    def beyond(self) -> Half:
        """The condition to lie beyond the edge, where what was touched can be told from what is beyond."""
        return replace(self, least=self.least + 1) if self.exact and self.touches else self


@dataclass(frozen=True)
class Measure:
    """Gains as the solver can add them up: points per step, the most steps of each, and what a sum may come to."""

    units: tuple[Fraction, ...]
    most: tuple[int, ...]
    room: int

    def scale(self, conditions: Sequence[Condition]) -> Fraction:
        """The bound to which these conditions can be scaled: one that leaves nothing to round, or a large one."""
        weights, edge = conditions[0]
        largest = max((weight for weight in weights if weight > 0), default=Fraction(1))
        for plain in (edge / largest, edge):
            if all((plain * w / e).denominator == 1 for own, e in conditions for w in own):
                return plain
        over = max(sum(abs(w) * m / e for w, m in zip(own, self.most, strict=True)) for own, e in conditions)
        return Fraction(max(1, min(GRAIN * max(self.most, default=1), floor(self.room / max(over, Fraction(1))))))

    def half(self, space: Halfspace, at: Sequence[int]) -> Half | None:
        """A condition drawn for the gains `at`; None where it can exclude nothing.

        Exact where the weights have a small common denominator; otherwise rounded up.
        """
        weights = [Fraction(w) * unit for w, unit in zip(space.weights, self.units, strict=True)]
        least = Fraction(space.least)
        common = lcm(*(weight.denominator for weight in weights))
        if common <= FINEST:
            whole, bound = tuple(int(weight * common) for weight in weights), least * common
            here = sum(w * g for w, g in zip(whole, at, strict=True))
            if abs(here - bound) <= FLOAT * max(Fraction(abs(here)), abs(bound)):
                return Half(whole, here, Fraction(here), exact=True, touches=True)
            return Half(whole, ceil(bound - FLOAT * abs(bound)), bound, exact=True, touches=False)
        if least <= 0:
            return None
        scale = self.scale([(weights, least)])
        rounded = tuple(ceil(scale * weight / least) for weight in weights)
        return Half(rounded, floor(scale * (1 - FLOAT)), scale, exact=False, touches=True)
