from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.elicitation.tradeoffs import MOST_TOGETHER, Tradeoff, enough_for, tradeoffs

WEIGHTS = st.dictionaries(st.sampled_from("abcdef"), st.fractions(0, 50, max_denominator=4), min_size=1)


@pytest.mark.parametrize(
    ("worth", "together", "relation"), [(20, 20, "alike"), (20, 21, "alike"), (20, 22, "less"), (20, 9, "more")]
)
def test_near_is_alike(worth: int, together: int, relation: str) -> None:
    assert Tradeoff("a", ("b",), Fraction(worth), Fraction(together)).relation == relation


@given(WEIGHTS)
def test_the_nearest_of_all_sets_is_found(weights: dict[str, Fraction]) -> None:
    for own in tradeoffs(weights):
        below = [name for name in weights if 0 < weights[name] <= weights[own.one] and name != own.one]
        assert set(own.others) <= set(below)
        assert own.together == sum(weights[name] for name in own.others)
    first = next(iter(tradeoffs(weights)), None)
    if first:
        others = [name for name in weights if name != first.one and weights[name] > 0]
        sets = [c for size in range(1, MOST_TOGETHER + 1) for c in combinations(others, size)]
        gaps = [abs(sum(weights[name] for name in own) - first.worth) for own in sets]
        assert abs(first.together - first.worth) == min(gaps)


@given(WEIGHTS, st.fractions(0, 100))
def test_no_fewer_decisions_are_enough(weights: dict[str, Fraction], least: Fraction) -> None:
    chosen = enough_for(weights, least)
    if sum(weights.values()) >= least:
        assert sum(weights[name] for name in chosen) >= least
        fewer = combinations(weights, max(0, len(chosen) - 1))
        assert not chosen or all(sum(weights[name] for name in own) < least for own in fewer)
    else:
        assert set(chosen) == set(weights)
