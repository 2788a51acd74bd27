"""A line: what a rule looks at, a sentence with its words, its quotation marks and its pieces between commas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TypeAlias

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.marks import quoted
from goodoffices.reading.pages.page import MOST, Page, Sentence, Token

Range: TypeAlias = tuple[int, int]
"""[first, last) of a line's words, by their numbers."""

DIVIDERS = frozenset(",;:–—()[]") | {"-", "--"}
"""Marks between the pieces of a sentence."""
BRACKET = 9
"""Words that a bracket has at most, its marks included, to be passed over."""
LONGEST = 400
"""Words that a line has at most: a longer one is a table or no text at all, and is cut, though never in a quotation."""
ENDS = DIVIDERS - set("()[]")
"""Those of them that no quotation begins or ends with."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The words first … last-1 of a line, between two dividers; `mark` is the one before it ("": none)."""

    first: int
    last: int
    mark: str


@dataclass(frozen=True, eq=False)
class Line:
    """A sentence, or several where a quotation runs across their ends; `quoted` are the words in quotation marks.

    `before` is the line before it (None: it is the first). Equal only to itself, so that what is worked out about it
    can be kept.
    """

    text: str
    number: int
    paragraph: int
    tokens: tuple[Token, ...]
    quoted: tuple[Range, ...]
    before: Line | None = None

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words and marks as they stand."""
        return tuple(token.text for token in self.tokens)

    @cached_property
    def low(self) -> tuple[str, ...]:
        """The same in small letters."""
        return tuple(word.lower() for word in self.words)

    @cached_property
    def inside(self) -> dict[int, Range]:
        """The words in quotation marks, the marks included: by their number, the whole quotation."""
        return {i: (first, last) for first, last in self.quoted for i in range(first, last)}

    @cached_property
    def closes(self) -> frozenset[int]:
        """The words before which a quotation ends that has a comma or an end mark of its own: „Ja,“ | sagte sie."""
        return frozenset(last for first, last in self.quoted if last - first > 3 and self.words[last - 2] in ",.!?")

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """What stands between commas, colons and dashes; neither a quotation nor a short bracket is divided."""
        return tuple(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        first, mark, closed = 0, "", 0
        for i, word in enumerate(self.words):
            if i in self.closes and i > first:
                yield Piece(first, i, mark)
                first, mark = i, ","
            if word not in DIVIDERS or i in self.inside or i < closed:
                continue
            if word in "([" and (end := self._closing(i)):
                closed = end
                continue
            if i > first:
                yield Piece(first, i, mark)
            first, mark = i + 1, word
        if len(self) > first:
            yield Piece(first, len(self), mark)

    def _closing(self, at: int) -> int:
        """The number after the mark that closes a bracket, where that comes soon; else 0."""
        ahead = self.words[at : at + BRACKET]
        return next((at + i + 1 for i, word in enumerate(ahead) if word in ")]"), 0)

    @cached_property
    def end(self) -> int:
        """The number after the last word, without the marks that end the sentence."""
        last = len(self)
        while last and self.words[last - 1] in {".", "!", "?", "…", ":"}:
            last -= 1
        return last

    def trimmed(self, first: int, last: int) -> Range:
        """The words first … last-1 without the dividers at either end."""
        while first < last and self.words[first] in ENDS:
            first += 1
        while last > first and self.words[last - 1] in ENDS:
            last -= 1
        return first, last

    def is_quoted(self, words: Range) -> bool:
        """Whether all these words stand in quotation marks."""
        return all(i in self.inside for i in range(*words))

    def span(self, words: Range) -> Span:
        """Where these words stand in the text."""
        return self.tokens[words[0]].begin, self.tokens[words[1] - 1].end

    def spans(self, ranges: Iterable[Range]) -> tuple[Span, ...]:
        """Where these words stand in the text; empty ranges left out."""
        return tuple(self.span(words) for words in ranges if words[0] < words[1])

    def quotation(
        self, kind: Kind, quote: Iterable[Range], speaker: Iterable[Range] = (), cue: Iterable[Range] = ()
    ) -> Quotation:
        """A find, by the numbers of its words."""
        return Quotation(kind, self.spans(quote), self.spans(speaker), self.spans(cue))


def lines(page: Page) -> tuple[Line, ...]:
    """The lines of a page.

    >>> page = Page("Er kam. „Ja. Gern“, sagte sie.", "de")
    >>> [" ".join(line.words) for line in lines(page)]
    ['Er kam .', '„ Ja . Gern “ , sagte sie .']
    """
    stretches = quoted(page.text, page.language)
    found: list[Line] = []
    at = 0
    for group in _groups(page.sentences, stretches):
        begin, end = group[0].begin, group[-1].end
        while at < len(stretches) and stretches[at][1] <= begin:
            at += 1
        tokens = tuple(token for sentence in group for token in sentence.tokens)
        for own, marked in _cut(tokens, tuple(_ranges(tokens, stretches, at, end))):
            found.append(Line(page.text, len(found), group[0].paragraph, own, marked, found[-1] if found else None))
    return tuple(found)


def _cut(tokens: tuple[Token, ...], marked: tuple[Range, ...]) -> Iterator[tuple[tuple[Token, ...], tuple[Range, ...]]]:
    """The words of a line, and those in quotation marks; of one that is too long, piece by piece."""
    first = 0
    while first < len(tokens):
        last = _reach(tokens, first)
        last = next((end for begin, end in marked if begin < last < end), last)
        own = tuple((begin - first, end - first) for begin, end in marked if first <= begin < last)
        yield tokens[first:last], own
        first = last


def _reach(tokens: tuple[Token, ...], first: int) -> int:
    """The end of what is one line from a word on, as long as no quotation crosses it: neither too long nor a list."""
    last = min(first + LONGEST, len(tokens))
    if last - first <= MOST:
        return last
    marks = (at for at in range(first, last) if not tokens[at].text[0].isalnum())
    return next(islice(marks, MOST, None), last)


def _groups(sentences: tuple[Sentence, ...], stretches: tuple[Span, ...]) -> Iterator[list[Sentence]]:
    """Sentences, those put together that a quotation holds together."""
    group: list[Sentence] = []
    at = 0
    for sentence in sentences:
        while at < len(stretches) and stretches[at][1] <= sentence.begin:
            at += 1
        if group and not (at < len(stretches) and stretches[at][0] < sentence.begin):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _ranges(tokens: tuple[Token, ...], stretches: tuple[Span, ...], at: int, end: int) -> Iterator[Range]:
    """The words in quotation marks, from the stretch `at` on."""
    i = 0
    while at < len(stretches) and stretches[at][0] < end:
        begin, stop = stretches[at]
        while i < len(tokens) and tokens[i].begin < begin:
            i += 1
        first = i
        while i < len(tokens) and tokens[i].end <= stop:
            i += 1
        if i > first:
            yield first, i
        at += 1
