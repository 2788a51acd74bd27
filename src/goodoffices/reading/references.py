"""Whom a speaker's words mean: a name, a pronoun, a description such as "der Minister"; "" where it is not safe to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goodoffices.reading.actors.cast import Cast, Person
from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.actors.role_words import RoleWord, offices, role_word
from goodoffices.reading.findings import Span
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.page import Page, Sentence, Token
from goodoffices.reading.states import state_called, state_word

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


@dataclass(frozen=True)
class References:
    """The names and descriptions of a page put down to its cast."""

    page: Page
    cast: Cast

    def who(self, spans: Sequence[Span], last: Person | None = None) -> Who:
        """Whom the words at these spans mean; `last` is who spoke last before.

        >>> from goodoffices.reading.actors.cast import cast
        >>> page = Page("Außenminister Marco Rubio kam. Der Minister lächelte. Er sprach.", "de")
        >>> [References(page, cast(page)).who([span]).name for span in [(31, 43), (54, 56)]]
        ['Marco Rubio', 'Marco Rubio']
        """
        for begin, end in spans:
            found = self._named(begin, end) or self._meant(begin, end, last)
            if found:
                return found
        return NOBODY

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
        if not tokens:
            return None
        language = self.page.language
        gender = table(f"{language}.references")["pronouns"].get(tokens[0].text.lower()) if len(tokens) == 1 else None
        if gender:
            return self._by_pronoun(begin, gender, last)
        return self._by_description(begin, tokens) or _state(tokens, language)

    def _by_pronoun(self, place: int, gender: str, last: Person | None) -> Who | None:
        """Who spoke last, where that fits; else the only person, or the one at the head, of the sentence before."""
        if last and _fits(last, gender) and any(place - own < NEAR for own, _ in last.spans if own < place):
            return Who(last.name, last)
        for sentence in self._back(place):
            found = [
                person
                for mention, person in self.cast.within(sentence.begin, min(sentence.end, place))
                if _fits(person, gender) and not mention.owns
            ]
            if found:
                first = found[0]
                begins = next(m.begin for m, p in self.cast.within(sentence.begin, place) if p is first and not m.owns)
                safe = len({own.name for own in found}) == 1 or begins - sentence.begin < 60
                return Who(first.name, first) if safe else None
        return None

    def _back(self, place: int) -> Iterator[Sentence]:
        """The sentence of a place and the two before it."""
        sentences = self.page.sentences
        low, high = 0, len(sentences)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if sentences[middle].begin <= place else (low, middle)
        return (sentences[at] for at in range(low - 1, max(-1, low - 4), -1))

    def _by_description(self, place: int, tokens: Sequence[Token]) -> Who | None:
        """The nearest person before whose role the description repeats: "der Minister", "the envoy"."""
        language = self.page.language
        if tokens[0].text.lower() in words(f"{language}.references", "definite", "indefinite"):
            return None
        role = next((own for token in tokens if (own := role_word(token.text, language))), None)
        if role is None:
            return None
        state = next((own.state for token in tokens for part in _parts(token) if (own := state_word(part, language))), "")
        fitting: list[Person] = []
        for mention, person in self.cast.before(place):
            if place - mention.begin > FAR:
                break
            if person.sort is Sort.PERSON and person not in fitting and _is_described(person, role, state, language):
                fitting.append(person)
        sure = [person for person in fitting if not state or person.state == state] or fitting
        if not sure or (state and not sure[0].state and len(sure) > 1):
            return None
        return Who(sure[0].name, sure[0])


def _fits(person: Person, gender: str) -> bool:
    return person.sort is Sort.PERSON and (person.gender == gender or (not person.gender and gender == "m"))


def _parts(token: Token) -> Iterator[str]:
    yield token.text
    if "-" in token.text:
        yield token.text.split("-")[0]


def _is_described(person: Person, role: RoleWord, state: str, language: str) -> bool:
    """Whether a role fits a person: the same word, the end of it, or another word for the same office; no other state."""
    if state and person.state and person.state != state:
        return False
    if role.gender and person.gender and role.gender != person.gender:
        return False
    own = [found for text in person.roles for word in text.split() if (found := role_word(word, language))]
    plain = role.word.lower().rsplit("-", 1)[-1]
    return any(
        found.word.lower().rsplit("-", 1)[-1].endswith(plain)
        or plain.endswith(found.word.lower())
        or bool(_offices(found, language) & _offices(role, language))
        for found in own[:4]
    )


def _offices(role: RoleWord, language: str) -> frozenset[str]:
    known = offices(language)
    plain = role.word.lower().rsplit("-", 1)[-1]
    return known.get(plain, frozenset()) or (known.get(role.head, frozenset()) if plain == role.head else frozenset())


def _state(tokens: Sequence[Token], language: str) -> Who | None:
    """A state that speaks by its name or capital: "Kiew", "die Ukraine"; not "die ukrainische Delegation"."""
    small = words(f"{language}.references", "definite", "articles")
    named = [token.text for token in tokens if token.text.lower() not in small]
    whole = " ".join(named)
    if len(named) > 1 and (state_called(whole) or state_called(whole.replace("en ", "e "))):
        return Who(whole)
    found = state_word(named[0], language) if named else None
    return Who(found.word) if found and found.kind in {"names", "capitals"} else None
