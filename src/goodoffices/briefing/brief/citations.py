"""The sources of a brief: an entry for each number that its text names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from goodoffices.briefing.brief.material import ANALYST, MODEL, Material
from goodoffices.briefing.brief.prose import FIXED
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
from goodoffices.briefing.language import capital
from goodoffices.briefing.sources import retold, speaker_in_words
from goodoffices.case.case import Case
from goodoffices.case.claims import NOT_JUDGED, Claim, ClaimState
from goodoffices.case.claims import Document as Paper
from goodoffices.case.origin import PUBLIC


def with_sources(document: Document, material: Material) -> Document:
    """The document with the list of its sources behind it, and a word on claims that were left out."""
    say = material.say
    named = set(numbers_in(document))
    if not named:
        return document
    text = "\n".join(words for block in document for words in words_of(block)).replace(FIXED, " ")
    claims = [claim for claim in material.case.claims if material.numbers[claim.id] in named]
    papers = papers_of(claims, material.case)
    entries = [Source(material.numbers[claim.id], _entry(claim, text, papers, material)) for claim in claims]
    entries += [Source(label, _paper(paper, material)) for label, paper in papers.items() if label]
    marks = ((ANALYST, "brief_sources.analyst"), (MODEL, "brief_sources.model"))
    entries += [Source(mark, say(key)) for mark, key in marks if mark in named]
    only = papers.get("")
    whole = [say("brief_sources.all_from", paper=_paper(only, material))] if only else []
    told: list[Block] = [Heading(say("brief_sources.heading"))]
    told += [Paragraph(words, Tone.QUIET) for words in whole]
    told.append(Sources(tuple(entries)))
    if not says_who_may_see(material.case.claims):
        told.append(Paragraph(say("brief_sources.no_audience"), Tone.QUIET))
    told += [Paragraph(words, Tone.QUIET) for words in _left_out(named, material)]
    return (*document, *told)


def _left_out(named: Collection[str], material: Material) -> Iterator[str]:
    """How many claims are not in the brief since nobody accepted them, or since they are later than its day."""
    say, claims = material.say, material.case.claims
    proposed = sum(claim.state is ClaimState.PROPOSED for claim in claims)
    if proposed:
        yield say.count("brief_sources.left_out", proposed)
    later = [claim for claim in claims if claim.accepted and claim not in material.claims]
    unnamed = sum(material.numbers[claim.id] not in named for claim in later)
    if unnamed and material.day:
        yield say.count("brief_sources.later", unnamed, day=say.day(material.day))


def papers_of(claims: Sequence[Claim], case: Case) -> dict[str, Paper]:
    """The documents that these claims stand in, by labels D1, D2 and so on; one in which all stand needs none."""
    wanted = {claim.document for claim in claims}
    found = [paper for paper in case.documents if paper.id in wanted]
    if len(found) == len(wanted) == 1:
        return {"": found[0]}
    return {f"D{i}": paper for i, paper in enumerate(found, start=1)}


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


def says_who_may_see(claims: Iterable[Claim]) -> bool:
    """Whether a case says of any of its claims who may see it; else silence on one of them does not tell it apart.

    A reading gives no audience to what it proposes. Calling every sentence of a newspaper confidential would be wrong.
    """
    return any(claim.origin.audience for claim in claims)


def _entries(items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from (item.words, *item.notes, *_entries(item.below))


def _entry(claim: Claim, text: str, papers: Mapping[str, Paper], material: Material) -> str:
    """Who said it, through whom and when; with what was said, where the text does not tell it."""
    say = material.say
    words = "; ".join(filter(None, _whence(claim, papers, material))) or say("brief_sources.own_account")
    said = retold(claim, say)
    if said.rstrip(".") not in text:
        words = say("brief_sources.told", words=said, from_whom=words)
    is_told_apart = is_confidential([claim]) and says_who_may_see(material.case.claims)
    return capital(say("brief_sources.confidential", words=words) if is_told_apart else words)


def _whence(claim: Claim, papers: Mapping[str, Paper], material: Material) -> Iterator[str]:
    """Speaker and stance, chain, day where it is not the document’s, document where there are several, grade."""
    say, case = material.say, material.case
    speaker = speaker_in_words(claim, case, say)
    stance = say(f"sources.stance.{claim.stance}") if claim.stance not in ("", "report") else ""
    yield ", ".join(filter(None, [speaker, stance if speaker else ""]))
    label, paper = next(((own, paper) for own, paper in papers.items() if paper.id == claim.document), ("", None))
    told = {claim.speaker.casefold(), paper.publisher.casefold() if paper else ""}
    chain = [case.called(own, say.code) for own in claim.via if own.casefold() not in told]
    yield say("brief_sources.via", chain=", ".join(chain)) if chain else ""
    day = None if paper and claim.day == paper.day else claim.day
    yield say.day(day) if day else ""
    yield label
    yield say("sources.grade", grade=claim.grade) if claim.grade != NOT_JUDGED else ""


def _paper(paper: Paper, material: Material) -> str:
    """A document: its title, who published it, and when."""
    say = material.say
    title, publisher = say.text(paper.title), material.case.called(paper.publisher, say.code)
    day = say.day(paper.day) if paper.day else ""
    return ", ".join(filter(None, [title, "" if publisher in title else publisher, day]))
