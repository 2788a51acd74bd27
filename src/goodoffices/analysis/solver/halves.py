"""The linear conditions of a solution rule in whole numbers, rounded so that nothing is lost that they allow.

A condition speaks of gains in points, with floats; the solver computes in steps, with 64-bit integers. Nobody's gain
is negative here, so weights may be rounded up: whatever meets the condition still meets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, gcd, lcm
from typing import TypeAlias

from goodoffices.analysis.solutions.rule import Halfspace
from goodoffices.analysis.solver.encode import LARGEST

Condition: TypeAlias = tuple[Sequence[Fraction], Fraction]
"""The weights of a condition, and its edge."""

FINEST = 2**20
"""The largest of weights that are taken as they are."""

ROOM = LARGEST // 4
"""What a sum may come to, options that exclude each other included."""

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
        return self.value(gains) >= self.least

    def value(self, gains: Sequence[int | Fraction]) -> Fraction:
        """The weighted sum of these gains."""
        return sum((rate * gain for rate, gain in zip(self.rates, gains, strict=True)), Fraction(0))

    @property
    def is_of_one(self) -> bool:
        """Whether the condition demands something of one party alone."""
        return sum(map(bool, self.weights)) == 1 and max(self.weights) > 0

    def beyond(self) -> Half:
        """The condition to lie beyond the edge, where what was touched can be told from what is beyond."""
        return replace(self, least=self.least + 1) if self.exact and self.touches else self


@dataclass(frozen=True)
class Measure:
    """Gains as the solver adds them up: for each party the points that a step is worth, and its largest gain in steps.

    `spans` are the sums of the steps of all options: where the solver looks for overflow, it adds them all up.
    """

    units: tuple[Fraction, ...]
    most: tuple[int, ...]
    spans: tuple[int, ...]

    def scale(self, conditions: Sequence[Condition]) -> Fraction:
        """The bound to which these conditions can be scaled: one that leaves nothing to round, or a large one."""
        weights, edge = conditions[0]
        largest = max((weight for weight in weights if weight > 0), default=Fraction(1))
        over = max(self._span(own) / e for own, e in conditions)
        for plain in (edge / largest, edge):
            is_whole = all((plain * w / e).denominator == 1 for own, e in conditions for w in own)
            if is_whole and plain * over <= ROOM:
                return plain
        return Fraction(max(1, min(GRAIN * max(self.most), floor(ROOM / max(over, Fraction(1))))))

    def _span(self, weights: Sequence[Fraction]) -> Fraction:
        return sum((abs(w) * span for w, span in zip(weights, self.spans, strict=True)), Fraction(0))

    def half(self, space: Halfspace, at: Sequence[int]) -> Half | None:
        """A condition drawn for the gains `at`; None where it can exclude nothing.

        Exact where the weights have a small common measure; otherwise rounded up.
        """
        weights = [Fraction(w) * unit for w, unit in zip(space.weights, self.units, strict=True)]
        least = Fraction(space.least)
        measure = _common_measure(weights)
        whole = tuple(int(weight / measure) for weight in weights)
        if max(map(abs, whole)) <= FINEST and self._span(weights) / measure <= ROOM:
            here, bound = sum(w * g for w, g in zip(whole, at, strict=True)), least / measure
            if abs(here - bound) <= FLOAT * max(Fraction(abs(here)), abs(bound)):
                return Half(whole, here, Fraction(here), exact=True, touches=True)
            return Half(whole, ceil(bound - FLOAT * abs(bound)), bound, exact=True, touches=False)
        if least <= 0:
            return None
        scale = self.scale([(weights, least)])
        rounded = tuple(ceil(scale * weight / least) for weight in weights)
        return Half(rounded, floor(scale * (1 - FLOAT)), scale, exact=False, touches=True)


def needed(halves: Sequence[Half]) -> list[Half]:
    """The conditions without those that follow from the ones which each speak of one party."""
    alone = [half for half in halves if half.is_of_one]
    least = [Fraction(0)] * max((len(half.weights) for half in halves), default=0)
    for half in alone:
        party = next(i for i, weight in enumerate(half.weights) if weight)
        least[party] = max(least[party], half.edge / half.weights[party])
    return [half for half in halves if half.is_of_one or half.value(least) < half.edge * (1 - FLOAT)]


def _common_measure(weights: Sequence[Fraction]) -> Fraction:
    """The largest number of which all weights are whole multiples."""
    common = lcm(*(weight.denominator for weight in weights))
    return Fraction(gcd(*(int(weight * common) for weight in weights)) or 1, common)
