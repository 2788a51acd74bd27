"""Egalitarian: whoever gains least counts first, then the next."""

from fractions import Fraction

from goodoffices.analysis.solutions.egalitarian import rank


def test_leximin_looks_at_the_next_where_the_least_are_equal() -> None:
    assert rank([Fraction(5), Fraction(2), Fraction(2)], []) < rank([Fraction(2), Fraction(3), Fraction(4)], [])
    assert rank([Fraction(3), Fraction(2)], []) == rank([Fraction(2), Fraction(3)], [])
