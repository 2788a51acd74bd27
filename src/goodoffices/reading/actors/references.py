"""Whom words mean: a name, a pronoun, a description such as "der Minister"; "" where it is not safe to say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from goodoffices.reading.actors.bodies import is_kind_of_body
from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.descriptions import holds_exactly, is_bare, is_described, is_plural, role_in
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.nominative import nominative
from goodoffices.reading.actors.role_words import RoleWord, role_word
from goodoffices.reading.claims.sources import source_in
from goodoffices.reading.findings import Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import WORD, Page, Sentence, Token
from goodoffices.reading.states import state_called, state_word

LATEST = 10
"""Spans of somebody's words, up to the latest, that are looked at."""
CLOSING = '“”"»«’‘) '
"""What may stand behind the end mark of a sentence; a heading has none."""
BOTH = frozenset(["sowohl", "weder", "both"])
"""Words before the first of two who speak."""
ARTICLES = frozenset(["der", "die", "dem", "den", "the"])
BODY = "n"
"""The gender of what is no person, in a language that has a pronoun for it."""
NEAR = 700
"""Characters over which a pronoun points back."""
FAR = 4000
"""Characters over which a description points back."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whom words mean: the name for it, and the person or body where the text has one."""

    name: str
    person: Person | None = None


NOBODY = Who("")
ROW = 6
"""Words before a name in which the preposition of a row of names stands."""
HEAD = 60
"""Characters at the beginning of a sentence in which its subject is named."""


