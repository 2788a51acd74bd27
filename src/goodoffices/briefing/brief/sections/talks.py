"""Who talks to whom: the tracks with their meetings, and who speaks for each party."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material, own
from goodoffices.briefing.brief.prose import FIXED, claimed, led, listed, prose, sentence
from goodoffices.briefing.brief.prose import told as said
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Marked, Paragraph
from goodoffices.briefing.needed import with_seat
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.progress.meetings import Conversation
from goodoffices.case.tracks import Meeting

ORDER = 30


def told(material: Material) -> Document:
    """Tracks first, then delegations."""
    gated = {gate.opens for gate in material.case.gates}  # what waits is told with what comes next
    talks = [own for own in material.survey.conversations if _met(own) or own.track.id not in gated]
    tracks = [_track(talk, material) for talk in talks]
    people = [_delegation(party, material) for party in material.case.parties if party.delegates]
    if not tracks and not people:
        return ()
    return (Heading(material.say("brief_talks.heading")), *_parallel(material), Items((*tracks, *people)))


def _parallel(material: Material) -> Iterator[Block]:
    """That several tracks of two run side by side, where that is so."""
    active = [own for own in material.survey.conversations if own.held or own.planned]
    if len(active) > 1 and all(len(own.track.participants) == 2 for own in active):
        first = [next(iter((*own.held, *own.planned))) for own in active]
        sources = [name for meeting in first for name in meeting.sources[:1]]
        words = material.say("brief_talks.parallel", n=len(active))
        yield Paragraph(sentence(words, material.cite_or_own(sources)))


def _met(talk: Conversation) -> bool:
    return bool(talk.held or talk.planned or talk.overdue)


def _track(talk: Conversation, material: Material) -> Item:
    """A track: who takes part, where they met, where they will meet."""
    say = material.say
    parts: list[str] = []
    for key, meetings in (("held", talk.held), ("planned", talk.planned), ("overdue", talk.overdue)):
        if meetings:
            places = listed([_meeting(meeting, material) for meeting in meetings], material)
            parts.append(Marked.of(said(material, f"brief_talks.{key}", places=places), "."))
    if not parts:
        parts.append(sentence(say("brief_talks.none_yet"), own()))
    if talk.track.note:
        parts.append(sentence(say.text(talk.track.note), material.cite_or_own(talk.track.origin.sources)))
    return Item(led(say("brief.head", words=say.text(talk.track.title)), prose(parts)))


def _meeting(meeting: Meeting, material: Material) -> Marked:
    """Where and when, with the numbers of its claims: “Geneva, 23 November 2025 [4]”."""
    say = material.say
    day = say.day(meeting.day) if meeting.day else ""
    where = material.case.called(meeting.where, say.code)
    who = say.listed([party_in_words(party, material.case, say) for party in meeting.who])
    words = ", ".join(filter(None, [where or who, day])) or say("brief_talks.somewhere")
    return Marked.of(words, FIXED, *material.cite_or_own(meeting.sources))


def _delegation(party: Party, material: Material) -> Item:
    """Who speaks for a party, and who no longer does."""
    say, day = material.say, material.day
    gone = [own for own in party.delegates if day and own.until and own.until < day]
    present = [own for own in party.delegates if own not in gone and not (day and own.since and own.since > day)]
    parts: list[str] = []
    if present:
        parts.append(Marked.of(listed([_delegate(own, material) for own in present], material), "."))
    parts += list(_gone(gone, material))
    return Item(led(say("brief.head", words=with_seat(party, say)), prose(parts)))


def _delegate(delegate: Delegate, material: Material) -> Marked:
    say = material.say
    name, role = material.case.called(delegate.name, say.code), say.text(delegate.role)
    words = say("brief_talks.delegate", name=name, role=_inner(role)) if role else name
    return Marked.of(words, FIXED, *material.cite_or_own(delegate.sources))


def _gone(delegates: list[Delegate], material: Material) -> Iterator[str]:
    """What a claim says of it, where one does."""
    for delegate in delegates:
        claims = material.claims_of(delegate.sources)
        if claims:
            yield from (claimed(claim, material) for claim in claims)
        else:
            yield Marked.of(said(material, "brief_talks.gone", delegate=_delegate(delegate, material)), ".")


def _inner(role: str) -> str:
    """A role that can stand in parentheses: its own parentheses become dashes."""
    return role.replace(" (", ", ").replace("(", "").replace(")", "")
