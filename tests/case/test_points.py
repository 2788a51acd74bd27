"""Points: exact numbers and intervals, and what an order is worth."""

from fractions import Fraction
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.points import Points, rank_order_centroid

NUMBERS = st.fractions(max_denominator=1000)


@given(NUMBERS)
def test_a_known_number_is_no_interval(number: Fraction) -> None:
    points = Points.exactly(number)
    assert not points.is_interval
    assert points.midpoint == number


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_intervals_add_up_at_both_ends(a: Fraction, b: Fraction, c: Fraction, d: Fraction) -> None:
    assert Points(a, b) + Points(c, d) == Points(a + c, b + d)
    assert (Points(a, b) + Points(c, d)).midpoint == Points(a, b).midpoint + Points(c, d).midpoint


def test_an_interval_stays_exact() -> None:
    assert Points(Fraction(1, 3), Fraction(2, 3)).midpoint == Fraction(1, 2)
    assert Points(Fraction(1), Fraction(2)).is_interval


@pytest.mark.parametrize(
    ("ranks", "weights"),
    [
        (0, ()),
        (1, (Fraction(1),)),
        (3, (Fraction(11, 18), Fraction(5, 18), Fraction(1, 9))),
        (4, (Fraction(25, 48), Fraction(13, 48), Fraction(7, 48), Fraction(1, 16))),
    ],
)
def test_the_weights_of_barron_and_barrett(ranks: int, weights: tuple[Fraction, ...]) -> None:
    assert rank_order_centroid(ranks) == weights


@given(st.integers(1, 60))
def test_weights_sum_to_one_and_fall(ranks: int) -> None:
    weights = rank_order_centroid(ranks)
    assert sum(weights) == 1
    assert all(better > worse > 0 for better, worse in pairwise(weights))


@given(st.integers(1, 5))
def test_weights_are_the_centroid_of_all_that_respect_the_order(ranks: int) -> None:
    """The weights that sum to 1 and fall are a simplex, whose corners share 1 equally among the first k ranks."""
    corners = [[Fraction(1, k) if i < k else Fraction(0) for i in range(ranks)] for k in range(1, ranks + 1)]
    centroid = tuple(sum(column, Fraction(0)) / ranks for column in zip(*corners, strict=True))
    assert rank_order_centroid(ranks) == centroid


def test_every_order_of_three_together_is_even() -> None:
    weights = rank_order_centroid(3)
    assert {sum(column) for column in zip(*permutations(weights), strict=True)} == {Fraction(2)}
