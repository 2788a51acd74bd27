"""Tracks and gates: the channels of the talks, their meetings, and what must happen before some of them open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodoffices.case.text import Text


class MeetingState(StrEnum):
    """Whether a meeting has taken place."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who meets, where and when."""

    id: str
    who: tuple[str, ...] = ()
    where: str = ""
    day: date | None = None
    state: MeetingState = MeetingState.PLANNED
    says: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A channel of talks with its participants (ids of parties)."""

    id: str
    title: Text
    participants: tuple[str, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition on a track: `opens` names the track, `condition` says in words what must have happened."""

    id: str
    opens: str
    condition: Text
    sources: tuple[str, ...] = ()
