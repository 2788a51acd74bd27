"""What happened in a case within some days: each thing by its own date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.progress.texts import Tabled, tabled
from goodoffices.case.tracks import Gate, Meeting, MeetingState, Reaction, Track
from goodoffices.case.walk_aways import WalkAway


class Kind(StrEnum):
    """What kind of thing happened, in the order in which those of one day are told."""

    MEETING_HELD = "meeting_held"
    MEETING_CANCELLED = "meeting_cancelled"
    VERSION = "version"
    OFFER = "offer"
    REACTION = "reaction"
    ANSWER = "answer"
    GATE = "gate"
    DELEGATE_CAME = "delegate_came"
    DELEGATE_WENT = "delegate_went"
    WALK_AWAY = "walk_away"
    DOCUMENT = "document"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class TrackMeeting:
    """A meeting, and the track that it is of."""

    track: Track
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class NewVersion:
    """A version of a draft, and the draft."""

    draft: Draft
    version: DraftVersion


@dataclass(frozen=True, slots=True)
class ReactionTo:
    """A reaction, and the offer that it is to."""

    tabled: Tabled
    reaction: Reaction


@dataclass(frozen=True, slots=True)
class PartyChange:
    """What changed about a party: who speaks for it, or its walk-away."""

    party: Party
    what: Delegate | WalkAway


Subject: TypeAlias = (
    TrackMeeting | NewVersion | Tabled | ReactionTo | PartyAnswer | Gate | PartyChange | Document | Claim
)
"""What it happened to; `Tabled` is an offer."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, and the day if it is known."""

    kind: Kind
    day: date | None
    subject: Subject


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened from one day to another, the oldest first, and how much of each kind bears no date."""

    since: date
    until: date | None
    events: tuple[Event, ...]
    undated: Mapping[Kind, int]


def changes_since(case: Case, since: date, until: date | None = None) -> Changes:
    """What happened from `since` on, both days included; what has no date is counted apart."""
    found = list(events(case))
    within = [own for own in found if own.day and own.day >= since and (until is None or own.day <= until)]
    order = list(Kind)
    within.sort(key=lambda own: (own.day or date.min, order.index(own.kind)))
    undated = Counter(own.kind for own in found if own.day is None)
    return Changes(since, until, tuple(within), {kind: undated[kind] for kind in Kind if undated[kind]})


def events(case: Case) -> Iterator[Event]:
    """Everything that happened, in no order; of delegates and walk-aways, only what has a date."""
    for track in case.tracks:
        for meeting in track.meetings:
            if meeting.state is not MeetingState.PLANNED:
                is_held = meeting.state is MeetingState.HELD
                kind = Kind.MEETING_HELD if is_held else Kind.MEETING_CANCELLED
                yield Event(kind, meeting.day, TrackMeeting(track, meeting))
    for own in tabled(case):
        yield Event(Kind.OFFER, own.offer.day, own)
        yield from (Event(Kind.REACTION, reaction.day, ReactionTo(own, reaction)) for reaction in own.offer.reactions)
    for draft in case.drafts:
        yield from (Event(Kind.VERSION, version.day, NewVersion(draft, version)) for version in draft.versions)
    yield from (Event(Kind.ANSWER, answer.day, answer) for answer in case.answers)
    yield from (Event(Kind.GATE, gate.opened, gate) for gate in case.gates if gate.opened)
    for party in case.parties:
        yield from _of_party(party)
    yield from (Event(Kind.DOCUMENT, document.day, document) for document in case.documents)
    yield from (Event(Kind.CLAIM, claim.day, claim) for claim in case.claims)


def _of_party(party: Party) -> Iterator[Event]:
    for delegate in party.delegates:
        if delegate.since:
            yield Event(Kind.DELEGATE_CAME, delegate.since, PartyChange(party, delegate))
        if delegate.until:
            yield Event(Kind.DELEGATE_WENT, delegate.until, PartyChange(party, delegate))
    if party.walk_away:
        for day, _ in party.walk_away.steps:
            if day:
                yield Event(Kind.WALK_AWAY, day, PartyChange(party, party.walk_away))
