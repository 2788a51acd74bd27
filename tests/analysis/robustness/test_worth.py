from dataclasses import replace
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.robustness.draws import corners, draw, middle
from goodoffices.analysis.robustness.worth import Worth, middle_shares, worth_of
from goodoffices.case.case import Case
from tests.analysis.robustness.talks import talks
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


def in_points(worth: Worth, numbers: np.ndarray) -> list[Fraction]:
    return [Fraction(int(n)) / worth.grid / worth.scale.steps for n in numbers]


@given(small_cases())
def test_at_the_middles_it_is_what_the_case_says(case: Case) -> None:
    model, oracle = compile_case(case), Oracle(case)
    choices = np.array(list(product(*map(range, model.sizes))))
    for party in model.parties:
        worth = worth_of(model, party, case.as_of)
        points = in_points(worth, worth.of(choices).at(middle(worth)[None, :])[:, 0])
        assert points == [oracle.points(party, dict(model.package(row))) for row in choices.tolist()]
        floor = oracle.walk_away(party)
        if floor is None:
            assert worth.floor is None
            continue
        above = in_points(worth, worth.above_floor(choices).at(middle(worth)[None, :])[:, 0])
        assert above == [own - floor for own in points]


@given(small_cases())
def test_what_is_drawn_stays_within_the_corners(case: Case) -> None:
    model = compile_case(case)
    for party in model.parties:
        worth = worth_of(model, party, case.as_of)
        low, high = corners(worth)
        drawn = draw(worth, np.random.default_rng(1), 20)
        assert (low <= drawn).all()
        assert (drawn <= high).all()


def test_without_a_walk_away_nothing_is_above_it() -> None:
    case = talks()
    model = compile_case(replace(case, parties=tuple(replace(own, walk_away=None) for own in case.parties)))
    with pytest.raises(ValueError, match="no walk-away"):
        worth_of(model, "north", None).above_floor(np.zeros((1, 3), dtype=np.int64))


def test_options_that_are_equally_good_share_what_their_places_have() -> None:
    first, second = middle_shares((("a", "b"), ("c",)))
    assert (first, second) == ((Fraction(11, 18) + Fraction(5, 18)) / 2, Fraction(1, 9))
