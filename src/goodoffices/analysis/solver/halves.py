"""The linear conditions of a solution rule in whole numbers, rounded so that nothing is lost that they allow.

A condition speaks of gains in points, with floats; the solver computes in steps, with 64-bit integers. Nobody's gain
is negative here, so weights may be rounded up: whatever meets the condition still meets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, lcm

from goodoffices.analysis.solutions.rule import Halfspace

FINEST = 2**20
"""The largest common denominator of weights that are taken as they are."""

FLOAT = Fraction(1, 10**12)
"""How far a bound that was computed in floats can be off, relative to it; generously."""

ROOM = 2**56
"""What a weighted sum of gains may come to."""

GRAIN = 2**24
"""Steps of a rounded sum for each step of the largest gain."""


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

    def holds(self, gains: Sequence[int]) -> bool:
        """Whether these gains meet the condition."""
        return sum(w * g for w, g in zip(self.weights, gains, strict=True)) >= self.least

    def strictly(self) -> Half:
        """The condition that gains lie beyond the edge, where they can be told from those on it."""
        return replace(self, least=self.least + 1) if self.exact and self.touches else self


def in_steps(half: Halfspace, units: Sequence[Fraction], at: Sequence[int], ideals: Sequence[int]) -> Half | None:
    """A condition drawn for the gains `at`, in steps of `units` points; None where it can exclude nothing.

    Exact where the weights have a small common denominator; otherwise rounded up. `ideals` bound the gains.
    """
    weights = [Fraction(w) * unit for w, unit in zip(half.weights, units, strict=True)]
    least = Fraction(half.least)
    common = lcm(*(weight.denominator for weight in weights))
    if common <= FINEST:
        whole = tuple(int(weight * common) for weight in weights)
        here = sum(w * g for w, g in zip(whole, at, strict=True))
        bound = least * common
        if abs(here - bound) <= FLOAT * max(abs(here), abs(bound)):
            return Half(whole, here, bound, exact=True, touches=True)
        return Half(whole, ceil(bound - FLOAT * abs(bound)), bound, exact=True, touches=False)
    if least <= 0:
        return None
    scale = normal(ideals)
    rounded = tuple(ceil(scale * weight / least) for weight in weights)
    return Half(rounded, floor(scale * (1 - FLOAT)), Fraction(scale), exact=False, touches=True)


def normal(ideals: Sequence[int]) -> int:
    """The bound to which rounded conditions are scaled, and sums that are to be compared."""
    return min(ROOM, GRAIN * max(1, *ideals))