@dataclass(frozen=True)
class References:
    """The names and descriptions of a page put down to its cast.

    `spoken` is where somebody's words have been found, `heard` which bodies and states have spoken, and up to where;
    `unnamed` is where somebody stands who speaks and is not named.
    """

    page: Page
    cast: Cast
    spoken: dict[str, list[Span]] = field(default_factory=dict)
    heard: list[tuple[str, int]] = field(default_factory=list)
    unnamed: list[int] = field(default_factory=list)

    def who(self, spans: Sequence[Span], last: Person | None = None) -> Who:
        """Whom the words at these spans mean; `last` is who spoke last before.

        >>> from goodoffices.reading.actors.cast import cast
        >>> page = Page("Außenminister Marco Rubio kam. Der Minister lächelte. Er sprach.", "de")
        >>> [References(page, cast(page)).who([span]).name for span in [(31, 43), (54, 56)]]
        ['Marco Rubio', 'Marco Rubio']
        """
        for begin, end in spans:
            first = self.page.text[begin : begin + HEAD].lower().split()[:2]
            if not words(f"{self.page.language}.references", "circles").isdisjoint(first):
                return NOBODY
            found = self._source(begin, end) or self._named(begin, end) or self._meant(begin, end, last)
            if found:
                return found
        return NOBODY

    def _source(self, begin: int, end: int) -> Who | None:
        """The body in a first word such as "Kremlangaben"."""
        first = WORD.search(self.page.text, begin, end)
        name = source_in(first[0], self.page.language) if first else ""
        return Who(name) if name else None

    def _named(self, begin: int, end: int) -> Who | None:
        """Who is named within the words; a person before the body that their role belongs to."""
        named = [(mention, person) for mention, person in self.cast.within(begin, end) if not mention.owns]
        if not named:
            return None
        mention, person = named[0]
        for other, holder in named[1:]:
            if person.sort is Sort.BODY and holder.sort is Sort.PERSON and self._holds(other, mention):
                return Who(holder.name, holder)
        return Who(person.name, person)

    def _holds(self, holder: Mention, body: Mention) -> bool:
        return bool(holder.role) and self.page.text[body.begin : body.end] in holder.role

    def _meant(self, begin: int, end: int, last: Person | None) -> Who | None:
        tokens = Sentence(begin, end, 0, self.page.text[begin:end]).tokens
        language = self.page.language
        if not tokens:
            return None
        first = tokens[0].text.lower()
        if len(tokens) > 1 and (first in words(f"{language}.references", "spoken") or first in BOTH):
            return self._meant(tokens[1].begin, end, last)
        gender = _gender(tokens, language)
        if gender == BODY:
            return self._by_it(begin)
        if gender:
            return self._by_pronoun(begin, gender, last)
        return self._by_description(begin, tokens, last) or _state(tokens, language) or self._body(tokens)

    def _by_pronoun(self, place: int, gender: str, last: Person | None) -> Who | None:
        """The only one named in the sentence or the one before, or the one at its head; else who spoke last."""
        for sentence in self._back(place):
            if any(sentence.begin <= own < min(sentence.end, place) for own in self.unnamed[-LATEST:]):
                return None
            found = [
                person
                for mention, person in self.cast.within(sentence.begin, min(sentence.end, place))
                if _fits(person, gender) and not mention.owns and not self._is_oblique(mention, sentence)
            ]
            if found:
                first = last if last and any(person is last for person in found) else found[0]
                begins = next(m.begin for m, p in self.cast.within(sentence.begin, place) if p is first)
                safe = first is last or len({own.name for own in found}) == 1 or begins - sentence.begin < HEAD
                return Who(first.name, first) if safe else None
            if last and _fits(last, gender) and self._spoke(last, sentence):
                return Who(last.name, last)
            state = _feminine_state(sentence, self.page.language) if gender == "f" and sentence.end < place else ""
            if state:
                return Who(state)
        if last and _fits(last, gender) and _is_named_near(last, place):
            return Who(last.name, last)
        return None

    def _by_it(self, place: int) -> Who | None:
        """The state or body at the head of the sentence, or the one that spoke last, for the English "it"."""
        sentence = next(self._back(place), None)
        if sentence and (own := self._at_the_head(sentence, place)):
            return own
        name, end = self.heard[-1] if self.heard else ("", 0)
        return Who(name) if name and place - end < NEAR else None

    def _at_the_head(self, sentence: Sentence, place: int) -> Who | None:
        """The state or body with which a sentence begins, before a place in it."""
        tokens = [token for token in sentence.tokens[:2] if token.text.lower() not in words("en.names", "articles")]
        if not tokens or tokens[0].end >= place:
            return None
        for mention, person in self.cast.within(sentence.begin, tokens[0].end):
            return Who(person.name, person) if person.sort is Sort.BODY and not mention.owns else None
        return _state(tokens[:1], self.page.language)

    def _spoke(self, last: Person, sentence: Sentence) -> bool:
        """Whether a sentence was found to be this person's words."""
        return any(
            begin <= sentence.begin < end or sentence.begin <= begin < sentence.end
            for begin, end in self.spoken.get(last.name, ())[-LATEST:]
        )

    def _is_oblique(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a name stands behind a preposition of its sentence, alone or in a row of names."""
        language = self.page.language
        read = self.page.text[sentence.begin : mention.begin].split()[-ROW:]
        before = [word.lower() for word in _without_role(read, language)]
        if before in (["für"], ["for"]):
            return False
        oblique = (words(f"{language}.names", "links") | words(f"{language}.roles", "oblique")) - {"und", "and"}
        return before[-1:] != [] and (
            before[-1] in oblique or (before[-1] in {"und", "and"} and any(word in oblique for word in before))
        )

    def _back(self, place: int) -> Iterator[Sentence]:
        """The sentence of a place and the two before it."""
        sentences = self.page.sentences
        low, high = 0, len(sentences)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if sentences[middle].begin <= place else (low, middle)
        return (sentences[at] for at in range(low - 1, max(-1, low - 4), -1))

    def _by_description(self, place: int, tokens: Sequence[Token], last: Person | None) -> Who | None:
        """The nearest before whom the description fits: "der Minister", "the envoy", "der Sender", "die Bank"."""
        language = self.page.language
        if tokens[0].text.lower() in words(f"{language}.references", "definite", "indefinite"):
            return None
        comma = next((at for at, token in enumerate(tokens) if token.text == ","), len(tokens) - 1)
        if tokens[comma + 1 :] and all(token.text[0].isupper() for token in tokens[comma + 1 :]):
            return Who(self.page.text[tokens[comma + 1].begin : tokens[-1].end])
        role = next((own for token in tokens if (own := role_word(token.text, language))), None)
        if role is None:
            return self._by_kind(place, tokens)
        if tokens[0].text.lower() == "die" and role.head.endswith("er") and role.gender == "m":
            role = replace(role, word=role.word[:-1], gender="f")
        if is_plural(tokens, role, language) or (language == "de" and is_bare(tokens)):
            return None
        told = (state_word(part, language) for token in tokens for part in _parts(token))
        state = next((found.state for found in told if found), "")
        fitting = [person for person in self._persons(place, FAR) if is_described(person, role, state, language)]
        if role.head in words(f"{language}.references", "anonymous"):
            exact = [own for own in fitting if holds_exactly(own, role)]
            return Who(exact[0].name, exact[0]) if len(exact) == 1 and not state else None
        sure = [person for person in fitting if not state or person.state == state]
        if sure:
            return Who(sure[0].name, sure[0])
        meant = self._by_epithet(place, tokens, role, state, last)
        return meant or (Who(fitting[0].name, fitting[0]) if len(fitting) == 1 else None)

    def _persons(self, place: int, reach: int) -> list[Person]:
        """The persons named within a reach before a place, the nearest first."""
        near = takewhile(lambda own: place - own[0].begin <= reach, self.cast.before(place))
        return list({id(person): person for _, person in near if person.sort is Sort.PERSON}.values())

    def _by_epithet(
        self, place: int, tokens: Sequence[Token], role: RoleWord, state: str, last: Person | None
    ) -> Who | None:
        """Whom a role that is new for them can mean: who spoke last, else the only one of the sentences just before.

        Where nothing was known of somebody, the description is their role from here on.
        """
        for sentence in self._back(place):
            if sentence.text.rstrip(CLOSING)[-1:] not in {".", "!", "?", "…", ":"}:
                return None
            named = self.cast.within(sentence.begin, min(sentence.end, place))
            near = [
                own
                for mention, own in named
                if not mention.owns and _can_be(own, role, state) and not self._is_oblique(mention, sentence)
            ]
            if last and _can_be(last, role, state) and (last in near or self._spoke(last, sentence)):
                near = [last]
            if len({own.name for own in near}) > 1:
                return None
            if near:
                if not any(status != "former" for _, status in near[0].roles):
                    near[0].roles.append((role_in(tokens, self.page.language), ""))
                return Who(near[0].name, near[0])
        return None

    def _by_kind(self, place: int, tokens: Sequence[Token]) -> Who | None:
        """The last medium for "der Sender", and the last body whose name ends in the word: "die Bank" → "Weltbank"."""
        language = self.page.language
        nouns = [
            token.text.lower() for token in tokens if token.text.lower() not in words(f"{language}.names", "articles")
        ]
        if len(nouns) != 1:
            return None
        is_medium = nouns[0] in words(f"{language}.media", "kinds")
        for mention, person in takewhile(lambda own: place - own[0].begin <= FAR, self.cast.before(place)):
            if is_medium and mention.sort is Sort.MEDIUM:
                return Who(person.name, person)
            if mention.sort is Sort.BODY and len(nouns[0]) > 3 and person.name.lower().endswith(nouns[0]):
                return Who(person.name, person)
        return None

    def _body(self, tokens: Sequence[Token]) -> Who | None:
        """A body by its kind: "das Außenministerium in Kairo"; not "eine Behörde", not "seine Behörde"."""
        language = self.page.language
        first = tokens[0].text.lower()
        if first in words(f"{language}.references", "definite", "indefinite"):
            return None
        kinds = [
            i
            for i, token in enumerate(tokens)
            if is_kind_of_body(token.text, language) and not token.text.endswith(("'s", "’s"))
        ]
        if not kinds or first.startswith(tuple(table(f"{language}.references")["owners"])):
            return None
        at = kinds[-1] if language == "en" else kinds[0]
        if any(role_word(token.text, language) for token in tokens[:at]):
            return None
        last = _behind_place(tokens, at + 1, language)
        if language == "de":
            return Who(nominative([token.text for token in tokens[:last]], language))
        begins = tokens[first in words("en.names", "articles")].begin
        return Who(self.page.text[begins : tokens[last - 1].end])


def _behind_place(tokens: Sequence[Token], at: int, language: str) -> int:
    """The end of "in Kairo" behind a body."""
    if at + 1 < len(tokens) and tokens[at].text == "in" and state_word(tokens[at + 1].text, language):
        return at + 2
    return at


def _gender(tokens: Sequence[Token], language: str) -> str:
    """The gender of a pronoun, or of the owner in "ihren Berechnungen"; "" where the words are something else."""
    first = tokens[0].text.lower()
    own = table(f"{language}.references")
    if first in own["pronouns"] and (len(tokens) == 1 or tokens[1].text[:1].islower()):
        return str(own["pronouns"][first])
    if len(tokens) < 2 or tokens[-1].text.lower() not in words(f"{language}.references", "spoken"):
        return ""
    return next((str(gender) for start, gender in own["owners"].items() if first.startswith(start)), "")


def _feminine_state(sentence: Sentence, language: str) -> str:
    """The state that a German "sie" can mean: "die Ukraine", "die Türkei"; of a plural there is none."""
    for article, noun in pairwise(sentence.tokens):
        found = state_word(noun.text, language) if article.text in {"die", "Die"} else None
        if found and found.kind == "names" and not found.word.endswith(("A", "n")):
            return found.word
    return ""


def _without_role(read: list[str], language: str) -> list[str]:
    """Words before a name without the role right before it, and its article."""
    kept = list(read)
    while kept and role_word(kept[-1], language):
        kept.pop()
    if len(kept) < len(read) and kept and kept[-1].lower() in ARTICLES:
        kept.pop()
    return kept


def _is_named_near(person: Person, place: int) -> bool:
    at = bisect_left(person.spans, (place,))
    return at > 0 and person.spans[at - 1][0] > place - NEAR


def _fits(person: Person, gender: str) -> bool:
    return person.sort is Sort.PERSON and (person.gender == gender or (not person.gender and gender == "m"))


def _can_be(person: Person, role: RoleWord, state: str) -> bool:
    """Whether nothing that is known of a person speaks against a role of this gender and state."""
    if person.sort is not Sort.PERSON or (state and person.state and state != person.state):
        return False
    return not person.gender or not role.gender or person.gender == role.gender


def _parts(token: Token) -> Iterator[str]:
    yield token.text
    if "-" in token.text:
        yield token.text.split("-")[0]


def _state(tokens: Sequence[Token], language: str) -> Who | None:
    """A state that speaks by its name or capital: "Kiew", "die Ukraine"; not "die ukrainische Delegation"."""
    small = words(f"{language}.references", "definite", "articles")
    named = [token.text for token in tokens if token.text.lower() not in small]
    whole = " ".join(named)
    if len(named) > 1 and (state_called(whole) or state_called(whole.replace("en ", "e "))):
        return Who(whole)
    found = state_word(named[0], language) if named else None
    if found and len(named) > 1 and named[0] != found.word:
        return None
    return Who(found.word) if found and found.kind in {"names", "capitals"} else None
