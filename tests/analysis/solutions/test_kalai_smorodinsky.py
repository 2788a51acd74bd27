"""Kalai–Smorodinsky: the least share of the own best gain, not the smallest spread."""

from fractions import Fraction

from goodoffices.analysis.solutions.kalai_smorodinsky import rank

IDEALS = [Fraction(10), Fraction(4)]


def test_a_larger_least_share_beats_a_smaller_spread() -> None:
    uneven, even = [Fraction(9), Fraction(2)], [Fraction(4), Fraction(8, 5)]
    assert rank(uneven, IDEALS) == (Fraction(1, 2),)
    assert rank(even, IDEALS) == (Fraction(2, 5),)


def test_without_ideals_above_zero_the_leximin_of_gains_decides() -> None:
    assert rank([Fraction(0), Fraction(3)], [Fraction(0), Fraction(4)]) == (Fraction(0), Fraction(3))
