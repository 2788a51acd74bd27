"""What blind chance would reach: how often something drawn at random is among what is right, exactly."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import comb


def of_drawing(right: int, total: int, drawn: int) -> Fraction:
    """The chance that of so many different ones drawn from `total`, one at least is among the `right` ones.

    Where there are fewer than are to be drawn, all are.

    >>> of_drawing(1, 3, 1), of_drawing(1, 3, 5), of_drawing(0, 3, 3), of_drawing(2, 4, 2)
    (Fraction(1, 3), Fraction(1, 1), Fraction(0, 1), Fraction(5, 6))
    """
    drawn = min(drawn, total)
    return 1 - Fraction(comb(total - right, drawn), comb(total, drawn))


def of_any(chances: Sequence[Fraction]) -> Fraction:
    """The chance that one at least of several independent things happens.

    >>> of_any([Fraction(1, 2), Fraction(1, 2)]), of_any([])
    (Fraction(3, 4), Fraction(0, 1))
    """
    none = Fraction(1)
    for chance in chances:
        none *= 1 - chance
    return 1 - none


def of_so_many(chances: Sequence[Fraction], count: int) -> Fraction:
    """The chance that at least `count` of several independent things happen.

    >>> of_so_many([Fraction(1, 2)] * 3, 2), of_so_many([], 0)
    (Fraction(1, 2), Fraction(1, 1))
    """
    exactly = [Fraction(1)]
    for chance in chances:
        without, once_more = [*exactly, Fraction(0)], [Fraction(0), *exactly]
        exactly = [(1 - chance) * a + chance * b for a, b in zip(without, once_more, strict=True)]
    return sum(exactly[count:], Fraction(0))
