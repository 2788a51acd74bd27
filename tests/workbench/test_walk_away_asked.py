"""A walk-away from a number, a package or a draft."""

from datetime import date
from fractions import Fraction

import pytest

from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.case.origin import Basis
from goodoffices.case.points import Points
from goodoffices.case.walk_aways import WalkAway
from goodoffices.workbench.walk_away_asked import walk_away_from
from tests.sample_cases import ESTIMATES, RIVER, case_of

CASE = case_of(RIVER)
VALUES = CASE.values_of("downstream")
SPAN = (Fraction(0), Fraction(85))


def points(reply: str) -> Fraction:
    assert VALUES is not None
    found = walk_away_from(reply, CASE, VALUES, None, SPAN)
    assert found is not None
    assert found.origin.basis is Basis.STATED
    ((day, least),) = found.steps
    assert day is None
    return least.midpoint


@pytest.mark.parametrize(
    ("reply", "least"),
    [
        ("0", 0),
        ("100", 85),
        ("50", Fraction(85, 2)),
        ("33.3", Fraction(283, 10)),
        ("release.volume=200", 30),
        ("release.volume=200, dam=lowered", 50),
        ("dam = lowered,release.guarantor=bank", 25),
        ("framework", 45),
        ("framework@1", 15),
    ],
)
def test_scores_and_packages(reply: str, least: Fraction | int) -> None:
    assert points(reply) == least


@pytest.mark.parametrize(
    ("reply", "reason"),
    [("101", "beyond"), ("lots", "no_walk_away"), ("dam=tall", "no_walk_away"), ("x=1", "no_walk_away")],
)
def test_what_is_neither(reply: str, reason: str) -> None:
    with pytest.raises(Mistyped) as caught:
        points(reply)
    assert caught.value.reason == reason


def test_a_dash_is_none() -> None:
    assert VALUES is not None
    assert walk_away_from("-", CASE, VALUES, WalkAway(((None, Points.exactly(3)),)), SPAN) is None


def test_dated_steps_before_and_after_the_day_of_the_case_stay() -> None:
    assert VALUES is not None
    party = CASE.party("downstream")
    assert party is not None
    after = walk_away_from("100", CASE, VALUES, party.walk_away, SPAN)
    assert after is not None
    assert dict(after.steps) == {
        date(2025, 1, 1): Points.exactly(30),
        date(2025, 6, 30): Points.exactly(85),
        date(2025, 7, 1): Points.exactly(20),
    }


def test_a_package_that_would_just_do_still_does_after_rounding() -> None:
    case = case_of(ESTIMATES)
    values = case.values_of("b")
    assert values is not None
    after = walk_away_from("x=middle, y=low", case, values, None, (Fraction(0), Fraction(100)))
    assert after is not None
    assert after.steps == ((None, Points.exactly(Fraction(652, 10))),)  # 27.78 and 37.5 by rank-order centroid
