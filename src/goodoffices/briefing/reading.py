"""A reading in words: who said what, who is who, who meets whom, and what is not sure about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from goodoffices.briefing.document import Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.sources import UNGRADED
from goodoffices.case.case import Case
from goodoffices.case.claims import Kind
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import STATUSES, Actor, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.notes import Note

MARKS = "„“”\"»«‚‘’'›‹"
"""Quotation marks of a text, in place of which those of the language stand that it is told in."""

MOST_LISTED = 12
"""Numbers of claims in a sentence; more are counted."""


def reading_in_words(document: DocumentText, reading: Reading, say: Language, *, case: Case | None = None) -> Document:
    """What was found in a document, for people to check; with a case, in its names for parties and issues."""
    return (
        Heading(document.title or say("reading.heading"), 1),
        Paragraph(_about(document, reading, say), Tone.QUIET),
        Paragraph(_lead(reading, say), Tone.LEAD),
        *_claims(reading, say, case),
        *_actors(reading.actors, say),
        *_meetings(reading.meetings, say),
        *_unsure(reading, say),
    )


def claim_in_words(claim: ReadClaim, say: Language, case: Case | None = None) -> Item:
    """Who said what, and in smaller print how, through whom, when, and what of a case it touches."""
    return Item(_said(claim, say), _around(claim, say, case))


def note_in_words(note: Note, say: Language) -> str:
    """What a person should know about how a text was read, in a sentence."""
    parts = dict(note.parts)
    if note.name in COUNTED:
        return say.count(f"reading.note.{note.name}", int(parts.pop("n")), **parts)
    return say(f"reading.note.{note.name}", **parts)


COUNTED = frozenset({"lost_signs", "page_edges"})
"""Notes that are said otherwise of one thing than of several."""


def _about(document: DocumentText, reading: Reading, say: Language) -> str:
    """Who published it when, and in which language it is."""
    day = say.day(reading.day) if reading.day else say("reading.no_day")
    language = say(f"reading.language.{reading.language}")
    return ", ".join(filter(None, [document.publisher, day, language]))


def _lead(reading: Reading, say: Language) -> str:
    if not reading.claims:
        return say("reading.nothing")
    return say("reading.found", counts=counts_in_words(reading, say))


def counts_in_words(reading: Reading, say: Language) -> str:
    """How many claims, actors and meetings were found."""
    counts = [
        say.count(f"reading.{what}", len(found))
        for what, found in (("claims", reading.claims), ("actors", reading.actors), ("meetings", reading.meetings))
        if found
    ]
    return say.listed(counts)


def _claims(reading: Reading, say: Language, case: Case | None) -> Document:
    if not reading.claims:
        return ()
    items = tuple(claim_in_words(claim, say, case) for claim in reading.claims)
    return Heading(say("reading.heads.claims")), Items(items, numbered=True)


def _said(claim: ReadClaim, say: Language) -> str:
    """Who said it, in which sense, and the words of the text."""
    words = " ".join(claim.quote.text.split())
    words = say.quoted(words.strip(MARKS)) if claim.kind is Kind.DIRECT else words
    sense = say(f"sources.stance.{claim.stance}") if claim.stance not in ("", "report") else ""
    who = _speaker(claim, say)
    return (
        say("reading.said_as", who=who, sense=sense, words=words)
        if sense
        else say("reading.said", who=who, words=words)
    )


def _speaker(claim: ReadClaim, say: Language) -> str:
    """The speaker in the words of the text, and who is meant by these where they do not say."""
    if claim.speaker is None:
        return claim.who or say("reading.nobody")
    words = " ".join(claim.speaker.text.split())
    if not claim.who or claim.who.casefold() in words.casefold():
        return words
    return say("reading.meant", who=claim.who, words=say.quoted(words))


def _around(claim: ReadClaim, say: Language, case: Case | None) -> tuple[str, ...]:
    """How it is said, through whom it reached the text, when, and what of the case it touches."""

    def then(before: str, last: str) -> str:
        return say("reading.then", before=before, last=last)

    cue = say.quoted(" ".join(claim.cue.text.split())) if claim.cue else ""
    how = say(f"reading.kind.{claim.kind.value}")
    parts = [
        say("reading.by_cue", how=how, cue=cue) if cue else how,
        say("reading.via", sources=reduce(then, claim.via)) if claim.via else "",
        say.day(claim.day) if claim.day else "",
        say("sources.grade", grade=claim.grade) if claim.grade != UNGRADED else "",
    ]
    touched = _named(claim.issues, _issue_names(case, say)) + _named(claim.parties, _party_names(case, say))
    about = say("reading.about", subjects=", ".join(touched)) if touched else ""
    return tuple(filter(None, ["; ".join(filter(None, parts)), about]))


def _named(ids: Sequence[str], name: Callable[[str], str]) -> list[str]:
    return [name(own) for own in ids]


def _issue_names(case: Case | None, say: Language) -> Callable[[str], str]:
    titles = {issue.id: say.text(issue.title) for issue in case.issues} if case else {}
    return lambda own: titles.get(own) or own


def _party_names(case: Case | None, say: Language) -> Callable[[str], str]:
    names = {party.id: say.text(party.name) for party in case.parties} if case else {}
    return lambda own: names.get(own) or own


def role_in_words(actor: Actor, say: Language) -> str:
    """The role of an actor in the words of the text, and what is said to have become of them."""
    status = say(f"reading.status.{actor.status}") if actor.status in STATUSES else actor.status
    return ", ".join(filter(None, [actor.role, status]))


def _actors(actors: Sequence[Actor], say: Language) -> Document:
    if not actors:
        return ()
    rows = tuple(Row(own.name, (role_in_words(own, say) or "–",)) for own in actors)
    return Heading(say("reading.heads.actors")), Grid((say("reading.heads.name"), say("reading.heads.role")), rows)


def _meetings(meetings: Sequence[ReadMeeting], say: Language) -> Document:
    if not meetings:
        return ()
    return Heading(say("reading.heads.meetings")), Items(tuple(Item(meeting_in_words(own, say)) for own in meetings))


def meeting_in_words(meeting: ReadMeeting, say: Language) -> str:
    """Who meets whom, where and when."""
    who = say.listed(meeting.who) if meeting.who else say("reading.nobody")
    day = say.day(meeting.day) if meeting.day else say("reading.no_day")
    place = meeting.where or say("reading.no_place")
    return say(f"reading.met.{meeting.state}", who=who, place=place, day=day)


def _unsure(reading: Reading, say: Language) -> Document:
    """What a person should look at: notes, and claims that lack something."""
    lacking = (
        ("no_speaker", [i for i, own in enumerate(reading.claims, 1) if own.speaker is None]),
        ("no_stance", [i for i, own in enumerate(reading.claims, 1) if not own.stance]),
    )
    said = [note_in_words(note, say) for note in reading.notes]
    said += [say(f"reading.lacks.{what}", claims=_numbers(which, say)) for what, which in lacking if which]
    said += [say.count("reading.dropped", reading.dropped)] if reading.dropped else []
    if not said:
        return ()
    return Heading(say("reading.heads.unsure")), Items(tuple(map(Item, said)))


def _numbers(which: Sequence[int], say: Language) -> str:
    listed = say.listed([str(number) for number in which[:MOST_LISTED]])
    more = len(which) - MOST_LISTED
    return say.count("reading.and_more", more, listed=listed) if more > 0 else listed
