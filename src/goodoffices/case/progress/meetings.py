"""Who talks to whom: the meetings of each track, those that were held, and those that come next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodoffices.case.case import Case
from goodoffices.case.tracks import Meeting, MeetingState, Track


@dataclass(frozen=True, slots=True)
class Conversation:
    """The meetings of one track, each kind in order of its days.

    `overdue` were planned for a day that is past, and nobody noted whether they took place.
    """

    track: Track
    held: tuple[Meeting, ...] = ()
    planned: tuple[Meeting, ...] = ()
    overdue: tuple[Meeting, ...] = ()
    cancelled: tuple[Meeting, ...] = ()

    @property
    def next(self) -> Meeting | None:
        """The planned meeting that comes first."""
        return self.planned[0] if self.planned else None

    @property
    def last_day(self) -> date | None:
        """The day of the last meeting that was held, as far as any is known."""
        return max((meeting.day for meeting in self.held if meeting.day), default=None)


def conversations(case: Case, day: date | None = None) -> tuple[Conversation, ...]:
    """The meetings of every track as of `day`, in the order of the case."""
    return tuple(conversation(track, day) for track in case.tracks)


def conversation(track: Track, day: date | None = None) -> Conversation:
    """The meetings of one track as of `day`; what was held later was still ahead on it."""
    held = [own for own in track.meetings if own.state is MeetingState.HELD]
    later = [own for own in held if own.day and day and own.day > day]
    waiting = [own for own in track.meetings if own.state is MeetingState.PLANNED]
    overdue = [own for own in waiting if own.day and day and own.day < day]
    return Conversation(
        track,
        held=_past(own for own in held if own not in later),
        planned=_ahead([*(own for own in waiting if own not in overdue), *later]),
        overdue=_past(overdue),
        cancelled=_past(own for own in track.meetings if own.state is MeetingState.CANCELLED),
    )


def upcoming(case: Case, day: date | None = None) -> tuple[tuple[Track, Meeting], ...]:
    """The planned meetings of all tracks, the next one first; those without a day last."""
    ahead = [(own.track, meeting) for own in conversations(case, day) for meeting in own.planned]
    return tuple(sorted(ahead, key=lambda pair: pair[1].day or date.max))


def running_in_parallel(case: Case) -> tuple[Track, ...]:
    """The tracks of two participants each that share a participant, where there are at least two: parallel talks."""
    bilateral = [track for track in case.tracks if len(track.participants) == 2 and track.meetings]
    shared = [track for track in bilateral if any(_meet(track, other) for other in bilateral if other is not track)]
    return tuple(shared)


def _meet(one: Track, other: Track) -> bool:
    return len({*one.participants} & {*other.participants}) == 1


def _past(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    return tuple(sorted(meetings, key=lambda meeting: meeting.day or date.min))


def _ahead(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    return tuple(sorted(meetings, key=lambda meeting: meeting.day or date.max))
