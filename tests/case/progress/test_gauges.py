"""What gauges show, and why some show nothing."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.expressions.gauges import COMPUTED, GAUGES
from goodoffices.case.expressions.nodes import Gauged
from goodoffices.case.progress.gauges import READINGS, Progress, Shown, Unknown
from goodoffices.case.tracks import Meeting, MeetingState, Offer, Reply
from tests.case.progress.talks import DOWN, UP, day, offer, reaction, talks, version

HELD = MeetingState.HELD
CASE = talks(
    offer("A", DOWN, 1, reaction(UP, Reply.AD_REFERENDUM, 2, "1"), reaction(UP, Reply.REJECTED, 2, "2")),
    Offer("x", (UP,), day(4), binds=(("dam", "postponed"),)),
    versions=(version("A", "1", "2", "3"),),
)


NOW = Progress(CASE, day(10))


def show(name: str, of: str = "", progress: Progress = NOW) -> Shown:
    return progress.shows(Gauged(name, of, "==", Fraction(0)))


def test_every_gauge_can_be_read() -> None:
    assert READINGS.keys() | COMPUTED == GAUGES.keys()
    assert not READINGS.keys() & COMPUTED


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("clauses_agreed", 1),
        ("percent_agreed", Fraction(100, 3)),
        ("clauses_open", 1),
        ("clauses_contested", 1),
        ("distance", 1),
        ("offers_made", 2),
        ("meetings_held", 0),
    ],
)
def test_numbers_of_the_talks(name: str, shown: object) -> None:
    assert show(name) == shown


def test_of_a_track_or_a_draft() -> None:
    assert show("offers_made", "framework") == 1
    assert show("clauses_agreed", "framework") == show("clauses_agreed", "bilateral") == 1
    assert show("offers_made", "with_bank") == show("clauses_agreed", "with_bank") == 0
    assert show("distance", "with_bank") is Unknown.ONE_SIDED
    assert show("clauses_contested", "with_bank") is Unknown.NO_CLAUSES


def test_before_the_first_offer_nothing_is_agreed_and_the_rest_is_not_known() -> None:
    before = Progress(CASE, day(1).replace(month=5))
    shown = {name: show(name, progress=before) for name in READINGS}
    assert shown == {
        "clauses_agreed": 0,
        "percent_agreed": Unknown.NO_CLAUSES,
        "clauses_open": Unknown.NO_CLAUSES,
        "clauses_contested": Unknown.NO_CLAUSES,
        "distance": Unknown.ONE_SIDED,
        "offers_made": 0,
        "meetings_held": 0,
        "days_since_meeting": Unknown.NO_MEETING,
    }


def test_days_since_the_last_meeting() -> None:
    def days(*meetings: Meeting) -> Shown:
        track = replace(CASE.tracks[0], meetings=meetings)
        return show("days_since_meeting", progress=Progress(replace(CASE, tracks=(track, *CASE.tracks[1:])), day(10)))

    assert days(Meeting("a", day=day(3), state=HELD), Meeting("b", day=day(7), state=HELD)) == 3
    assert days(Meeting("a", day=day(3))) is Unknown.NO_MEETING
    assert days(Meeting("a", state=HELD)) is Unknown.NO_DAY
    assert show("days_since_meeting", progress=Progress(CASE)) is Unknown.NO_MEETING


def test_what_only_the_engine_knows() -> None:
    assert show("zone") is Unknown.NOT_COMPUTED
    assert show("conflicts_open", progress=Progress(CASE, None, {"conflicts_open": Fraction(2)})) == 2


@given(st.integers(1, 27), st.integers(0, 3))
def test_offers_and_meetings_only_become_more(first: int, more: int) -> None:
    for name in ("offers_made", "meetings_held"):
        counts = [show(name, progress=Progress(CASE, day(number))) for number in (first, min(first + more, 30))]
        assert counts[0] <= counts[1]  # type: ignore[operator]
