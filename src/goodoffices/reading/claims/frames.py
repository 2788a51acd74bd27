"""The words around a quotation that introduce it: its speaker's and cue's sentences without what is said."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from goodoffices.reading.days.dates import can_name, moments
from goodoffices.reading.days.tense import is_ahead
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.page import Page, Sentence, Token
from goodoffices.reading.pages.spelling import spelled

LONGEST = 1000
"""Characters of a sentence up to which all of it is a frame; of a longer one what stands near the quotation."""
RELATIVE = (", der ", ", die ", ", das ", ", who ", ", which ")
NEAR = 300
"""Characters on either side that count as near."""


@dataclass(frozen=True)
class Frames:
    """The frames of the quotations of a page."""

    page: Page
    read: dict[Span, list[Token]] = field(default_factory=dict, repr=False, compare=False)
    dated: dict[Span, bool] = field(default_factory=dict, repr=False, compare=False)

    def words(self, own: Quotation) -> list[Token]:
        """The words of the frame.

        >>> page = Page("Am Montag sagte er, es sei gut.", "de")
        >>> own = Quotation(Kind.INDIRECT, ((20, 30),), ((16, 18),), ((10, 15),))
        >>> [token.text for token in Frames(page).words(own)]
        ['Am', 'Montag', 'sagte', 'er', ',', '.']
        """
        read = [token for sentence in self.sentences(own) for token in self._spelled(sentence)]
        if own.kind is Kind.REPORTED:
            return read
        for at in sorted(_words_at(own.quote, read) - _words_at((*own.speaker, *own.cue), read), reverse=True):
            del read[at]
        return read

    def day(self, own: Quotation, today: date | None) -> date | None:
        """The day that the frame names for what was said; `today`, the report's, where it names none."""
        language = self.page.language
        for sentence in filter(self._names_day, self.sentences(own)):
            said = own.quote if own.kind is not Kind.REPORTED else ()
            left = "".join(_without(sentence, tuple(sorted((*said, *own.speaker, *self._aside(own))))))
            if own.kind is Kind.REPORTED and is_ahead(left.split(), language):
                continue
            found = next((moment.day for moment in moments(left, language, today) if moment.day), None)
            if found and (today is None or found <= today):
                return found
        return today

    def _names_day(self, sentence: Sentence) -> bool:
        """Whether a sentence can name a day at all; many quotations can stand in one."""
        place = sentence.begin, sentence.end
        if place not in self.dated:
            self.dated[place] = can_name(sentence.text, self.page.language)
        return self.dated[place]

    def _aside(self, own: Quotation) -> tuple[Span, ...]:
        """The relative clause between the speaker and the verb: "Macron, der ihn am Montag empfing, sagte"."""
        if not own.speaker or not own.cue or own.cue[0][0] <= own.speaker[-1][1]:
            return ()
        between = own.speaker[-1][1], own.cue[0][0]
        text = self.page.text[slice(*between)]
        return (between,) if text.startswith(RELATIVE) and text.rstrip().endswith(",") else ()

    def is_near(self, own: Quotation) -> bool:
        """Whether the speaker stands in a sentence of the quotation, or in the one before."""
        first, last = self._at(own.quote[0][0]) - 1, self._at(own.quote[-1][1])
        return any(first <= self._at(begin) <= last for begin, _ in own.speaker)

    def sentences(self, own: Quotation) -> tuple[Sentence, ...]:
        """The sentences of its cue, its speaker and its beginning; of very long ones the part near it."""
        spans = (*(own.cue or own.speaker or own.quote), *own.speaker[:1], *own.quote[:1])
        numbers = sorted({self._at(begin) for begin, _ in spans})
        return tuple(self._part(self.page.sentences[number], spans) for number in numbers if number >= 0)

    def _part(self, sentence: Sentence, spans: tuple[Span, ...]) -> Sentence:
        if sentence.end - sentence.begin <= LONGEST:
            return sentence
        begin = max(sentence.begin, min(begin for begin, _ in spans) - NEAR)
        end = min(sentence.end, begin + LONGEST)
        return Sentence(begin, end, sentence.paragraph, self.page.text[begin:end])

    def _spelled(self, sentence: Sentence) -> list[Token]:
        """The words of a sentence; many quotations can stand in one."""
        place = sentence.begin, sentence.end
        if place not in self.read:
            self.read[place] = spelled(sentence, self.page.language)
        return self.read[place]

    def _at(self, place: int) -> int:
        """The number of the sentence at a place."""
        return bisect_right(self._begins, place) - 1

    @cached_property
    def _begins(self) -> list[int]:
        return [sentence.begin for sentence in self.page.sentences]


def _words_at(spans: Iterable[Span], read: Sequence[Token]) -> set[int]:
    """The numbers of the words that begin within these spans."""
    return {
        at
        for begin, end in spans
        for at in range(bisect_left(read, begin, key=_begin), bisect_left(read, end, key=_begin))
    }


def _begin(token: Token) -> int:
    return token.begin


def _without(sentence: Sentence, spans: tuple[Span, ...]) -> Iterator[str]:
    """The text of a sentence with spaces at these spans."""
    at = sentence.begin
    for begin, end in spans:
        if end > at and begin < sentence.end:
            yield sentence.text[at - sentence.begin : max(at, begin) - sentence.begin]
            yield " " * (min(end, sentence.end) - max(at, begin))
            at = min(end, sentence.end)
    yield sentence.text[at - sentence.begin :]
