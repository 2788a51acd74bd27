"""Towns, regions and states in which something happens: the name behind "in", "nach", "im", "at", "to"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.reading.actors.bodies import bodies
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.lexicon import words
from goodoffices.reading.states import state_word

ARTICLES = frozenset({"der", "den", "dem", "die", "the"})


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its name, from the word `first`, its preposition, on; `is_goal` where somebody travels there."""

    first: int
    last: int
    name: str
    is_goal: bool


def places(strip: Strip, people: frozenset[int]) -> tuple[Place, ...]:
    """The places that a sentence names behind a preposition; words that begin at `people` are persons' names.

    >>> from goodoffices.reading.pages.page import Page
    >>> [sentence] = Page("Am Montag reist er nach Kiew, in Genf tagten die anderen in einem Hotel.", "de").sentences
    >>> [(place.name, place.is_goal) for place in places(Strip.of(sentence, "de"), frozenset())]
    [('Kiew', True), ('Genf', False)]
    """
    return tuple(_places(strip, people))


def _places(strip: Strip, people: frozenset[int]) -> Iterator[Place]:
    within = words(f"{strip.language}.meetings", "within")
    towards = words(f"{strip.language}.meetings", "towards")
    for at, token in enumerate(strip.tokens):
        low = token.text.lower()
        if (low not in within and low not in towards) or strip.word(at - 1).lower() == "according":
            continue
        first = at + 1
        has_article = strip.word(first).lower() in ARTICLES or low == "im"
        first += strip.word(first).lower() in ARTICLES
        last = _place_end(strip, first, has_article)
        if last > first and strip.tokens[first].begin not in people:
            yield Place(at, last, _name(strip, first, last), low in towards)


def _place_end(strip: Strip, first: int, has_article: bool) -> int:
    """The end of a place's name; behind an article only what is known as a place."""
    word = strip.word(first)
    if not word[:1].isupper():
        return first
    if word in words("places", "leading") and strip.word(first + 1)[:1].isupper():
        return first + 2
    found = state_word(word, strip.language)
    if found:
        return first + 1 if found.kind in {"names", "capitals"} else first
    if has_article:
        return _known_end(strip, first)
    named = bodies(strip.tokens[first : first + 3], strip.language, as_a_source=True)
    if named and named[0].begin == strip.tokens[first].begin:
        return _known_end(strip, first)
    if strip.language == "de" and word.lower() in words("de.meetings", "not_places"):
        return first
    if strip.kind(first) not in {WordKind.NAME, WordKind.FIRST} or strip.is_name(first + 1):
        return first
    return first + 1


def _known_end(strip: Strip, first: int) -> int:
    if strip.word(first).lower() in words(f"{strip.language}.meetings", "places"):
        return first + 1
    named = [own for own in bodies(strip.tokens[first : first + 3], strip.language) if own.sort is Sort.BODY]
    if not named or named[0].begin != strip.tokens[first].begin:
        return first
    return next(at for at in range(first, len(strip)) if strip.tokens[at].end == named[0].end) + 1


def _name(strip: Strip, first: int, last: int) -> str:
    named = bodies(strip.tokens[first:last], strip.language)
    if named:
        return named[0].name
    found = state_word(strip.word(first), strip.language) if last == first + 1 else None
    return found.word if found else strip.text(first, last).removesuffix("’s").removesuffix("'s")
