"""What has changed within some days: everything by its own date, and nothing without one."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.progress.events import Kind, changes_since, events
from tests.case.water import WATER
from tests.river_talks import river_talks
from tests.strategies.cases import cases

RIVER = river_talks()


def told(since: date, until: date | None = None) -> list[tuple[int, str]]:
    return [(own.day.day if own.day else 0, own.kind.value) for own in changes_since(RIVER, since, until).events]


def test_both_days_count() -> None:
    assert told(date(2025, 7, 5), date(2025, 7, 5)) == [(5, "meeting_held"), (5, "version"), (5, "offer")]


def test_what_happened_in_its_order() -> None:
    assert told(date(2025, 6, 21), date(2025, 7, 9)) == [
        (30, "delegate_went"),
        (1, "delegate_came"),
        (1, "walk_away"),
        (5, "meeting_held"),
        (5, "version"),
        (5, "offer"),
        (6, "offer"),
        (6, "reaction"),
        (6, "reaction"),
        (6, "reaction"),
        (8, "meeting_cancelled"),
    ]
    assert told(date(2025, 7, 9)) == [(10, "gate"), (10, "document")]


def test_planned_meetings_are_no_changes() -> None:
    assert all(own.day != date(2025, 7, 20) for own in events(RIVER))


def test_what_bears_no_date_is_counted_apart() -> None:
    assert changes_since(RIVER, date(2025, 1, 1)).undated == {Kind.CLAIM: 1}
    assert changes_since(replace(RIVER, claims=()), date(2025, 1, 1)).undated == {}


def test_answers_are_changes() -> None:
    found = changes_since(WATER, date(2025, 6, 18)).events
    assert [(own.kind, own.day) for own in found] == [(Kind.ANSWER, date(2025, 6, 18))]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(cases(), st.dates(date(1899, 1, 1), date(2101, 1, 1)))
def test_before_and_after_a_day_are_everything_that_bears_a_date(case: Case, day: date) -> None:
    start, end = date(1, 1, 1), date(9999, 12, 31)
    before = changes_since(case, start, day - timedelta(days=1)).events
    after = changes_since(case, day, end).events
    dated = [own for own in events(case) if own.day]
    assert Counter(map(repr, (*before, *after))) == Counter(map(repr, dated))
    days = [own.day for own in (*before, *after)]
    assert days == sorted(days)  # type: ignore[type-var]
