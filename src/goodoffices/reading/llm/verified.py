"""What a model answered, held against the text: words that do not stand there are dropped and counted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from goodoffices.case.claims import STANCES, Kind, Span
from goodoffices.reading.days.dates import moments
from goodoffices.reading.findings import STATUSES, Actor, Excerpt, ReadClaim, ReadMeeting
from goodoffices.reading.llm.answers import STATES, ActorAnswer, Answers, ClaimAnswer, MeetingAnswer
from goodoffices.reading.llm.locating import QUOTES, places
from goodoffices.reading.material import Material

FEWEST_LETTERS = 3
"""Of a quotation; what is shorter stands in any text."""

CLOSING = re.compile(rf"[.,!?…]?[{re.escape(QUOTES)}]")
"""The end of a quotation, with the mark of the sentence or the speaker's comma before it."""


@dataclass
class Verified:
    """What of the answers about a text stands in it.

    Days are worked out here from the words that name them, and ids, stances and kinds are those that exist; whatever
    else a model may say has no effect. No grade is taken from it.
    """

    material: Material
    claims: list[ReadClaim] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    meetings: list[ReadMeeting] = field(default_factory=list)
    dropped: int = 0

    def take(self, answers: Answers, part: Span) -> None:
        """Add what was answered about this part of the text."""
        self.dropped += answers.dropped
        for said in answers.claims:
            self._claim(said, part)
        for named in answers.actors:
            self._actor(named, part)
        for met in answers.meetings:
            self._meeting(met, part)

    # ---------------------------------------------------------------------------------------------- claims

    def _claim(self, said: ClaimAnswer, part: Span) -> None:
        quote = self._quote(said.quote, part)
        if not quote:
            self.dropped += 1
            return
        subjects = self.material.subjects
        speaker = self._near(said.speaker, quote, part)
        self.claims.append(
            ReadClaim(
                f"c{len(self.claims) + 1}",
                self._kind(said.kind, quote),
                Excerpt.of(self._text, quote),
                speaker=speaker,
                cue=self._near(said.cue, quote, part),
                who=self._word(said.who, (0, len(self._text))),
                party=said.party if said.party in dict(subjects.parties) else "",
                via=tuple(self._words(said.via, part)),
                stance=said.stance if said.stance in STANCES else "",
                parties=_known(said.parties, dict(subjects.parties)),
                issues=_known(said.issues, dict(subjects.issues)),
                day=self._day(said.when, part, ahead=False) or self.material.day,
            )
        )

    def _quote(self, parts: Iterable[str], part: Span) -> tuple[Span, ...]:
        """Where a quotation stands, all its parts in order; the first place that is not taken yet, else none."""
        taken = {claim.quote.spans for claim in self.claims}
        own = [words.strip().strip(QUOTES) for words in parts if words.strip()]
        if not own or sum(sign.isalpha() for words in own for sign in words) < FEWEST_LETTERS:
            return ()
        for first in places(own[0], self._text, *part):
            spans = [first]
            for words in own[1:]:
                spans += self._first(words, (spans[-1][1], part[1]))
            whole = tuple(map(self._with_marks, spans))
            if len(whole) == len(own) and whole not in taken:
                return whole
        return ()

    def _with_marks(self, span: Span) -> Span:
        """The words with the quotation marks around them, as every reader gives them."""
        end = CLOSING.match(self._text, span[1])
        return (span[0] - 1, end.end()) if end and self._text[max(span[0] - 1, 0)] in QUOTES else span

    def _kind(self, kind: str, quote: tuple[Span, ...]) -> Kind:
        """The kind that was said, except that word for word is what stands in quotation marks, and nothing else."""
        if all(self._text[begin] in QUOTES and self._text[end - 1] in QUOTES for begin, end in quote):
            return Kind.DIRECT
        known = {own.value: own for own in Kind if own is not Kind.DIRECT}
        return known.get(kind, Kind.INDIRECT)

    def _near(self, words: str, quote: tuple[Span, ...], part: Span) -> Excerpt | None:
        """These words where they stand nearest to a quotation."""
        if not words.strip():
            return None
        found = list(places(words, self._text, *part))
        if not found:
            self.dropped += 1
            return None
        begin, end = quote[0][0], quote[-1][1]
        nearest = min(found, key=lambda span: max(begin - span[1], span[0] - end, 0))
        return Excerpt.of(self._text, [nearest])

    # ------------------------------------------------------------------------------------ actors and meetings

    def _actor(self, named: ActorAnswer, part: Span) -> None:
        spans = tuple(places(named.name, self._text, *part))
        if not spans:
            self.dropped += 1
            return
        name = self._at(spans[0])
        role, status = self._word(named.role, part), named.status if named.status in STATUSES else ""
        for i, known in enumerate(self.actors):
            if known.name == name:
                merged = tuple(dict.fromkeys((*known.spans, *spans)))
                self.actors[i] = Actor(name, known.role or role, status or known.status, merged)
                return
        self.actors.append(Actor(name, role, status, spans))

    def _meeting(self, met: MeetingAnswer, part: Span) -> None:
        who = tuple(self._words(met.who, part))
        if not who:
            self.dropped += 1
            return
        where = self._word(met.where, part)
        spans = [span for words in (*who, where) for span in self._first(words, part)]
        state = met.state if met.state in STATES else "planned"
        day = self._day(met.when, part, ahead=state != "held")
        self.meetings.append(ReadMeeting(who, where, day, state, tuple(sorted(spans))))

    # ------------------------------------------------------------------------------------------------- words

    @property
    def _text(self) -> str:
        return self.material.text

    def _first(self, words: str, part: Span) -> Iterable[Span]:
        """The first place of these words, where there is one."""
        return islice(places(words, self._text, *part), 1)

    def _at(self, span: Span) -> str:
        return " ".join(self._text[span[0] : span[1]].split())

    def _word(self, words: str, part: Span) -> str:
        """These words as the text has them; nothing where it does not."""
        if not words.strip():
            return ""
        found = "".join(map(self._at, self._first(words, part)))
        self.dropped += not found
        return found

    def _words(self, several: Iterable[str], part: Span) -> Iterator[str]:
        yield from filter(None, (self._word(words, part) for words in several))

    def _day(self, words: str, part: Span, *, ahead: bool) -> date | None:
        """The day that these words of the text name."""
        found = moments(self._word(words, part), self.material.language, self.material.day, ahead)
        return next((moment.day for moment in found if moment.day), None)


def _known(ids: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    asked = set(ids)
    return tuple(own for own in known if own in asked)
