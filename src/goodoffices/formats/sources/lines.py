"""Points of amounts: a line from one known amount to the next, level outside."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction
from operator import itemgetter

Pairs = Sequence[tuple[Fraction, Fraction]]
"""Amounts, rising, with their points."""


def along(pairs: Pairs, amount: Fraction) -> Fraction:
    """The points of an amount.

    >>> along([(Fraction(0), Fraction(1)), (Fraction(4), Fraction(3))], Fraction(1))
    Fraction(3, 2)
    """
    after = bisect_left(pairs, amount, key=itemgetter(0))
    if after == len(pairs):
        return pairs[-1][1]
    (x1, p1) = pairs[after]
    if after == 0 or x1 == amount:
        return p1
    x0, p0 = pairs[after - 1]
    return p0 + (amount - x0) / (x1 - x0) * (p1 - p0)


def straight(pairs: Pairs, first: Fraction, last: Fraction) -> tuple[Fraction, Fraction] | None:
    """Slope and height at 0 of the one line on which all amounts from the first to the last lie; None without one."""
    start, end = along(pairs, first), along(pairs, last)
    slope = (end - start) / (last - first) if last > first else Fraction(0)
    bends = (pair for pair in pairs if first < pair[0] < last)
    level = start - slope * first
    return (slope, level) if all(points == level + slope * amount for amount, points in bends) else None
