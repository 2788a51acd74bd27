"""Which meetings were held, come next, are overdue, were cancelled."""

from dataclasses import replace

from goodoffices.case.progress.meetings import conversation, conversations, running_in_parallel, upcoming
from goodoffices.case.text import Text
from goodoffices.case.tracks import Meeting, MeetingState, Track
from tests.case.progress.talks import BANK, DOWN, UP, day
from tests.case.water import WATER

HELD, PLANNED, CANCELLED = MeetingState.HELD, MeetingState.PLANNED, MeetingState.CANCELLED
TRACK = Track(
    "bilateral",
    Text.plain("Two"),
    (UP, DOWN),
    (
        Meeting("late", day=day(20)),
        Meeting("open_day"),
        Meeting("soon", day=day(12)),
        Meeting("missed", day=day(3)),
        Meeting("second", day=day(9), state=HELD),
        Meeting("first", day=day(1), state=HELD),
        Meeting("off", day=day(5), state=CANCELLED),
    ),
)


def names(meetings: tuple[Meeting, ...]) -> list[str]:
    return [meeting.id for meeting in meetings]


def test_each_kind_in_order_of_its_days() -> None:
    own = conversation(TRACK, day(10))
    assert names(own.held) == ["first", "second"]
    assert names(own.planned) == ["soon", "late", "open_day"]
    assert (names(own.overdue), names(own.cancelled)) == (["missed"], ["off"])
    assert (own.next and own.next.id, own.last_day) == ("soon", day(9))


def test_a_meeting_of_the_day_itself_is_still_to_come() -> None:
    assert names(conversation(TRACK, day(3)).overdue) == []
    assert conversation(TRACK, day(3)).next == TRACK.meetings[3]


def test_as_of_an_earlier_day_what_was_held_later_is_ahead() -> None:
    own = conversation(TRACK, day(2))
    assert names(own.held) == ["first"]
    assert names(own.planned) == ["missed", "second", "soon", "late", "open_day"]


def test_without_a_day_nothing_is_overdue() -> None:
    own = conversation(TRACK)
    assert names(own.overdue) == []
    assert conversation(Track("t", Text.plain("T"))).next is None
    assert conversation(Track("t", Text.plain("T"))).last_day is None


def test_what_comes_next_over_all_tracks() -> None:
    bank = Track("with_bank", Text.plain("Three"), (UP, DOWN, BANK), (Meeting("dinner", day=day(15)),))
    case = replace(WATER, tracks=(TRACK, bank))
    assert [(track.id, meeting.id) for track, meeting in upcoming(case, day(10))] == [
        ("bilateral", "soon"),
        ("with_bank", "dinner"),
        ("bilateral", "late"),
        ("bilateral", "open_day"),
    ]
    assert [own.track.id for own in conversations(case)] == ["bilateral", "with_bank"]


def test_parallel_talks_are_bilateral_and_share_one_side() -> None:
    meeting = (Meeting("m"),)
    one = Track("one", Text.plain("1"), (UP, DOWN), meeting)
    two = Track("two", Text.plain("2"), (UP, BANK), meeting)
    three = Track("three", Text.plain("3"), (UP, DOWN, BANK), meeting)
    assert running_in_parallel(replace(WATER, tracks=(one, two, three))) == (one, two)
    assert running_in_parallel(replace(WATER, tracks=(one, three))) == ()
    assert running_in_parallel(replace(WATER, tracks=(one, replace(two, meetings=())))) == ()
