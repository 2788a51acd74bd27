"""Every solution rule keeps what the package promises for all of them."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.solutions.rule import rules

GAINS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[st.integers(0, 12)] * width), min_size=1, max_size=8)
)


def ideals_of(rows: list[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(max(column) for column in zip(*rows, strict=True))


@pytest.mark.parametrize("name", rules())
def test_each_names_its_source(name: str) -> None:
    assert any(character.isdigit() for character in rules()[name].SOURCE)


@pytest.mark.parametrize("name", rules())
@given(rows=GAINS)
def test_the_exact_rank_and_the_float_merit_agree(name: str, rows: list[tuple[int, ...]]) -> None:
    rule, ideals = rules()[name], ideals_of(rows)
    merits = rule.merit(np.array(rows, dtype=float), np.array(ideals, dtype=float))
    ranks = [rule.rank([Fraction(n) for n in row], [Fraction(n) for n in ideals]) for row in rows]
    best = max(range(len(rows)), key=lambda i: ranks[i])
    assert merits[best] == pytest.approx(merits.max())


@pytest.mark.parametrize("name", rules())
@given(rows=GAINS)
def test_whatever_is_at_least_as_good_meets_the_cuts(name: str, rows: list[tuple[int, ...]]) -> None:
    rule, ideals = rules()[name], np.array(ideals_of(rows), dtype=float)
    gains = np.array(rows, dtype=float)
    merits = rule.merit(gains, ideals)
    for row, merit in zip(gains, merits, strict=True):
        for half in rule.cuts(row, ideals):
            at_least_as_good = gains[merits >= merit]
            assert (at_least_as_good @ np.array(half.weights) >= half.least - 1e-9).all()


@pytest.mark.parametrize("name", rules())
@given(rows=GAINS)
def test_more_for_somebody_and_less_for_nobody_is_never_worse(name: str, rows: list[tuple[int, ...]]) -> None:
    rule = rules()[name]
    ideals = [Fraction(20)] * len(rows[0])
    for row in rows:
        own = [Fraction(n) for n in row]
        assert rule.rank([n + (i == 0) for i, n in enumerate(own)], ideals) >= rule.rank(own, ideals)


@pytest.mark.parametrize("name", rules())
@given(rows=GAINS)
def test_the_order_of_parties_does_not_matter(name: str, rows: list[tuple[int, ...]]) -> None:
    rule, ideals = rules()[name], [Fraction(n) for n in ideals_of(rows)]
    for row in rows:
        own = [Fraction(n) for n in row]
        assert rule.rank(own, ideals) == rule.rank(own[::-1], ideals[::-1])
