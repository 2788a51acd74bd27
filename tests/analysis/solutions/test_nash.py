"""Nash: the largest product."""

from fractions import Fraction

from goodoffices.analysis.solutions.nash import rank


def test_the_product_of_bill_and_jack() -> None:
    assert rank([Fraction(12), Fraction(5)], []) == (Fraction(60),)


def test_among_products_of_zero_the_leximin_decides() -> None:
    assert rank([Fraction(0), Fraction(9)], []) > rank([Fraction(0), Fraction(8)], [])
    assert rank([Fraction(1), Fraction(1)], []) > rank([Fraction(0), Fraction(99)], [])
