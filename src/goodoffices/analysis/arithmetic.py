"""Points as integers: exact where the file's decimals allow, else to 1e-12 of the range, and said so.

Totals stay below 2^53, the largest whole numbers that a double holds exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, lcm

EXACT_BELOW = 2**53
FINEST = 10**12
"""Steps into which a range of points is divided where no common denominator is small enough."""


NEAR = Fraction(1, 10**13)
"""How far a number may be from a simple fraction to be taken for it, as a part of the largest total.

Research files write fractions such as 83/6000 as doubles. Taken as they stand, sums that are equal in truth come out
different in their last digit, and the frontier fills up with outcomes that differ by nothing.
"""
SIMPLE = 10**6
"""The largest denominator of a simple fraction."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How many integer steps one point has, and whether every number of a party is a whole number of them.

    `slack` is by how many steps a sum of rounded points can miss the true one.
    """

    steps: Fraction
    exact: bool
    slack: int = 0

    def whole(self, points: Fraction) -> int:
        """The nearest whole number of steps."""
        return round(points * self.steps)

    def least(self, points: Fraction) -> int:
        """The least whole number of steps that is worth at least this much.

        Where the scale is not exact, a total that misses the mark by no more than its own rounding still counts.
        """
        return ceil(points * self.steps) if self.exact else round(points * self.steps) - self.slack

    def points(self, steps: int) -> float:
        """A number of steps as points, for faces."""
        return int(steps) * self.steps.denominator / self.steps.numerator


ROUNDING = 64
"""Steps by which a sum of rounded points can miss the true one; 1e-12 of the range each."""


def scale_for(numbers: Iterable[Fraction], largest_total: Fraction, walk_away: Fraction | None = None) -> Scale:
    """The scale on which all these numbers are whole, or nearly so, or the finest that keeps totals below 2^53.

    `largest_total` bounds the absolute value of every sum that will be formed.
    """
    known = tuple(numbers)
    largest = max(largest_total, abs(walk_away or Fraction(0)))
    common = _common_denominator(known if walk_away is None else (*known, walk_away))
    if common * max(largest, Fraction(1)) < EXACT_BELOW:
        return Scale(Fraction(common), True)
    finest = Fraction(FINEST) / largest
    near = _near(known, largest)
    if near is None or near * largest >= EXACT_BELOW:
        return Scale(finest, False, ROUNDING)
    steps = Fraction(near * max(1, finest // near))
    return Scale(steps, False, ceil(ROUNDING * steps / finest))


def _common_denominator(numbers: Iterable[Fraction]) -> int:
    """The least common denominator, or a number beyond all bounds where it is too large to be of use."""
    common = 1
    for number in numbers:
        common = lcm(common, number.denominator)
        if common >= EXACT_BELOW:
            break
    return common


def _near(numbers: Iterable[Fraction], largest_total: Fraction) -> int | None:
    """The common denominator of simple fractions that are as good as these numbers, or None where some have none."""
    simple: list[Fraction] = []
    for number in numbers:
        simple.append(number.limit_denominator(SIMPLE))
        if abs(simple[-1] - number) > NEAR * largest_total:
            return None
    return _common_denominator(simple)
