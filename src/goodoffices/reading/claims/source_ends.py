"""Where a source ends and what is said goes on: "laut AP der Chef des Sicherheitsrats" names the source AP."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.references import References
from goodoffices.reading.claims.sources import source_in
from goodoffices.reading.findings import Quotation, Span
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.page import WORD, Page

GAP = 2
"""Characters that a full stop and the like take behind a source."""


def with_source_alone(own: Quotation, page: Page, cast: Cast) -> Quotation:
    """The quotation with its speaker up to the name of a body or medium behind "laut" and the like; the rest is said.

    >>> from goodoffices.reading.actors.cast import cast
    >>> from goodoffices.reading.findings import Kind
    >>> page = Page("Es kommen laut AP der Chef und andere.", "de")
    >>> own = Quotation(Kind.INDIRECT, ((0, 9), (27, 37)), ((15, 26),), ((10, 14),))
    >>> found = with_source_alone(own, page, cast(page))
    >>> [page.text[begin:end] for begin, end in (*found.speaker, *found.quote)]
    ['AP', 'Es kommen', 'der Chef und andere']
    """
    if not own.speaker or page.text[slice(*own.cue[0])].lower() not in words(f"{page.language}.chains", "prepositions"):
        return own
    begin, end = own.speaker[0]
    last = _end_of_word(begin, end, page) or _end_of_name(own, page, cast)
    if not last or end - last <= GAP:
        return own
    rest = page.text[last:end]
    goes_on = (end - len(rest.lstrip(" ,")), end)
    return replace(own, speaker=((begin, last), *own.speaker[1:]), quote=_joined(sorted((*own.quote, goes_on)), page))


def _end_of_word(begin: int, end: int, page: Page) -> int:
    """The end of a first word such as "Kremlangaben"; 0 where there is none."""
    first = WORD.search(page.text, begin, end)
    return first.end() if first and source_in(first[0], page.language) else 0


def _end_of_name(own: Quotation, page: Page, cast: Cast) -> int:
    """The end of the name of the body or medium that is meant; 0 where somebody else is, such as its spokesman."""
    first = next(iter(cast.within(*own.speaker[0])), None)
    if first is None or first[0].sort is Sort.PERSON:
        return 0
    return first[0].end if _is_meant(first, own, page, cast) else 0


def _is_meant(first: tuple[Mention, Person], own: Quotation, page: Page, cast: Cast) -> bool:
    return References(page, cast).who(own.speaker[:1]).person is first[1]


def _joined(spans: list[Span], page: Page) -> tuple[Span, ...]:
    """Spans with nothing but a space or a comma between them as one."""
    kept = [spans[0]]
    for begin, end in spans[1:]:
        if page.text[kept[-1][1] : begin].strip(" ,"):
            kept.append((begin, end))
        else:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
    return tuple(kept)
