"""Tracks and their meetings."""

from goodoffices.case.origin import Origin
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, MeetingState, Reply, Track


def test_a_meeting_is_planned_until_somebody_says_that_it_was_held() -> None:
    assert Meeting("first").state is MeetingState.PLANNED
    assert [state.value for state in MeetingState] == ["planned", "held", "cancelled"]


def test_a_track_keeps_the_order_of_its_participants() -> None:
    assert Track("t", Text.plain("T"), ("b", "a")).participants == ("b", "a")


def test_a_basis_and_a_rejection_in_part_settle_no_clause() -> None:
    assert [reply.value for reply in Reply if not reply.settles] == ["basis", "rejected_in_part"]


def test_sources_are_those_of_the_origin() -> None:
    assert Meeting("first", origin=Origin(("c1",))).sources == ("c1",)
    assert Gate("g", "t", Text.plain("Progress"), origin=Origin(("c2",))).sources == ("c2",)
