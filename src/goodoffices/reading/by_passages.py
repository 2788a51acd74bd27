"""A text in several languages: each passage read in its own, and what was found put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from goodoffices.case.claims import Span
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading
from goodoffices.reading.material import Material
from goodoffices.reading.pages.languages import Passage
from goodoffices.reading.reader import Reader
from goodoffices.reading.subjects import NOBODY, Subjects


def read_by_passages(
    reader: Reader,
    document: DocumentText,
    passages: Sequence[Passage],
    *,
    day: date | None = None,
    subjects: Subjects = NOBODY,
) -> Reading:
    """What a reader finds in these passages of a document; the language is that of most of the text.

    Raises what the reader raises.
    """
    text = document.text
    own = [passage for passage in passages if passage.language]
    main = main_language(own)
    found = [
        moved(reader.read(Material(text[one.begin : one.end], one.language, day, subjects)), one.begin) for one in own
    ]
    claims = [claim for reading in found for claim in reading.claims]
    return Reading(
        text,
        document.sha256,
        main,
        day,
        tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(claims, start=1)),
        _merged(actor for reading in found for actor in reading.actors),
        tuple(meeting for reading in found for meeting in reading.meetings),
        tuple(dict.fromkeys(note for reading in found for note in reading.notes)),
        sum(reading.dropped for reading in found),
    )


def main_language(passages: Iterable[Passage]) -> str:
    """The language that most of the text of these passages is in."""
    lengths: dict[str, int] = {}
    for passage in passages:
        lengths[passage.language] = lengths.get(passage.language, 0) + passage.end - passage.begin
    return max(lengths, key=lambda language: lengths[language], default="")


def moved(reading: Reading, by: int) -> Reading:
    """A reading of a part that begins at this place of a text, with places in the whole text."""
    if not by:
        return reading
    return replace(
        reading,
        claims=tuple(_moved_claim(claim, by) for claim in reading.claims),
        actors=tuple(replace(own, spans=_spans(own.spans, by)) for own in reading.actors),
        meetings=tuple(replace(own, spans=_spans(own.spans, by)) for own in reading.meetings),
    )


def _moved_claim(claim: ReadClaim, by: int) -> ReadClaim:
    speaker, cue = claim.speaker and _excerpt(claim.speaker, by), claim.cue and _excerpt(claim.cue, by)
    return replace(claim, quote=_excerpt(claim.quote, by), speaker=speaker, cue=cue)


def _excerpt(excerpt: Excerpt, by: int) -> Excerpt:
    return replace(excerpt, spans=_spans(excerpt.spans, by))


def _spans(spans: Iterable[Span], by: int) -> tuple[Span, ...]:
    return tuple((begin + by, end + by) for begin, end in spans)


def _merged(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Each actor once, with the first role and the last status that is said, and every place."""
    found: dict[str, Actor] = {}
    for actor in actors:
        known = found.get(actor.name.casefold(), actor)
        spans = tuple(dict.fromkeys((*known.spans, *actor.spans)))
        found[actor.name.casefold()] = Actor(known.name, known.role or actor.role, actor.status or known.status, spans)
    return tuple(found.values())
