"""Weights from swings, and points of orders whose ends lie 100 apart."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.issues import Facet, Option
from goodoffices.case.swing_weights import order_total, swing_weights
from goodoffices.case.values import OptionOrder


@given(st.dictionaries(st.sampled_from("abcde"), st.fractions(0, 100), min_size=1))
def test_weights_sum_to_one_in_the_proportions_of_swings(swings: dict[str, Fraction]) -> None:
    weights = swing_weights(swings)
    whole = sum(swings.values())
    assert sum(weights.values()) == (1 if whole else 0)
    assert all(weights[name] * whole == swings[name] for name in swings if whole)


@given(st.lists(st.integers(1, 3), min_size=2, max_size=5))
def test_best_and_worst_of_an_order_lie_100_apart(groups: list[int]) -> None:
    names = [str(i) for i in range(sum(groups))]
    facet = Facet("x", tuple(map(Option, names)))
    left = iter(names)
    order = tuple(tuple(next(left) for _ in range(size)) for size in groups)
    points = [own.midpoint for own in OptionOrder("x", order, order_total(groups)).on(facet)]
    assert points[0] - points[-1] == 100
