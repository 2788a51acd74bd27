"""Points as integers: exact where the file's decimals allow, else to 1e-12 of the range, and said so.

Totals stay below 2^53, the largest whole numbers that a double holds exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import ceil, lcm

EXACT_BELOW = 2**53
FINEST = 10**12
"""Steps into which a range of points is divided where no common denominator is small enough."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How many integer steps one point has, and whether every number of a party is a whole number of them."""

    steps: Fraction
    exact: bool

    def whole(self, points: Fraction) -> int:
        """The nearest whole number of steps."""
        return round(points * self.steps)

    def least(self, points: Fraction) -> int:
        """The least whole number of steps that is worth at least this much.

        Where the scale is not exact, a total that misses the mark by no more than its own rounding still counts.
        """
        return ceil(points * self.steps) if self.exact else round(points * self.steps) - ROUNDING

    def points(self, steps: int) -> float:
        """A number of steps as points, for faces."""
        return float(Fraction(int(steps)) / self.steps)


ROUNDING = 64
"""Steps by which a sum of rounded points can miss the true one; 1e-12 of the range each."""


def scale_for(numbers: Iterable[Fraction], largest_total: Fraction) -> Scale:
    """The scale on which all these numbers are whole, or the finest that keeps totals below 2^53.

    `largest_total` bounds the absolute value of every sum that will be formed.
    """
    common = reduce(lcm, (number.denominator for number in numbers), 1)
    if common * max(largest_total, Fraction(1)) < EXACT_BELOW:
        return Scale(Fraction(common), True)
    return Scale(Fraction(FINEST) / largest_total, False)
