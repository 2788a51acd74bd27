"""Whether a word of a German line is a finite verb, or an infinitive with "zu": by its form and its neighbours."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.verbs import FINITE, Mood, forms

BEHIND_VERB = frozenset(["es", "er", "sie", "man", "sich", "der", "die", "das", "ein", "eine"])
"""Words that follow a verb with which a sentence begins."""


def is_finite(line: Line, at: int) -> bool:
    """Whether a word is a finite verb, as far as its form and its neighbours say."""
    word = line.words[at]
    if not _can_be_finite(word):
        return at == 0 and _begins(line)
    before = line.low[at - 1] if at else ""
    if before == "zu" or (before == "am" and any(form.mood is Mood.INFINITIVE for form in forms(word))):
        return False
    is_before_noun = at + 1 < len(line) and line.words[at + 1][0].isupper() and word.endswith(("e", "en"))
    return not (is_before_noun and (before in small.ARTICLES or before in small.PREPOSITIONS))


@lru_cache(maxsize=1 << 16)
def _can_be_finite(word: str) -> bool:
    if not word[0].islower() or word in small.ALL or word in small.NO_VERBS:
        return False
    return any(form.mood in FINITE for form in forms(word))


def could_be_adjective(line: Line, at: int) -> bool:
    """Whether a form of the past could be a participle before a noun: "die am Montag veröffentlichten Zahlen"."""
    word = line.low[at]
    is_before_noun = at + 1 < len(line) and line.words[at + 1][0].isupper()
    return is_before_noun and word.endswith(("te", "ten")) and _is_participle(word.removesuffix("n").removesuffix("e"))


def _is_participle(word: str) -> bool:
    return any(form.mood is Mood.PARTICIPLE for form in forms(word))


def _begins(line: Line) -> bool:
    """Whether a sentence begins with its verb: "Hieß es zunächst …"."""
    found = forms(line.low[0]) if len(line) > 1 and line.low[1] in BEHIND_VERB else ()
    return line.low[0] not in small.ALL and any(form.mood in FINITE and not form.plural for form in found)


def is_with_zu(line: Line, at: int) -> bool:
    """Whether a word is an infinitive with "zu"."""
    if at > 0 and line.low[at - 1] == "zu":
        return line.words[at].islower() and line.words[at].endswith("n")
    return "zu" in line.low[at] and any(form.mood is Mood.WITH_ZU for form in forms(line.low[at]))
