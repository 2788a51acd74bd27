"""The walk-away that holds on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.points import Points
from goodoffices.case.walk_aways import WalkAway

DATED = WalkAway(((date(2025, 1, 1), Points.exactly(30)), (date(2025, 6, 1), Points.exactly(22))))


@pytest.mark.parametrize(
    ("day", "points"),
    [
        (date(2024, 12, 31), None),
        (date(2025, 1, 1), 30),
        (date(2025, 5, 31), 30),
        (date(2025, 6, 1), 22),
        (date(2099, 1, 1), 22),
        (None, 22),
    ],
)
def test_it_changes_on_the_day_itself(day: date | None, points: int | None) -> None:
    assert DATED.on(day) == (None if points is None else Points.exactly(points))


def test_one_that_always_holds_has_no_date() -> None:
    always = WalkAway(((None, Points.exactly(5)),))
    assert not always.is_dated
    assert always.on(date(1, 1, 1)) == always.on(None) == Points.exactly(5)


def test_one_can_hold_until_a_first_date() -> None:
    walk_away = WalkAway(((None, Points.exactly(5)), (date(2025, 1, 1), Points.exactly(7))))
    assert walk_away.is_dated
    assert walk_away.on(date(2024, 1, 1)) == Points.exactly(5)
    assert walk_away.on(date(2025, 1, 1)) == Points.exactly(7)


def test_none_at_all() -> None:
    assert WalkAway(()).on(None) is None
    assert not WalkAway(()).is_dated


@given(st.lists(st.dates(), min_size=1, unique=True), st.dates())
def test_it_is_the_latest_that_has_begun(days: list[date], day: date) -> None:
    steps = tuple((start, Points.exactly((start - date(2000, 1, 1)) // timedelta(1))) for start in sorted(days))
    begun = [points for start, points in steps if start <= day]
    assert WalkAway(steps).on(day) == (begun[-1] if begun else None)
