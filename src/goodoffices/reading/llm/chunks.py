"""A long text in parts that a model can take in, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.claims import Span
from goodoffices.reading.pages.page import PARAGRAPH, Page

LARGEST = 6_000
"""Characters of a part."""


def chunks(text: str, language: str, most: int = LARGEST) -> tuple[Span, ...]:
    r"""The text in parts of at most `most` characters, which begin and end with paragraphs where these allow it.

    >>> chunks("Eins.\n\nZwei.\n\nDrei.", "de", 13)
    ((0, 12), (14, 19))
    """
    parts: list[Span] = []
    for begin, end in _pieces(text, language, most):
        if parts and end - parts[-1][0] <= most:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((begin, end))
    return tuple(parts)


def _pieces(text: str, language: str, most: int) -> Iterator[Span]:
    """Paragraphs; of longer ones sentences; of longer ones whatever fits."""
    for found in PARAGRAPH.finditer(text):
        if len(found[0]) <= most:
            yield found.span()
            continue
        for sentence in Page(found[0], language).sentences:
            begin, end = found.start() + sentence.begin, found.start() + sentence.end
            yield from ((at, min(at + most, end)) for at in range(begin, end, most))
