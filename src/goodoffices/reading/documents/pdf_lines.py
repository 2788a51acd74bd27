"""Lines of printed pages put together again: words that were broken, paragraphs that run over lines and pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median

BROKEN = "\ufffe"
"""What stands for a hyphen at the end of a line."""

ENDS = re.compile(r"[.!?:…][“”\"»«’')\]]*\s*$")
HYPHEN = re.compile(r"(?<=\w)[-\u00ad\u2010\ufffe]\s*$")
GOES_ON_LIKE_THIS = re.compile(r"(?:und|oder|bzw|sowie|and|or)\b")
"""“Hin- und Rückweg”: such a hyphen stays, with a blank behind it."""

PAGE_NUMBER = re.compile(r"\W*(?:(?:page|seite|p|s)\W*)?\d{1,3}(?:\s*(?:/|of|von)\s*\d{1,3})?\W*", re.IGNORECASE)
EDGE = 2
"""Lines at the top and at the bottom of a page among which those are looked for that stand on every page."""

LOOSE = 1.3
"""Times the usual distance of lines, from where on a gap sets paragraphs apart."""

OTHER_SIZE = 1.15
INDENTED = 0.8
"""Of a line's height."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, where it begins and ends, its base line from below, and the size of its letters."""

    text: str
    left: float
    right: float
    base: float
    size: float


def paragraphs(pages: Sequence[Sequence[Line]]) -> tuple[list[str], int]:
    """The paragraphs of all pages, and how many lines were left out because they stand at the edge of every page."""
    repeated = _repeated(pages)
    kept = [[line for i, line in enumerate(page) if (n, i) not in repeated] for n, page in enumerate(pages)]
    every = [line for page in kept for line in page]
    known = Counter(word for line in every for word in re.findall(r"\w+-\w+", line.text))
    found: list[list[Line]] = []
    for page in kept:
        layout = _Layout.of(page)
        for i, line in enumerate(page):
            before = page[i - 1] if i else None
            begins = layout.parts(before, line) if before else not found or _ends_with(found[-1][-1], line)
            if begins:
                found.append([line])
            else:
                found[-1].append(line)
    return [text for lines in found if (text := _joined([line.text for line in lines], known))], len(repeated)


def _ends_with(last: Line, first: Line) -> bool:
    """Whether a paragraph ends with its page."""
    return bool(ENDS.search(last.text)) or not _alike(last.size, first.size)


def _repeated(pages: Sequence[Sequence[Line]]) -> set[tuple[int, int]]:
    """Page and line of those that stand at the edges of more than half of the pages, but for their numbers."""
    if len(pages) < 2:
        return set()
    edges = [(n, edge) for n, page in enumerate(pages) for edge in _edges(page)]
    often = Counter(key for _, key in {(n, _key(pages[n][i].text)) for n, edge in edges for i in edge})

    def is_repeated(line: Line) -> bool:
        return often[_key(line.text)] * 2 > len(pages) or bool(PAGE_NUMBER.fullmatch(line.text.strip()))

    return {
        (n, i) for n, edge in edges for _, i in takewhile(lambda own: is_repeated(own[0]), _with_lines(pages[n], edge))
    }


def _with_lines(page: Sequence[Line], edge: Sequence[int]) -> list[tuple[Line, int]]:
    return [(page[i], i) for i in edge]


def _edges(page: Sequence[Line]) -> tuple[list[int], list[int]]:
    """The lines at the top and at the bottom, from the edge inwards."""
    order = sorted(range(len(page)), key=lambda i: -page[i].base)
    return order[:EDGE], order[EDGE:][: -EDGE - 1 : -1]


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.casefold().split()))


@dataclass(frozen=True)
class _Layout:
    """How the lines of a page usually lie: their distance by the size of their letters, and where columns end."""

    distance: float
    margins: dict[int, float]

    @classmethod
    def of(cls, page: Sequence[Line]) -> _Layout:
        gaps = [(a.base - b.base) / a.size for a, b in pairwise(page) if a.base > b.base and _alike(a.size, b.size)]
        margins: dict[int, float] = {}
        for line in page:
            column = round(line.left / 4)
            margins[column] = max(margins.get(column, 0.0), line.right)
        return cls(median(gaps) if gaps else 0.0, margins)

    def parts(self, before: Line, line: Line) -> bool:
        """Whether a new paragraph begins between two lines of a page."""
        if HYPHEN.search(before.text):
            return False
        gap = before.base - line.base
        if gap < 0:  # another column
            return bool(ENDS.search(before.text)) and line.left > before.right
        if not _alike(before.size, line.size) or (self.distance and gap > LOOSE * self.distance * line.size):
            return True
        ended = bool(ENDS.search(before.text))
        return ended and (line.left > before.left + INDENTED * line.size or self._had_room(before, line))

    def _had_room(self, before: Line, line: Line) -> bool:
        """Whether the first word of a line would have fitted behind the one before it."""
        right = max(self.margins[round(before.left / 4)], line.right)
        first = line.text.split(maxsplit=1)[0]
        width = (line.right - line.left) * (len(first) + 1) / max(len(line.text), 1)
        return right - before.right > width + 0.5 * line.size


def _alike(one: float, other: float) -> bool:
    return max(one, other) <= OTHER_SIZE * min(one, other)


def _joined(lines: Sequence[str], known: Counter[str]) -> str:
    text = ""
    for line in lines:
        own = " ".join(line.split())
        text = _behind(text, own, known) if text and own else text or own
    return text


def _behind(text: str, line: str, known: Counter[str]) -> str:
    """A line put behind what is there; a word that was broken between them is made whole.

    >>> _behind("the US-", "Envoy spoke", Counter()), _behind("Verhand-", "lungen", Counter())
    ('the US-Envoy spoke', 'Verhandlungen')
    """
    if not HYPHEN.search(text):
        return f"{text} {line}"
    stem = HYPHEN.sub("", text)
    if GOES_ON_LIKE_THIS.match(line):
        return f"{stem}- {line}"
    last, first = re.split(r"[^\w-]", stem)[-1], re.match(r"\w*", line)
    whole = f"{last}-{first[0] if first else ''}"
    keeps = not line[:1].islower() or not stem[-1:].isalpha() or whole in known
    return f"{stem}{'-' if keeps else ''}{line}"
