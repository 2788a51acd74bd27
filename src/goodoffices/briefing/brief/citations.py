"""The sources of a brief: an entry for each number that its text names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from goodoffices.briefing.brief.material import ANALYST, MODEL, Material
from goodoffices.briefing.document import (
    Block,
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Paragraph,
    Source,
    Sources,
    Tone,
    runs_of,
)
from goodoffices.briefing.sources import provenance
from goodoffices.case.claims import Claim
from goodoffices.case.origin import PUBLIC


def with_sources(document: Document, material: Material) -> Document:
    """The document with the list of its sources behind it, and a word on claims that were left out."""
    say = material.say
    named = set(numbers_in(document))
    if not named:
        return document
    text = "\n".join(words for block in document for words in words_of(block))
    claims = [claim for claim in material.case.claims if material.numbers[claim.id] in named]
    entries = [Source(material.numbers[claim.id], _entry(claim, text, material)) for claim in claims]
    marks = ((ANALYST, "brief_sources.analyst"), (MODEL, "brief_sources.model"))
    entries += [Source(mark, say(key)) for mark, key in marks if mark in named]
    left_out = sum(not claim.accepted for claim in material.case.claims)
    rest = (Paragraph(say.count("brief_sources.left_out", left_out), Tone.QUIET),) if left_out else ()
    return (*document, Heading(say("brief_sources.heading")), Sources(tuple(entries)), *rest)


def numbers_in(document: Document) -> Iterator[str]:
    """The numbers of all references of a document."""
    for words in chain.from_iterable(map(words_of, document)):
        yield from (run.words for run in runs_of(words) if run.mark is Mark.REFERENCE)


def words_of(block: Block) -> Iterator[str]:
    """Every text of a block."""
    match block:
        case Heading(words) | Paragraph(words) | Foot(words):
            yield words
        case Items(items):
            yield from _entries(items)
        case Grid(heads, rows):
            yield from heads
            for row in rows:
                yield from (row.head, *row.cells)
        case Figure(caption, alternative):
            yield from (caption, alternative)
        case Sources(entries):
            yield from (entry.words for entry in entries)


def is_confidential(claims: Iterable[Claim]) -> bool:
    """Whether any of these claims is not public."""
    return any(PUBLIC not in claim.origin.audience for claim in claims)


def _entries(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from (item.words, *item.notes, *_entries(item.below))


def _entry(claim: Claim, text: str, material: Material) -> str:
    """Who said it, through whom and when; with what was said, where the text does not tell it."""
    say = material.say
    words = provenance(claim, material.case, say)
    said = say.text(claim.says)
    if said.rstrip(".") not in text:
        words = say("brief_sources.told", words=said, from_whom=words)
    return say("brief_sources.confidential", words=words) if is_confidential([claim]) else words
