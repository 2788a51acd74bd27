"""Points: how much something is worth to one party, as a number or as an interval of numbers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Points:
    """Exact points from `low` to `high`; the two are equal where the number is known.

    >>> Points.exactly(5).is_interval, Points(Fraction(1), Fraction(2)).midpoint
    (False, Fraction(3, 2))
    """

    low: Fraction
    high: Fraction

    @classmethod
    def exactly(cls, number: Fraction | int) -> Points:
        """Points that are known to be this number."""
        exact = Fraction(number)
        return cls(exact, exact)

    @property
    def is_interval(self) -> bool:
        """Whether there is anything unknown about it."""
        return self.low != self.high

    @property
    def midpoint(self) -> Fraction:
        """The middle of the interval."""
        return self.low if self.low is self.high else (self.low + self.high) / 2

    def __add__(self, other: Points) -> Points:
        return Points(self.low + other.low, self.high + other.high)

    def times(self, factor: Fraction) -> Points:
        """These points, each multiplied by the factor, which can be negative."""
        if factor == 1:
            return self
        if self.low is self.high:
            return Points.exactly(self.low * factor)
        ends = self.low * factor, self.high * factor
        return Points(min(ends), max(ends))


def rank_order_centroid(ranks: int) -> tuple[Fraction, ...]:
    """The centroid of all weights that sum to 1 and fall from the first rank to the last, best first.

    w_k = (1/n) (1/k + 1/(k+1) + … + 1/n). Source: Barron and Barrett, Decision Quality Using Ranked Attribute
    Weights, Management Science 42 (1996).

    >>> rank_order_centroid(2)
    (Fraction(3, 4), Fraction(1, 4))
    """
    weights: list[Fraction] = []
    tail = Fraction(0)
    for k in range(ranks, 0, -1):
        tail += Fraction(1, k)
        weights.append(tail / ranks)
    return tuple(reversed(weights))
