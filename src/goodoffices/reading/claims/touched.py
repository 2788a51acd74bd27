"""Which parties and issues of a case words touch: by its names, aliases and keywords, and by those of states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeAlias

from goodoffices.reading.lexicon import table, words
from goodoffices.reading.states import spoken_of, state_called
from goodoffices.reading.subjects import NOBODY, Subjects

INFLECTED = ("", "s", "es", "n", "en", "e", "er", "em", "in", "innen", "ern", "'s", "’s", "'", "’")
"""What a name or keyword may have behind it, in German or English."""
SHORTEST = 4
"""Letters of a keyword that may be part of a longer word: "Truppen" in "Friedenstruppen"."""


Phrases: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Names of several words, each with the id of whom or what it names."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a single word touches by itself, and the names that it can begin."""

    parties: frozenset[str]
    issues: frozenset[str]
    party_phrases: Phrases
    issue_phrases: Phrases


NOTHING = Meant(frozenset(), frozenset(), (), ())
"""What most words touch."""


@dataclass(frozen=True)
class Touching:
    """The words of a case's parties and issues, ready to be looked for."""

    subjects: Subjects
    seen: dict[str, Meant] = field(default_factory=dict, repr=False, compare=False)

    def touched(self, text: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The parties and the issues that the words of a text touch, in the order of the case.

        >>> subjects = Subjects(parties=(("ukraine", ("Ukraine",)),), issues=(("nato", ("NATO",)),))
        >>> Touching(subjects).touched("Kiew strebt den NATO-Beitritt an".split())
        (('ukraine',), ('nato',))
        """
        if self.subjects == NOBODY:
            return (), ()
        read = [word for word in text if word[:1].isalnum()]
        parties: set[str] = set()
        issues: set[str] = set()
        for at, word in enumerate(read):
            own = self._of_word(word)
            if own is NOTHING:
                continue
            parties |= own.parties
            issues |= own.issues
            parties.update(party for party, phrase in own.party_phrases if _starts(read, at, phrase))
            issues.update(issue for issue, phrase in own.issue_phrases if _starts(read, at, phrase))
        return _ordered(self.subjects.parties, parties), _ordered(self.subjects.issues, issues)

    def party(self, text: Iterable[str]) -> str:
        """The first party that words name; "" where they name none."""
        if self.subjects == NOBODY:
            return ""
        read = [word for word in text if word[:1].isalnum()]
        for at, word in enumerate(read):
            own = self._of_word(word)
            found = own.parties | {party for party, phrase in own.party_phrases if _starts(read, at, phrase)}
            if found:
                return _ordered(self.subjects.parties, found)[0]
        return ""

    def _of_word(self, word: str) -> Meant:
        """What a single word touches, and the names of several words that can begin with it; remembered."""
        if word not in self.seen:
            meant = Meant(
                frozenset(own for own, name in self.single[0] if _is(name, word)),
                frozenset(own for own, name in self.single[1] if _is(name, word) or _is_part(name, word)),
                tuple((own, phrase) for own, phrase in self.phrases[0] if _is(phrase[0], word)),
                tuple((own, phrase) for own, phrase in self.phrases[1] if _is(phrase[0], word)),
            )
            self.seen[word] = NOTHING if meant == NOTHING else meant
        return self.seen[word]

    @cached_property
    def single(self) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """The names of one word, in small letters, of parties and of issues."""
        return tuple((own, name) for own, name in self.named[0] if " " not in name), tuple(
            (own, name) for own, name in self.named[1] if " " not in name
        )

    @cached_property
    def phrases(self) -> tuple[Phrases, Phrases]:
        """The names of several words, of parties and of issues."""
        return tuple((own, tuple(name.split())) for own, name in self.named[0] if " " in name), tuple(
            (own, tuple(name.split())) for own, name in self.named[1] if " " in name
        )

    @cached_property
    def named(self) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """Every name of a party, its people and its state; every keyword of an issue; in small letters."""
        parties = [(own, name.lower()) for own, names in self.subjects.parties for name in _with_state(names)]
        people = [(party, name.split()[-1].lower()) for name, party in self.subjects.people if name.strip()]
        taken = {name for _, name in parties}
        issues = [
            (own, name.lower()) for own, names in self.subjects.issues for name in self._words_for(own, names, taken)
        ]
        return tuple(dict.fromkeys([*parties, *people])), tuple(dict.fromkeys(issues))

    def _words_for(self, issue: str, names: Sequence[str], taken: set[str]) -> Iterator[str]:
        """By what an issue is known: its title and keywords; without keywords, the words of its title as well."""
        yield from names
        if issue in self.subjects.untold:
            yield from _nouns(names, taken)


@lru_cache(maxsize=4)
def touching(subjects: Subjects) -> Touching:
    """The words of these subjects, put together once."""
    return Touching(subjects)


def _with_state(names: Sequence[str]) -> Iterator[str]:
    """Names, and where one of them is a state's, all words for that state and the bodies that speak for it."""
    yield from names
    for state in dict.fromkeys(state_called(name) for name in names):
        yield from (word for _, _, word in spoken_of(state))
        yield from table("bodies_of_states").get(state, ())


def _nouns(names: Sequence[str], taken: set[str]) -> Iterator[str]:
    """The words of titles that say what an issue is about: longer ones that name no party."""
    small = (
        words("de.function_words", "prepositions") | words("de.function_words", "articles") | words("en.names", "links")
    )
    for name in names:
        for word in name.split() if " " in name else ():
            low = word.strip('.,:;?!„“”"()').lower()
            if (len(low) > SHORTEST or word.isupper()) and low not in small and not any(_is(own, low) for own in taken):
                yield low


def _is(name: str, word: str) -> bool:
    """Whether a word is a name with some ending, alone or as a part between hyphens."""
    low = word.lower()
    if low.startswith(name) and low[len(name) :] in INFLECTED:
        return len(name) > 2 or word[:2].isupper()
    return "-" in low and any(part.startswith(name) and part[len(name) :] in INFLECTED for part in low.split("-"))


def _is_part(name: str, word: str) -> bool:
    """Whether a keyword begins or ends a longer word."""
    low = word.lower()
    if len(name) < SHORTEST or len(low) <= len(name):
        return False
    return low.startswith(name) or any(low.endswith(name + ending) for ending in ("", "s", "es", "n", "en", "e"))


def _starts(read: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    """Whether the words from here on are a phrase; small words of it, such as "of", stand as they are."""
    own = read[at : at + len(phrase)]
    return len(own) == len(phrase) and all(
        word.lower() == part or _is(part, word) for part, word in zip(phrase, own, strict=True)
    )


def _ordered(names: tuple[tuple[str, tuple[str, ...]], ...], found: set[str] | frozenset[str]) -> tuple[str, ...]:
    return tuple(own for own, _ in names if own in found)
