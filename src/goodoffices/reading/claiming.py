"""Quotations → claims: whom their speakers mean, the chain of sources, the stance, the day and what they touch."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.dates import moments
from goodoffices.reading.findings import Excerpt, Kind, Quotation, ReadClaim, Span
from goodoffices.reading.page import WORD, Page, Sentence, Token
from goodoffices.reading.references import References, Who
from goodoffices.reading.sources import chain
from goodoffices.reading.speakers import settled_speaker
from goodoffices.reading.spelling import spelled
from goodoffices.reading.stances import stance
from goodoffices.reading.tense import is_ahead
from goodoffices.reading.touched import Touching

SHORTEST = 2
"""Words that must be left of what is said beside the words that introduce it."""


@dataclass
class Claiming:
    """What turns the quotations of one page into claims, in their order.

    It remembers who spoke `last`, by which `chains` words came, and where words begin that only introduce others
    (`framing`).
    """

    page: Page
    cast: Cast
    touching: Touching
    day: date | None
    last: Person | None = None
    settled: dict[tuple[Span, ...], tuple[Span, ...]] = field(default_factory=dict)
    days: dict[tuple[Span, ...], date | None] = field(default_factory=dict)
    framing: set[int] = field(default_factory=set)
    chains: dict[tuple[Span, ...], tuple[str, ...]] = field(default_factory=dict)

    def claims(self, quotations: Iterable[Quotation]) -> Iterator[ReadClaim]:
        """The claims of these quotations, c1, c2 …."""
        found = list(quotations)
        self.framing = {
            word.start()
            for own in found
            for begin, end in (*own.speaker, *own.cue)
            for word in WORD.finditer(self.page.text, begin, end)
        }
        worded = (own for own in found if own.quote and self._says(own.quote) and not self._is_frame(own))
        for number, quotation in enumerate(worded, start=1):
            yield self._claim(f"c{number}", self._settled(quotation))

    def _settled(self, own: Quotation) -> Quotation:
        """The quotation with its speaker settled, and as before where several have the same."""
        if own.speaker in self.settled:
            return replace(own, speaker=self.settled[own.speaker])
        found = settled_speaker(own, self.page, self.cast)
        if own.speaker and found.speaker != own.speaker:
            self.settled[own.speaker] = found.speaker
        return found

    def _says(self, spans: Sequence[Span]) -> bool:
        return any(mark.isalnum() for begin, end in spans for mark in self.page.text[begin:end])

    def _is_frame(self, own: Quotation) -> bool:
        """Whether nothing is left of the quotation beside the words that introduce it."""
        if own.kind in {Kind.REPORTED, Kind.DIRECT}:
            return False
        read = [found.start() for begin, end in own.quote for found in WORD.finditer(self.page.text, begin, end)]
        return len([at for at in read if at not in self.framing]) < min(SHORTEST, len(read))

    def _claim(self, name: str, own: Quotation) -> ReadClaim:
        who = self.references.who(own.speaker, self.last)
        if who.person and who.person.sort is Sort.PERSON:
            self.last = who.person
            self.references.spoken.setdefault(who.name, []).extend(own.quote)
        elif who.name:
            self.references.heard.append((who.name, own.quote[-1][1]))
        frame = self._frame(own)
        read = (token for sentence in frame for token in spelled(sentence, self.page.language))
        around = [token for token in read if not _is_within(token, own)]
        party = self._party(who, own)
        parties, issues = self.touching.touched([*self._words(own.quote), *(token.text for token in around)])
        return ReadClaim(
            name,
            own.kind,
            Excerpt.of(self.page.text, own.quote),
            Excerpt.of(self.page.text, own.speaker) if own.speaker else None,
            Excerpt.of(self.page.text, own.cue) if own.cue else None,
            who.name,
            party,
            self._via(own, who, around),
            stance(
                self._words(own.cue), self._text(own.quote), self.page.language, " ".join(own.text for own in around)
            ),
            tuple(sorted({*parties, *([party] if party else [])}, key=self.order.__getitem__)),
            issues,
            self._said_on(own, frame),
        )

    @cached_property
    def references(self) -> References:
        """Whom names, pronouns and descriptions of the page mean."""
        return References(self.page, self.cast)

    @cached_property
    def order(self) -> dict[str, int]:
        """The parties of the case by their place in it."""
        return {party: at for at, (party, _) in enumerate(self.touching.subjects.parties)}

    def _party(self, who: Who, own: Quotation) -> str:
        """Whom the speaker speaks for: by the name, the words of the text, or the role that it gives them."""
        people = dict(self.touching.subjects.people)
        known = people.get(who.name) or self.touching.party(who.name.split()[-1:])
        if known or not own.speaker:
            return known
        named = self.touching.party(self._words(own.speaker))
        return named or (self.touching.party(who.person.role.split()) if who.person else "")

    def _via(self, own: Quotation, who: Who, around: Sequence[Token]) -> tuple[str, ...]:
        """The chain of sources; sentences that carry on what somebody says have reached the report by the same."""
        if own.kind is Kind.CARRIED_ON or (own.speaker and not self._is_near(own)):
            return self.chains.get(own.speaker, ())
        found = chain(around, self.page.language)
        if who.person and who.person.sort is Sort.MEDIUM and who.name not in found:
            found = (*found, who.name)
        if own.speaker and (found or own.speaker not in self.chains):
            self.chains[own.speaker] = found
        return found

    def _is_near(self, own: Quotation) -> bool:
        """Whether the speaker is named in a sentence of the quotation itself."""
        return any(
            self._at(begin) <= self._at(own.quote[-1][1]) and self._at(begin) >= self._at(own.quote[0][0]) - 1
            for begin, _ in own.speaker
        )

    def _frame(self, own: Quotation) -> tuple[Sentence, ...]:
        """The sentences in which the quotation is introduced: those of its speaker and cue, else its own."""
        spans = own.cue or own.speaker or own.quote
        numbers = {self._at(begin) for begin, _ in (*spans, *own.speaker[:1], *own.quote[:1])}
        return tuple(self.page.sentences[number] for number in sorted(numbers) if number >= 0)

    def _at(self, place: int) -> int:
        """The number of the sentence at a place."""
        return bisect_right(self.begins, place) - 1

    @cached_property
    def begins(self) -> list[int]:
        """Where sentences begin."""
        return [sentence.begin for sentence in self.page.sentences]

    def _said_on(self, own: Quotation, frame: Sequence[Sentence]) -> date | None:
        """When it was said: the day that the words around it name, the same speaker's before, or the report's."""
        if not own.cue and own.speaker in self.days:
            return self.days[own.speaker]
        self.days[own.speaker] = day = self._named_day(own, frame) if own.cue else self.day
        return day

    def _named_day(self, own: Quotation, frame: Sequence[Sentence]) -> date | None:
        for sentence in frame:
            words = list(sentence.text)
            for begin, end in own.quote if own.kind is not Kind.REPORTED else ():
                for at in range(max(begin, sentence.begin), min(end, sentence.end)):
                    words[at - sentence.begin] = " "
            left = "".join(words)
            if own.kind is Kind.REPORTED and is_ahead(left.split(), self.page.language):
                continue
            found = [moment.day for moment in moments(left, self.page.language, self.day) if moment.day]
            if found and (self.day is None or found[0] <= self.day):
                return found[0]
        return self.day

    def _words(self, spans: Sequence[Span]) -> list[str]:
        return [found[0] for begin, end in spans for found in WORD.finditer(self.page.text, begin, end)]

    def _text(self, spans: Sequence[Span]) -> str:
        return " ".join(self.page.text[begin:end] for begin, end in spans)


def _is_within(token: Token, own: Quotation) -> bool:
    """Whether a word belongs to what is said, and not to what introduces it."""
    if own.kind is Kind.REPORTED or any(begin <= token.begin < end for begin, end in (*own.speaker, *own.cue)):
        return False
    return any(begin <= token.begin < end for begin, end in own.quote)
