"""Noun phrases of English: where one that begins at a word ends."""

from __future__ import annotations

from goodoffices.reading.pages.line import DIVIDERS, Line
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.finite import finite_within, is_finite

ENDS = DIVIDERS | {".", "!", "?", "…"}
NAME = 5
"""Words that a name in quotation marks has at most, the marks included."""


def noun_phrase(line: Line, first: int, last: int) -> int:
    """The number after the last word of the noun phrase that begins at `first`, up to the next divider or verb.

    With "of", "for" and the like behind a noun, and with an apposition or a relative clause between commas.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("said Ann Lee, head of the port, on Monday.", "en"))
    >>> " ".join(line.words[1:noun_phrase(line, 1, len(line))])
    'Ann Lee , head of the port ,'
    """
    at = _core(line, first, last)
    while first < at < last and line.words[at] == "," and (reach := apposition(line, at + 1, last)):
        at = reach
    if at < last and line.words[at] == "(":
        return next((i + 1 for i in range(at, min(at + 8, last)) if line.words[i] == ")"), at)
    return at


def is_stop(line: Line, at: int) -> bool:
    """Whether a mark that divides or ends a sentence stands here, outside quotation marks; not the one of "Mr."."""
    if line.words[at] not in ENDS or at in line.inside:
        return False
    return line.words[at] != "." or at == 0 or line.low[at - 1] not in small.BEFORE_NAMES


def piece_end(line: Line, at: int, last: int) -> int:
    """The number of the next divider or end mark outside quotation marks."""
    return next((i for i in range(at, last) if is_stop(line, i)), last)


def is_name(line: Line, at: int) -> bool:
    """Whether the quotation marks around a word hold a name: a few words, the first with a capital."""
    begin, end = line.inside[at]
    inner = line.words[begin + 1 : end - 1]
    return bool(inner) and end - begin <= NAME and inner[0][0].isupper() and inner[-1] not in ".,!?"


def apposition(line: Line, at: int, last: int) -> int:
    """The number behind an apposition or relative clause that begins here, its comma included; 0 where none does."""
    if at >= last or at in line.inside:
        return 0
    word, first = line.low[at], line.words[at][0]
    named = first.isdigit() or (first.isupper() and word not in small.PRONOUNS | small.PREPOSITIONS)
    if not (named or word in small.APPOSED or word.endswith("ed")):
        return 0
    end = piece_end(line, at, last)
    participle = word.endswith("ed") and line.low[at + 1 : at + 2] and line.low[at + 1] in small.PREPOSITIONS
    has_verb = bool(finite_within(line, at + bool(participle), end))
    if has_verb != (word in {"who", "whose", "which"}):
        return 0
    return end + 1 if end < last and line.words[end] == "," else end


def _core(line: Line, first: int, last: int) -> int:
    """The end of a noun phrase before its first comma."""
    if first < last and first not in line.inside and line.low[first] in small.PRONOUNS - small.DETERMINERS:
        return first + 1
    at = first
    while at < last:
        if at in line.inside:
            if not is_name(line, at):
                break
            at = line.inside[at][1]
        elif line.low[at] in {"who", "which", "whose"}:
            return piece_end(line, at, last)
        elif _stops(line, at, last, is_first=at == first):
            break
        else:
            at += 1
    return at


def _stops(line: Line, at: int, last: int, *, is_first: bool) -> bool:
    """Whether a noun phrase ends before this word, or, if it is its first, does not begin with it."""
    word = line.low[at]
    if word in {"and", "or"}:
        return not _goes_on(line, at + 1, last)
    if word in small.PREPOSITIONS | {"to"}:
        return is_first or not _joins(line, at)
    return is_stop(line, at) or word in small.OBJECTS - small.DETERMINERS or (not is_first and _is_no_noun(line, at))


def _is_no_noun(line: Line, at: int) -> bool:
    """Whether a verb, an adverb or another clause begins here."""
    word = line.low[at]
    if word in small.AUXILIARIES or (small.is_adverb(word) and line.words[at][0].islower()):
        return True
    return word in small.SUBORDINATORS - (small.RELATIVES - {"that"}) or is_finite(line, at)


def _joins(line: Line, at: int) -> bool:
    """Whether a preposition belongs to the noun before it rather than to the verb."""
    word, rest = line.low[at], line.low[at + 1 : at + 4]
    if word not in small.JOINING or not rest or at + 1 in line.inside:
        return False
    if word == "by":
        return line.low[at - 1].endswith("ed") or line.low[at - 1] == "seen"
    if word in {"of", "for", "from", "behind", "familiar", "close"}:
        return rest[0] not in small.TIMES - {"may", "march"}
    return rest[0] not in small.TIMES | {"a", "an"} and not small.OCCASIONS.intersection(rest)


def _goes_on(line: Line, at: int, last: int) -> bool:
    """Whether another noun phrase follows an "and", and no verb."""
    if at >= last or at in line.inside or is_finite(line, at):
        return False
    return line.low[at] not in small.AUXILIARIES | small.PREPOSITIONS | small.SUBORDINATORS | small.ADVERBS
