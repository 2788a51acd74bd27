"""Where an English clause begins, and its subject, seen from its verb."""

from __future__ import annotations

from goodoffices.reading.pages.line import BRACKET, Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.finite import finite_within
from goodoffices.reading.quoting.english.phrases import apposition, is_name, is_stop

INSERTED = 4
"""Words between commas that are passed over before a verb, where they begin like "by contrast", "however"."""


def subject_before(line: Line, verb: int) -> Range | None:
    """The subject that stands before a verb's first word.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("On Monday the envoy, Ann Lee, said so.", "en"))
    >>> " ".join(line.words[slice(*subject_before(line, 8))])
    'the envoy , Ann Lee ,'
    """
    at = _behind_leading(line, _list_start(line, _clause_start(line, verb), verb), verb)
    at = _behind_other_verb(line, at, verb)
    while verb > at and line.words[verb - 1].islower() and small.is_adverb(line.low[verb - 1]):
        verb -= 1
    return (at, verb) if at < verb else None


def _clause_start(line: Line, verb: int) -> int:
    """Behind a divider, a word that opens a clause, or an "and" behind another verb."""
    at = verb - 1
    if at > 0 and line.words[at] == "," and (comma := _apposed_back(line, at)):
        at = comma - 1
    while at >= 0:
        word = line.low[at]
        if word == ")" and (opened := _opened(line, at)):
            at = opened - 1
            continue
        if is_stop(line, at) or (at in line.inside and not is_name(line, at)):
            return at + 1
        if word in {"who", "which"} and not finite_within(line, at, verb):
            return at if at + 1 == verb else at + 1
        if word in small.SUBORDINATORS - small.ALSO_PREPOSITIONS - {"who", "which"}:
            return at + 1
        if word in {"and", "but", "or", "nor"} and (at + 1 == verb or _has_verb(line, at)):
            return at + 1
        at -= 1
    return 0


def _list_start(line: Line, at: int, verb: int) -> int:
    """Where a list begins that ends before a verb: "Egypt, Jordan and Qatar | said"; `at` where there is none."""
    if "and" not in line.low[at:verb] or at < 2 or line.words[at - 1] != ",":
        return at
    first = _piece_start(line, at - 1)
    begins = line.low[first]
    is_apart = begins in small.PREPOSITIONS | small.SUBORDINATORS | small.LEADING | small.ADVERBS or begins.endswith(
        "ing"
    )
    is_bare = not line.inside.keys() & range(first, at) and _is_bare(line, first, at - 1)
    return first if is_bare and not is_apart and line.low[at] not in small.APPOSED - small.DETERMINERS else at


def _opened(line: Line, at: int) -> int:
    """The number of the mark that opens a short bracket; 0 where none does."""
    return next((i for i in range(at - 1, max(0, at - BRACKET), -1) if line.words[i] == "("), 0)


def _apposed_back(line: Line, comma: int) -> int:
    """The number of the comma before an apposition that ends at a comma; 0 where there is none."""
    at = next((i for i in range(comma - 1, 0, -1) if is_stop(line, i)), 0)
    if not at or line.words[at] != ",":
        return 0
    if not line.inside.keys() & range(at, comma) and _is_bare(line, at + 1, comma) and _is_noun_before(line, at):
        return at
    is_short = comma - at <= INSERTED and line.low[at + 1] in small.PREPOSITIONS | small.ADVERBS
    return at if is_short or apposition(line, at + 1, comma + 1) else 0


def _is_noun_before(line: Line, comma: int) -> bool:
    """Whether nothing but a noun phrase stands before a comma: "Ann Lee", not "On Monday"."""
    first = _piece_start(line, comma)
    if first == comma or line.low[first] in small.PREPOSITIONS | small.SUBORDINATORS | small.LEADING | small.ADVERBS:
        return False
    return _is_bare(line, first, comma) and not line.low[first].endswith(("ing", "ed"))


def _is_bare(line: Line, first: int, last: int) -> bool:
    """Whether there is no finite verb."""
    return not finite_within(line, first, last)


def _has_verb(line: Line, last: int) -> bool:
    """Whether the piece that ends before `last` has a finite verb."""
    return not _is_bare(line, _piece_start(line, last), last)


def _piece_start(line: Line, last: int) -> int:
    return next((i + 1 for i in range(last - 1, -1, -1) if is_stop(line, i)), 0)


def _behind_leading(line: Line, at: int, verb: int) -> int:
    """The first word that can be the subject's: behind conjunctions, adverbs, times, and phrases with a preposition."""
    while at < verb:
        word = line.low[at]
        if word in small.PREPOSITIONS | {"to"}:
            at = _behind_preposition(line, at + 1, verb)
        elif word in small.LEADING or word == "," or word in small.ADVERBS or (word.endswith("ly") and at + 1 < verb):
            at += 1
        else:
            break
    return at


def _behind_preposition(line: Line, first: int, verb: int) -> int:
    """Behind the noun of a preposition: before the next word that could begin a subject."""
    for at in range(first + 1, verb):
        word = line.low[at]
        if word in small.DETERMINERS or word in small.PRONOUNS or word == ",":
            return at
        if line.low[at - 1] in small.TIMES and line.words[at][0].isupper() and word not in small.TIMES:
            return at
    return verb


def _behind_other_verb(line: Line, at: int, verb: int) -> int:
    """Where the subject begins if another clause ends before it without a mark: "a road it wanted"."""
    if "," in line.words[at:verb] or {"who", "which"}.intersection(line.low[at:verb]):
        return at
    other = max(finite_within(line, at, verb), default=-1)
    if other < 0:
        return at
    starts = [i for i in range(other + 1, verb) if line.low[i] in small.DETERMINERS | small.PRONOUNS]
    if not starts and line.words[other + 1][0].isupper():
        return other + 1
    return starts[-1] if starts else at
