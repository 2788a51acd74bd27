"""Which language a text is in, German or English, told by the small words that carry its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.page import PARAGRAPH

READ = ("de", "en")
"""The languages that are read."""

WORD = re.compile(r"[^\W\d_]+")
SHARE = 0.12
"""Of all words that small words of a language are at least; in German and English texts they are a fifth and more."""

CLEAR = 2
"""Times as many small words as of the other language."""

FEWEST_WORDS = 8
"""Of a paragraph that can be told to be in the other language than those around it."""

FEWEST_FOREIGN = 25
"""Of one that can be told to be in neither; lists of names and results have few small words as well."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs in one language, at [begin, end) of the text; `language` is empty where it is none that is read."""

    language: str
    begin: int
    end: int


def language_of(text: str) -> str:
    """The language that most of a text is in: "de", "en", or "" where it is neither or cannot be told.

    >>> language_of("Das ist nicht verhandelbar."), language_of("That is not for us to say."), language_of("Nyet.")
    ('de', 'en', '')
    """
    found = _words(text)
    return _most(found, "words") or (_most(found, "also") if len(found) < FEWEST_WORDS else "")


def passages(text: str) -> tuple[Passage, ...]:
    r"""The text in runs of paragraphs of one language; headings and other short paragraphs go with what follows them.

    >>> passages("Das ist der Anfang, und so geht er nun weiter.\n\nAnd this is how it goes on and comes to its end.")
    (Passage(language='de', begin=0, end=48), Passage(language='en', begin=48, end=96))
    """
    told = [(found.start(), _told(found[0])) for found in PARAGRAPH.finditer(text)]
    languages = [language for _, language in told if language is not None]
    ahead = languages[-1] if languages else language_of(text)
    settled: list[tuple[int, str]] = []
    for begin, language in reversed(told):
        ahead = ahead if language is None else language
        settled.append((begin, ahead))
    return tuple(_runs(settled[::-1], len(text)))


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _most(found: list[str], which: str) -> str:
    """The language that has the most of these words, where these are enough and more than the other has."""
    german, english = counts = _counts(found, which)
    return READ[english > german] if german != english and max(counts) > SHARE * len(found) else ""


def _counts(found: list[str], which: str) -> tuple[int, int]:
    german, english = (telling_words(language, which) for language in READ)
    return sum(word in german for word in found), sum(word in english for word in found)


def _runs(settled: list[tuple[int, str]], end: int) -> Iterator[Passage]:
    """Paragraphs of one language in a row as one passage; together they cover the text."""
    begins = [(language, next(own)[0]) for language, own in groupby(settled, key=lambda pair: pair[1])]
    for i, (language, begin) in enumerate(begins):
        yield Passage(language, begin if i else 0, begins[i + 1][1] if i + 1 < len(begins) else end)


def _told(paragraph: str) -> str | None:
    """The language of a paragraph, "" for another one; None where it is too short, or too mixed, to tell."""
    found = _words(paragraph)
    if len(found) < FEWEST_WORDS:
        return None
    german, english = _counts(found, "words")
    if max(german, english) < CLEAR * min(german, english) + 1:
        return "" if german + english <= 1 and len(found) >= FEWEST_FOREIGN else None
    return language_of(paragraph) or None


def telling_words(language: str, which: str = "words") -> frozenset[str]:
    """The small words of a language: `words` that its neighbours lack, or `also` those that they have."""
    return words(f"{language}.telling_words", which)
