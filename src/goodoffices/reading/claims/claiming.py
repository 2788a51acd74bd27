"""Quotations → claims: whom their speakers mean, the chain of sources, the stance, the day and what they touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import chain, pairwise

from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.actors.references import References, Who
from goodoffices.reading.claims.frames import Frames
from goodoffices.reading.claims.sources import chain as chain_of_sources
from goodoffices.reading.claims.speakers import settled_speaker
from goodoffices.reading.claims.stances import stance
from goodoffices.reading.claims.touched import Touching
from goodoffices.reading.findings import Excerpt, Kind, Quotation, ReadClaim, Span
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.page import WORD, Page, Token

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
        worded = (own for own in found if own.quote and self._says(own.quote) and not self._is_nobodys(own))
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

    def _is_nobodys(self, own: Quotation) -> bool:
        """Whether it is only a frame, or the report's own words: nobody's, or put to somebody of a paragraph before."""
        if own.kind is not Kind.FREE_INDIRECT:
            return self._is_frame(own)
        return not own.speaker or "\n\n" in self.page.text[own.speaker[-1][1] : own.quote[0][0]]

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
        elif not who.name and own.speaker:
            self.last = None
            self.references.unnamed.append(own.speaker[0][0])
        elif who.name:
            self.references.heard.append((who.name, own.quote[-1][1]))
        around = self.frames.words(own)
        party = self._party(who, own)
        via = self._via(own, who, around)
        is_medium = bool(who.person and who.person.sort is Sort.MEDIUM)
        if not who.name and via and own.speaker and via[-1] in self._text(own.speaker):
            who, is_medium = Who(via[-1]), True
        parties, issues = self.touching.touched(chain(self._words(own.quote), (token.text for token in around)))
        return ReadClaim(
            name,
            own.kind,
            Excerpt.of(self.page.text, own.quote),
            Excerpt.of(self.page.text, own.speaker) if own.speaker else None,
            Excerpt.of(self.page.text, own.cue) if own.cue else None,
            who.name,
            party,
            via,
            "report" if is_medium else self._stance(own, around),
            tuple(sorted({*parties, *([party] if party else [])}, key=self.order.__getitem__)),
            issues,
            self._said_on(own),
        )

    def _stance(self, own: Quotation, around: Sequence[Token]) -> str:
        """What the claim does in the talks; a medium only reports."""
        cue = self._words(own.cue or self._told(own))
        return stance(tuple(cue), self._text(own.quote), self.page.language, " ".join(token.text for token in around))

    @cached_property
    def references(self) -> References:
        """Whom names, pronouns and descriptions of the page mean."""
        return References(self.page, self.cast)

    @cached_property
    def frames(self) -> Frames:
        """The words around quotations of the page."""
        return Frames(self.page)

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
        if own.kind is Kind.CARRIED_ON or (own.speaker and not self.frames.is_near(own)):
            return self.chains.get(own.speaker, ())
        found = chain_of_sources(around, self.page.language)
        if not found and (told := self._told_medium(around)):
            found = (told,)
        if who.person and who.person.sort is Sort.MEDIUM and who.name not in found:
            found = (*found, who.name)
        if own.speaker and (found or own.speaker not in self.chains):
            self.chains[own.speaker] = found
        return found

    def _told_medium(self, around: Sequence[Token]) -> str:
        """The medium named before that "dem Sender", "the newspaper" around a quotation means; "" for none."""
        kinds = words(f"{self.page.language}.media", "meant")
        definite = words(f"{self.page.language}.media", "definite")
        for article, noun in pairwise(around):
            if article.text.lower() in definite and noun.text.lower() in kinds:
                person = self.references.who([(article.begin, noun.end)]).person
                return person.name if person and person.sort is Sort.MEDIUM else ""
        return ""

    def _said_on(self, own: Quotation) -> date | None:
        """When it was said: the day that the words around it name, the same speaker's before, or the report's."""
        if not own.cue:
            return self.days.get(own.speaker, self.day)
        day = self.frames.day(own, self.day)
        if own.speaker:
            self.days[own.speaker] = day
        return day

    def _told(self, own: Quotation) -> tuple[Span, ...]:
        """The words of an act that is told as a whole, with no words of its own that introduce it."""
        return own.quote if own.kind is Kind.REPORTED else ()

    def _words(self, spans: Sequence[Span]) -> Iterator[str]:
        return (found[0] for begin, end in spans for found in WORD.finditer(self.page.text, begin, end))

    def _text(self, spans: Sequence[Span]) -> str:
        return " ".join(self.page.text[begin:end] for begin, end in spans)
