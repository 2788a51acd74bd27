"""Tracks and gates: the channels of the talks, what passes in them, and what must happen before some of them open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text


class MeetingState(StrEnum):
    """Whether a meeting has taken place."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Reply(StrEnum):
    """What a party says to clauses that another put forward.

    Agreed *ad referendum* is agreed by the negotiators, subject to confirmation by those who sent them. `BASIS` takes
    the offer as something to go on from and settles no clause; so does `REJECTED_IN_PART`, which is for a party that
    refuses parts without saying which.
    """

    AD_REFERENDUM = "ad_referendum"
    BASIS = "basis"
    RESERVED = "reserved"
    COUNTERED = "countered"
    REJECTED = "rejected"
    REJECTED_IN_PART = "rejected_in_part"

    @property
    def settles(self) -> bool:
        """Whether it says where the party stands on each clause that it is about."""
        return self not in (Reply.BASIS, Reply.REJECTED_IN_PART)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who meets, where and when."""

    id: str
    who: tuple[str, ...] = ()
    where: str = ""
    day: date | None = None
    state: MeetingState = MeetingState.PLANNED
    says: Text | None = None
    origin: Origin = MEDIATOR_ONLY

    @property
    def sources(self) -> tuple[str, ...]:
        """The claims that bear it out."""
        return self.origin.sources


@dataclass(frozen=True, slots=True)
class Reaction:
    """What one party said to an offer, or to some of its clauses; none named: to all of them.

    What a draft does not number goes by the facet that it decides: see `goodoffices.case.progress.texts`.
    """

    by: str
    reply: Reply
    day: date | None = None
    clauses: tuple[str, ...] = ()
    says: Text | None = None
    origin: Origin = MEDIATOR_ONLY


@dataclass(frozen=True, slots=True)
class Offer:
    """What one or more parties put forward together: a version of a draft, or options of facets, or both.

    `version` is the label of the draft's version; empty where the draft has only one.
    """

    id: str
    by: tuple[str, ...]
    day: date | None = None
    draft: str = ""
    version: str = ""
    binds: tuple[tuple[str, str], ...] = ()
    says: Text | None = None
    reactions: tuple[Reaction, ...] = ()
    origin: Origin = MEDIATOR_ONLY


@dataclass(frozen=True, slots=True)
class Track:
    """A channel of talks with its participants (ids of parties), its meetings, and the offers made there."""

    id: str
    title: Text
    participants: tuple[str, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    note: Text | None = None
    offers: tuple[Offer, ...] = ()
    origin: Origin = MEDIATOR_ONLY


@dataclass(frozen=True, slots=True)
class Gate:
    """A condition on a track: `opens` names the track, `condition` says in words what must have happened.

    `when` says it as an expression over the progress of the talks; its basis is that of `origin`: `inferred` where it
    is the analyst's reading of the words. A gate without `when` is for people to judge. `opened` is the day from which
    somebody holds it to be open, whatever `when` says.
    """

    id: str
    opens: str
    condition: Text
    when: Expression | None = None
    opened: date | None = None
    note: Text | None = None
    origin: Origin = MEDIATOR_ONLY

    @property
    def sources(self) -> tuple[str, ...]:
        """The claims that bear it out."""
        return self.origin.sources
