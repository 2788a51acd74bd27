"""Cones cover exactly what is not yet excluded."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.solver.cones import gap_below, lowered, outside, split

POINTS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=5)


@given(POINTS)
def test_splitting_leaves_what_exceeds_each_payoff_somewhere(payoffs: list[tuple[int, int]]) -> None:
    corners = np.array([[0, 0]])
    ceiling = np.array([4, 4])
    for payoff in payoffs:
        corners = split(corners, np.array(payoff), ceiling)
    for spot in product(range(5), repeat=2):
        is_open = all(any(a > b for a, b in zip(spot, payoff, strict=True)) for payoff in payoffs)
        assert is_open == bool((corners <= np.array(spot)).all(axis=1).any())


@given(POINTS)
def test_lowering_leaves_what_falls_short_of_each_payoff_somewhere(payoffs: list[tuple[int, int]]) -> None:
    corners = np.array([[4, 4]])
    for payoff in payoffs:
        corners = lowered(corners, np.array(payoff), np.array([0, 0]))
    for spot in product(range(5), repeat=2):
        is_open = all(any(a < b for a, b in zip(spot, payoff, strict=True)) for payoff in payoffs)
        assert is_open == bool((corners >= np.array(spot)).all(axis=1).any())


def test_what_lies_in_an_empty_cone_is_left_out() -> None:
    assert outside(np.array([[4, 2], [1, 6]]), np.array([[3, 0]])).tolist() == [[1, 6]]
    assert outside(np.array([[4, 2]]), np.zeros((0, 2), dtype=np.int64)).tolist() == [[4, 2]]


def test_the_gap_is_that_of_the_nearest_point() -> None:
    assert gap_below(np.array([[5, 5]]), np.array([[5, 4], [0, 5]]), np.array([5, 5])) == (0, 1)
