"""What a single word can be where names are looked for."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from goodoffices.reading.actors.role_words import role_word
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.states import state_word


class WordKind(StrEnum):
    """What a word can be: part of a name, a first name, a role, a word for a state, a small word, or anything else."""

    NAME = "name"
    FIRST = "first"
    ROLE = "role"
    STATE = "state"
    TITLE = "title"
    PARTICLE = "particle"
    SMALL = "small"
    OTHER = "other"


ARTICLES = ("al", "el", "an", "as", "ad", "ar", "at", "ash", "asch")
"""What an Arabic name can begin with, before a hyphen."""
ARABIC = frozenset({"al", "el", "bin", "ben", "ibn", "abu"})
"""Parts of names that are written with a capital as well."""
NAMES = (WordKind.NAME, WordKind.FIRST)


@lru_cache(maxsize=100_000)
def word_kind(word: str, language: str) -> WordKind:
    """What a word can be.

    >>> [word_kind(word, "de").value for word in ("Rustem", "Umerow", "Armeechef", "Kiew", "der", "Verhandlungen")]
    ['first', 'name', 'role', 'state', 'small', 'other']
    """
    low = word.lower()
    if low in words(f"{language}.roles", "titles"):
        return WordKind.TITLE
    if low in _small(language):
        return WordKind.SMALL
    if not word[:1].isalpha():
        return WordKind.OTHER
    if role_word(word, language) and word not in first_names():
        return WordKind.ROLE
    if state_word(word, language):
        return WordKind.STATE
    if low in words(f"{language}.names", "particles") and (word[0].islower() or low in ARABIC):
        return WordKind.PARTICLE
    if not _is_name(word, language):
        return WordKind.OTHER
    return WordKind.FIRST if word in first_names() or word.split("-", maxsplit=1)[0] in first_names() else WordKind.NAME


def _is_name(word: str, language: str) -> bool:
    """Whether a word looks like part of a name: a capital, small letters, and no noun of the language."""
    first, _, behind = word.partition("-")
    if first in ARTICLES and behind[:1].isupper():
        return True
    if not word[0].isupper() or (word.isupper() and len(word) > 2) or any(mark.isdigit() for mark in word):
        return False
    if word in words(f"{language}.names", "never") or low_without_ending(word) in _calendar(language):
        return False
    if first.isupper() and len(first) > 1:
        return False
    return not word.lower().endswith(_noun_endings(language)) or word in first_names()


def low_without_ending(word: str) -> str:
    """A word in small letters without its genitive's ending."""
    return word.lower().removesuffix("'s").removesuffix("’s").removesuffix(".").removesuffix("s")


@cache
def first_names() -> dict[str, str]:
    """First names with the gender that they tell."""
    return {name: gender[0] for gender in ("male", "female") for name in table("first_names")[gender].split()}


@cache
def _noun_endings(language: str) -> tuple[str, ...]:
    return tuple(words(f"{language}.names", "endings"))


@cache
def _small(language: str) -> frozenset[str]:
    return frozenset().union(*(words(f"{language}.names", key) for key in ("links", "articles", "conjunctions")))


@cache
def _calendar(language: str) -> frozenset[str]:
    names = table(f"{language}.dates")
    found = {*names["weekdays"], *names["months"]}
    parts = ("", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
    return frozenset(low_without_ending(word + part) for word in found for part in parts)
