"""Which words of an English sentence are finite verbs."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.verbs import LEXICON, Tense, forms

INFINITE = frozenset({"be", "been", "being", "having"})
NO_SUBJECTS = small.ARTICLES | small.PREPOSITIONS | small.AUXILIARIES | {"to"}
"""Behind them stands no finite verb."""
NO_SUBJECTS_EITHER = small.DETERMINERS - small.RELATIVES
"""Behind them a word in -s is a noun."""
SINGULAR = frozenset({"he", "she", "it", "who", "which", "nobody", "everybody"})
PLURAL = frozenset({"they", "we", "i"})
OTHERS = small.DETERMINERS | small.PRONOUNS | small.SUBORDINATORS | {"and", "or", "but", "not"}
ALSO_NOUNS = words(LEXICON, "also_nouns")
OBJECTS = small.DETERMINERS | small.PRONOUNS | small.QUESTIONS | {"to", ":", "both"}
"""Before them a word in -s is a verb."""


@lru_cache(maxsize=256)
def finite(line: Line) -> tuple[int, ...]:
    """The numbers of the finite verbs of a line, in order."""
    return tuple(at for at in range(len(line)) if _is_finite(line, at))


def finite_within(line: Line, first: int, last: int) -> tuple[int, ...]:
    """Those of them among the words first … last-1."""
    found = finite(line)
    return found[bisect_left(found, first) : bisect_left(found, last)]


def is_finite(line: Line, at: int) -> bool:
    """Whether a word is a finite verb, as far as its form and its neighbours say.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("The demands of the union filled the room.", "en"))
    >>> [word for at, word in enumerate(line.words) if is_finite(line, at)]
    ['filled']
    """
    return bool(finite_within(line, at, at + 1))


def _is_finite(line: Line, at: int) -> bool:
    word = line.low[at].replace("’", "'")
    if at in line.inside or word in INFINITE or (line.words[at][0].isupper() and at > 0):
        return False
    if word in small.AUXILIARIES:
        return True
    before = line.low[at - 1].replace("’", "'") if at else ""
    if before in NO_SUBJECTS or before.endswith("'s"):
        return False
    if (
        word in small.IRREGULAR
        or (before in SINGULAR and word.endswith("s"))
        or (before in PLURAL and _is_base(line, at))
    ):
        return True
    tenses = {form.tense for form in forms().get(word, ())}
    if Tense.PAST not in tenses and Tense.PRESENT in tenses:
        nouns = any(form.verb in ALSO_NOUNS for form in forms()[word])
        return (
            before not in NO_SUBJECTS_EITHER
            and not (nouns and _is_object(line, at))
            and (not nouns or _has_object(line, at))
        )
    is_past = Tense.PAST in tenses or (word.endswith("ed") and len(word) > 4 and word not in small.NO_VERBS)
    return is_past and line.low[at + 1 : at + 2] != ("by",)


def _is_base(line: Line, at: int) -> bool:
    """Whether a word behind "they" or the like can be its verb."""
    word = line.low[at]
    return word.isalpha() and not small.is_adverb(word) and word not in OTHERS


def _is_object(line: Line, at: int) -> bool:
    """Whether a word is the object of a verb right before it: "denied reports", "to address reports"."""
    before = line.low[at - 1] if at else ""
    return before.endswith("ed") or before in small.IRREGULAR or line.low[max(0, at - 2) : max(0, at - 1)] == ("to",)


def _has_object(line: Line, verb: int) -> bool:
    """Whether what follows can follow a verb; its form could be a noun in the plural as well ("claims", "demands")."""
    at = verb + 1
    if at >= line.end or at in line.inside:
        return True
    word = line.low[at]
    if word == ",":
        return line.words[verb - 1][0].isupper() or line.low[verb - 1] in small.PRONOUNS
    first = line.words[at][0]
    return word in OBJECTS or first.isupper() or first.isdigit() or word.endswith(("ly", "s"))
