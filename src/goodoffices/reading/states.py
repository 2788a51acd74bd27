"""States by the words with which reports speak of them: names, adjectives, peoples, capitals, in German and English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from goodoffices.reading.lexicon import table

KINDS = ("names", "adjectives", "people", "capitals")
ENDINGS = {
    "de": {
        "names": ("s",),
        "capitals": ("s", "er"),
        "adjectives": ("e", "en", "er", "es", "em"),
        "people": ("s", "n", "en", "in", "innen", "ern", "es"),
    },
    "en": {
        "names": ("'s", "’s", "'", "’"),
        "capitals": ("'s", "’s", "'", "’"),
        "adjectives": (),
        "people": ("s", "'s", "’s", "s'", "s’"),
    },
}
"""What a word of each kind may have behind it."""


@dataclass(frozen=True, slots=True)
class StateWord:
    """A state that a word speaks of, in which way ("capitals"), and the word in its first form."""

    state: str
    kind: str
    word: str


@lru_cache(maxsize=20_000)
def state_word(word: str, language: str) -> StateWord | None:
    """The state that a single word speaks of, whatever its ending; None where it speaks of none.

    >>> state_word("ukrainischen", "de")
    StateWord(state='ukraine', kind='adjectives', word='ukrainisch')
    >>> state_word("Moscow's", "en").word
    'Moscow'
    """
    if word.lower() not in _forms(language):
        return None
    known = _known(language)
    direct = known.get(word) or known.get(word.lower())
    if direct:
        return direct
    for kind, endings in ENDINGS.get(language, {}).items():
        for ending in endings:
            if word.endswith(ending):
                base = word[: -len(ending)]
                found = known.get(base) or (known.get(base.lower()) if kind == "adjectives" else None)
                if found and (found.kind == kind or (kind == "people" and found.kind == "adjectives")):
                    return StateWord(found.state, kind, found.word)
    return None


def spoken_of(state: str) -> tuple[tuple[str, str, str], ...]:
    """Every word for a state: (language, kind, word)."""
    return tuple(
        (language, kind, word)
        for language in ENDINGS
        for kind in KINDS
        for word in table("states").get(state, {}).get(language, {}).get(kind, ())
    )


@cache
def state_called(name: str) -> str:
    """The state with this very name, adjective, people or capital in any language; "" where there is none.

    >>> state_called("Ukraine"), state_called("Kiew"), state_called("Hamas")
    ('ukraine', 'ukraine', '')
    """
    return _called().get(name.lower(), "")


@cache
def _called() -> dict[str, str]:
    return {word.lower(): state for state in reversed(list(table("states"))) for _, _, word in spoken_of(state)}


@cache
def _forms(language: str) -> frozenset[str]:
    """Every word that is known with every ending, in small letters."""
    endings = {"", *(ending for listed in ENDINGS.get(language, {}).values() for ending in listed)}
    return frozenset((word + ending).lower() for word in _known(language) for ending in endings)


@cache
def _known(language: str) -> dict[str, StateWord]:
    """Single words; where states share one, the first kind and the first state have it."""
    found: dict[str, StateWord] = {}
    for kind in KINDS:
        for state in table("states"):
            for own, its, word in spoken_of(state):
                if own == language and its == kind:
                    found.setdefault(word, StateWord(state, kind, word))
                    if kind == "people" and language == "de" and word.endswith("e"):
                        found.setdefault(word[:-1], StateWord(state, kind, word))
    return found
