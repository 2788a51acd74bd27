"""Utilitarian: the largest sum."""

from fractions import Fraction

from goodoffices.analysis.solutions.utilitarian import rank


def test_the_sum_is_exact() -> None:
    assert rank([Fraction(1, 3), Fraction(1, 6)], []) == (Fraction(1, 2),)
