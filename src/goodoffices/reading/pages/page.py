"""A text as a reader takes it in: paragraphs, sentences and words, each with where it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import islice, pairwise
from typing import NamedTuple

WORD = re.compile(r"\d+(?:[.,:]\d+)+(?:-\w+)*|\w+(?:[-’'.&/]\w+)*(?:-(?=[\s,]))?|[^\w\s]")
"""A number, a word with its inner hyphens and apostrophes or with a hyphen at its end, or a single mark."""
PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
END = re.compile(r"[.!?…]+[“”\"»«’')\]]*(?=\s|$)|(?<=[a-zäöüß]{3})[.!?](?=[A-ZÄÖÜ][a-zäöüß])")
LONGEST = 1_000
"""Characters of a sentence; what is longer is none, and no rule should have to look at it as a whole."""
MARK = re.compile(r"[,;:()„“”\"»«‚‘’›‹–—]")
MOST = 40
"""Marks within a sentence; what has more is a list, each part of which is looked at by itself."""

INITIAL = {
    "de": re.compile(r"(?:^|[\s(„“\"-])(\w|\d{1,2}|[IVXLC]+)\.$"),
    "en": re.compile(r"(?:^|[\s(“‘\"-])[^\W\d_]\.$"),
}
"""A letter that stands for a name; in German also a number that counts ("am 1. Dezember", "Benedikt XVI.")."""
HEADING = 0.4
"""A line that is shorter than this, of the longest in its paragraph, is a heading if it ends without a mark."""
NEAR = 25
"""Characters before an end mark that tell whether it ends a sentence."""
LOWER = re.compile(r"\s*[a-zäöüßàâéèêç]")


class Token(NamedTuple):
    """A word or a mark at [begin, end)."""

    text: str
    begin: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """A sentence at [begin, end) of the text, and the number of its paragraph."""

    begin: int
    end: int
    paragraph: int
    text: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and marks."""
        begin = self.begin
        places = [found.span() for found in WORD.finditer(self.text)]
        return tuple([Token(self.text[at:end], begin + at, begin + end) for at, end in places])


@dataclass(frozen=True)
class Page:
    """A text in one language, taken apart."""

    text: str
    language: str

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, in order; a line without an end mark, such as a heading, is one as well.

        >>> [s.text for s in Page("Gen. Ray met Dr. Wu. He left.", "en").sentences]
        ['Gen. Ray met Dr. Wu.', 'He left.']
        """
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Sentence]:
        for number, paragraph in enumerate(PARAGRAPH.finditer(self.text)):
            begin = paragraph.start()
            for end in _bounded(paragraph[0], _ends(paragraph[0], self.language)):
                words = self.text[begin : paragraph.start() + end]
                if words.strip():
                    start = begin + len(words) - len(words.lstrip())
                    stop = begin + len(words.rstrip())
                    yield Sentence(start, stop, number, self.text[start:stop])
                begin = paragraph.start() + end


def _bounded(paragraph: str, ends: Iterable[int]) -> Iterator[int]:
    """The ends of sentences and of the paragraph, and places within what goes on for too long without one."""
    begin = 0
    for end in (*ends, len(paragraph)):
        while (cut := _cut(paragraph, begin, end)) < end:
            begin = cut
            yield begin
        begin = end
        yield end


def _cut(paragraph: str, begin: int, end: int) -> int:
    """Where a sentence is cut that has too many marks or characters; its end where it has not."""
    if end - begin <= MOST:
        return end
    marks = MARK.finditer(paragraph, begin, min(end, begin + LONGEST))
    if many := next(islice(marks, MOST, None), None):
        return many.start()
    if end - begin <= LONGEST:
        return end
    cut = max(paragraph.rfind(mark, begin + LONGEST // 2, begin + LONGEST) for mark in (" ", "\n", ",", ";"))
    return begin + LONGEST if cut < 0 else cut + 1


def _ends(paragraph: str, language: str) -> Iterator[int]:
    """Where sentences end within a paragraph: at end marks, and behind headings."""
    yield from sorted({*_marked_ends(paragraph, language), *_headings(paragraph)})


def _headings(paragraph: str) -> Iterator[int]:
    """The ends of lines without an end mark that are much shorter than the longest, before one with a capital."""
    lines = paragraph.split("\n")
    longest, at = max(len(own) for own in lines), 0
    for own, behind in pairwise(lines):
        at += len(own) + 1
        is_short = 0 < len(own.strip()) < HEADING * longest
        if is_short and own.strip()[-1].isalnum() and not behind[:1].islower() and behind[:1].isalnum():
            yield at - 1


def _marked_ends(paragraph: str, language: str) -> Iterator[int]:
    """The end marks that no abbreviation or date explains."""
    for found in END.finditer(paragraph):
        before = paragraph[max(0, found.start() - NEAR) : found.start() + 1]
        if LOWER.match(paragraph, found.end()) or (found[0] == "." and _is_abbreviated(before, language)):
            continue
        if found.end() < len(paragraph):
            yield found.end()


ON_X = re.compile(r"\b(?:auf|bei|[Pp]lattform|[Dd]ienst|on|platform) X\.$")
"""The network of that name, whose letter is no initial."""


def _is_abbreviated(before: str, language: str) -> bool:
    """Whether the full stop at the end of these words belongs to the last of them."""
    last = before.rsplit(maxsplit=1)[-1].lstrip("(„“\"»«'")
    initial = INITIAL.get(language, INITIAL["en"])
    if ON_X.search(before):
        return False
    return last.lower() in abbreviations(language) or bool(initial.search(before[-8:]))


@cache
def abbreviations(language: str) -> frozenset[str]:
    """Words that end in a full stop without ending a sentence, in small letters."""
    file = resources.files("goodoffices.reading") / "lexicons" / f"{language}.abbreviations.toml"
    return frozenset(tomllib.loads(file.read_text(encoding="utf-8"))["words"])
