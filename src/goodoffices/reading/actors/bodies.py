"""Bodies and media by their names: the Kremlin, a ministry, a news agency; in the nominative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from goodoffices.reading.actors.mention import Mention, Sort
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.page import Token

Named: TypeAlias = tuple[tuple[str, ...], str, Sort]
"""The words of a name, the name in the nominative, and what it is."""
ENDINGS = ("", "s", "es", "'s", "’s", "'", "’")
MARKS = ("s", "'", "’")
"""What every ending ends in."""


def bodies(tokens: Sequence[Token], language: str, as_a_source: bool = False) -> tuple[Mention, ...]:
    """The bodies and media that a table names; those whose names are words as well only where they are `as_a_source`.

    >>> from goodoffices.reading.pages.page import Page
    >>> [sentence] = Page("Laut CNN und nach Angaben des Kremls widersprach das Weiße Haus.", "de").sentences
    >>> [body.name for body in bodies(sentence.tokens, "de")]
    ['CNN', 'Kreml', 'Weißes Haus']
    """
    return tuple(_bodies(tokens, language, as_a_source))


def _bodies(tokens: Sequence[Token], language: str, as_a_source: bool) -> Iterator[Mention]:
    at = 0
    while at < len(tokens):
        starting = _starting(tokens[at].text, language, as_a_source)
        found = next((own for own in starting if _fits(tokens, at, own)), None) if starting else None
        if found is None:
            at += 1
            continue
        parts, name, sort = found
        last = at + len(parts)
        yield Mention(tokens[at].begin, tokens[last - 1].end, name, sort)
        at = last


def can_begin(word: str, language: str, as_a_source: bool = False) -> bool:
    """Whether a word can begin the name of a body or medium."""
    return bool(_starting(word, language, as_a_source))


def _fits(tokens: Sequence[Token], at: int, named: Named) -> bool:
    """Whether the words of a name stand at a place, the last of them in any case."""
    parts = named[0]
    if at + len(parts) > len(tokens):
        return False
    if any(tokens[at + i].text != part for i, part in enumerate(parts[:-1])):
        return False
    return _without_ending(tokens[at + len(parts) - 1].text, parts[-1])


def _without_ending(word: str, part: str) -> bool:
    return word.startswith(part) and word[len(part) :] in ENDINGS


@lru_cache(maxsize=50_000)
def _starting(word: str, language: str, as_a_source: bool) -> tuple[Named, ...]:
    """The names that can begin with a word, the longest first."""
    if not word[:1].isalpha():
        return ()
    first = _by_first_word(language, as_a_source)
    found: list[Named] = []
    for ending in ENDINGS if word.endswith(MARKS) else ENDINGS[:1]:
        if word.endswith(ending):
            found.extend(first.get(word[: len(word) - len(ending)], ()))
    return tuple(sorted(found, key=lambda own: -len(own[0])))


@cache
def _by_first_word(language: str, as_a_source: bool) -> dict[str, tuple[Named, ...]]:
    found: dict[str, tuple[Named, ...]] = {}
    for forms, name, sort in _named(language, as_a_source):
        for form in forms:
            parts = tuple(form.split(" "))
            found[parts[0]] = (*found.get(parts[0], ()), (parts, name, sort))
    return found


def _named(language: str, as_a_source: bool) -> Iterator[tuple[tuple[str, ...], str, Sort]]:
    for name, forms in table(f"{language}.bodies")["named"].items():
        yield (name, *forms), name, Sort.BODY
    groups = ("agencies", "outlets", "only_as_a_source") if as_a_source else ("agencies", "outlets")
    for group in groups:
        for name, forms in table("media")[group].items():
            yield tuple(forms), name, Sort.MEDIUM


def is_kind_of_body(word: str, language: str) -> bool:
    """Whether a noun says that it is a body: "Außenministerium", "ministry".

    >>> is_kind_of_body("Außenministeriums", "de"), is_kind_of_body("Minister", "de")
    (True, False)
    """
    low = word.lower()
    ends = _kinds(language)
    return low.endswith(ends) or any(
        low.endswith(ending) and low[: -len(ending)].endswith(ends) for ending in ENDINGS[1:]
    )


@cache
def _kinds(language: str) -> tuple[str, ...]:
    return tuple(words(f"{language}.bodies", "kinds", "endings"))
