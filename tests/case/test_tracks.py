"""Tracks and their meetings."""

from goodoffices.case.text import Text
from goodoffices.case.tracks import Meeting, MeetingState, Track


def test_a_meeting_is_planned_until_somebody_says_that_it_was_held() -> None:
    assert Meeting("first").state is MeetingState.PLANNED
    assert [state.value for state in MeetingState] == ["planned", "held", "cancelled"]


def test_a_track_keeps_the_order_of_its_participants() -> None:
    assert Track("t", Text.plain("T"), ("b", "a")).participants == ("b", "a")
