"""Noun phrases of English: where one begins and ends, which of them is a subject, and which words are finite verbs."""

from __future__ import annotations

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.verbs import Tense, forms
from goodoffices.reading.line import DIVIDERS, Line, Range

NEVER_FINITE = frozenset({"be", "been", "being", "having"})
OCCASIONS = frozenset(
    "interview statement speech letter message press news conference briefing video post meeting call session remarks address tweet".split()
)
"""After "in a" or "at the" they say where something was said, not who said it."""

APPOSED = frozenset(
    "who whose which a an the one its head chair chairman chief president director leader minister spokesman spokeswoman spokesperson founder author".split()
)


def is_finite(line: Line, at: int) -> bool:
    """Whether a word is a finite verb, as far as its form and its neighbours say."""
    word = line.low[at].replace("’", "'")
    if at in line.inside or word in NEVER_FINITE or (line.words[at][0].isupper() and at > 0):
        return False
    if word in small.AUXILIARIES:
        return True
    before = line.low[at - 1] if at else ""
    if before in small.ARTICLES or before == "to" or before.endswith(("'s", "’s")):
        return False
    if word in small.IRREGULAR:
        return before not in small.PREPOSITIONS
    if any(form.tense is Tense.PAST for form in forms().get(word, ())):
        return before not in small.PREPOSITIONS and line.low[at + 1 : at + 2] != ("by",)
    if any(form.tense is Tense.PRESENT for form in forms().get(word, ())):
        return before not in small.PREPOSITIONS | small.DETERMINERS - {"which", "that"} and _an_object_follows(line, at + 1)
    if word.endswith("ed") and len(word) > 4 and word not in small.NO_VERBS:
        return before not in small.PREPOSITIONS and line.low[at + 1 : at + 2] != ("by",)
    return False


def _an_object_follows(line: Line, at: int) -> bool:
    """Whether what stands here can follow a verb that could be a noun in the plural as well: "claims", "demands"."""
    if at >= line.end:
        return True
    word = line.low[at]
    if word == ",":
        return line.words[at - 2][0].isupper() or line.low[at - 2] in small.PRONOUNS
    return (
        at in line.inside
        or word in small.DETERMINERS
        or word in small.PRONOUNS
        or word in small.QUESTIONS
        or word in {"to", ":", "both"}
        or line.words[at][0].isupper()
        or line.words[at][0].isdigit()
        or word.endswith("ly")
        or word.endswith("s")
    )


def noun_phrase(line: Line, first: int, last: int) -> int:
    """The number after the last word of the noun phrase that begins at `first`, up to the next divider or verb.

    With "of", "for" and the like behind a noun, and with an apposition or a relative clause between commas.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("said Ann Lee, head of the port, on Monday.", "en"))
    >>> " ".join(line.words[1:noun_phrase(line, 1, len(line))])
    'Ann Lee , head of the port ,'
    """
    at = _core(line, first, last)
    while at < last and line.words[at] == "," and at > first:
        reach = _apposition(line, at + 1, last)
        if not reach:
            break
        at = reach
    if at < last and line.words[at] == "(":
        close = next((i for i in range(at, min(at + 8, last)) if line.words[i] == ")"), -1)
        at = close + 1 if close > 0 else at
    return at


def _core(line: Line, first: int, last: int) -> int:
    at = first
    if at < last and line.low[at] in small.PRONOUNS - small.DETERMINERS and at not in line.inside:
        return at + 1
    while at < last:
        word = line.low[at]
        if at in line.inside:
            if not _is_name_in_marks(line, at):
                break
            at = next(end for begin, end in line.quoted if begin <= at < end)
            continue
        if word in DIVIDERS or line.words[at] in ".!?…" or word in small.OBJECTS - small.DETERMINERS:
            break
        if at > first and (
            word in small.AUXILIARIES or (word in small.ADVERBS and word != "of") or is_finite(line, at)
        ):
            break
        if at > first and word.endswith("ly") and line.words[at][0].islower():
            break
        if at > first and word in small.SUBORDINATORS and not (word in small.RELATIVES and word != "that"):
            break
        if word in small.PREPOSITIONS | {"to"} and not (at > first and _joins(line, at)):
            break
        if word in {"and", "or"} and not _goes_on(line, at + 1, last):
            break
        if word in {"who", "which", "whose"}:
            return _relative(line, at, last)
        at += 1
    return at


def _relative(line: Line, at: int, last: int) -> int:
    """The end of a relative clause without commas: where its words end before a divider."""
    while at < last and (line.words[at] not in DIVIDERS or at in line.inside) and line.words[at] not in ".!?…":
        at += 1
    return at


def _is_name_in_marks(line: Line, at: int) -> bool:
    begin, end = next(own for own in line.quoted if own[0] <= at < own[1])
    return begin == at and end - begin <= 5 and line.words[begin + 1][0].isupper() and line.words[end - 2] not in ".,"


def _joins(line: Line, at: int) -> bool:
    """Whether a preposition belongs to the noun before it rather than to the verb."""
    if line.low[at] not in small.JOINING or at + 1 >= len(line) or at + 1 in line.inside:
        return False
    following = line.low[at + 1]
    if line.low[at] == "by":
        return line.low[at - 1].endswith("ed") or line.low[at - 1] == "seen"
    if line.low[at] in {"of", "for", "from", "behind", "familiar", "close"}:
        return following not in small.TIMES - {"may", "march"}
    rest = line.low[at + 1 : at + 4]
    return following not in small.TIMES | {"a", "an"} and not OCCASIONS.intersection(rest)


def _goes_on(line: Line, at: int, last: int) -> bool:
    """Whether another noun phrase follows an "and", and no verb."""
    if at >= last or at in line.inside:
        return False
    return (
        not is_finite(line, at)
        and line.low[at] not in small.AUXILIARIES | small.PREPOSITIONS | small.SUBORDINATORS | small.ADVERBS
    )


def _apposition(line: Line, at: int, last: int) -> int:
    """The number of the comma or end behind an apposition or relative clause that begins here; 0 where none does."""
    if at >= last or at in line.inside:
        return 0
    word = line.low[at]
    titled = line.words[at][0].isupper() and word not in small.PRONOUNS | small.PREPOSITIONS
    if not (word in APPOSED or titled or word.endswith("ed") or line.words[at][0].isdigit()):
        return 0
    end = at
    while end < last and (line.words[end] not in DIVIDERS or end in line.inside) and line.words[end] not in ".!?…":
        end += 1
    added = word.endswith("ed") and line.low[at + 1 : at + 2] != () and line.low[at + 1] in small.PREPOSITIONS
    finite = any(is_finite(line, i) for i in range(at + added, end))
    if finite != (word in {"who", "whose", "which"}):
        return 0
    return end + 1 if end < last and line.words[end] == "," else end


def subject_before(line: Line, first: int, verb: int) -> Range | None:
    """The subject that stands before a verb's first word, not reaching back before `first`.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("On Monday the envoy, Ann Lee, said so.", "en"))
    >>> " ".join(line.words[slice(*subject_before(line, 0, 8))])
    'the envoy , Ann Lee ,'
    """
    begin = clause_start(line, first, verb)
    at = _after_leading(line, begin, verb)
    at = _behind_other_verb(line, at, verb)
    return (at, verb) if at < verb else None


def _behind_other_verb(line: Line, at: int, verb: int) -> int:
    """Where the subject begins if another clause ends before it without a mark: "a road it wanted"."""
    if "," in line.words[at:verb] or any(line.low[i] in {"who", "which"} for i in range(at, verb)):
        return at
    other = max((i for i in range(at, verb) if is_finite(line, i)), default=-1)
    if other < 0:
        return at
    starts = [i for i in range(other + 1, verb) if line.low[i] in small.DETERMINERS | small.PRONOUNS]
    if not starts and line.words[other + 1][0].isupper():
        return other + 1
    return starts[-1] if starts else at


def clause_start(line: Line, first: int, verb: int) -> int:
    """Where the clause begins whose verb stands at `verb`: behind a divider, a subordinator, or an "and" after a verb."""
    at = verb - 1
    if at > first and line.words[at] == "," and (begin := _apposed_back(line, first, at)):
        at = begin - 1
    while at >= first:
        word = line.low[at]
        if line.words[at] in DIVIDERS or line.words[at] in ".!?…" or (at in line.inside and not _short_name(line, at)):
            return at + 1
        if word in {"who", "which"} and not any(is_finite(line, i) for i in range(at, verb)):
            return at if at + 1 == verb else at + 1
        if word in {"who", "which"}:
            at -= 1
            continue
        if word in small.SUBORDINATORS and word not in {"since", "before", "after", "until", "so", "once"}:
            return at + 1
        if word in {"and", "but", "or", "nor"} and (at + 1 == verb or _has_verb(line, first, at)):
            return at + 1
        at -= 1
    return first


def _short_name(line: Line, at: int) -> bool:
    begin, end = next(own for own in line.quoted if own[0] <= at < own[1])
    return end - begin <= 5 and line.words[begin + 1][0].isupper() and line.words[end - 2] not in ".,!?"


def _apposed_back(line: Line, first: int, comma: int) -> int:
    """The number of the comma before an apposition that ends at a comma; 0 where there is none."""
    at = comma - 1
    while at > first and (line.words[at] not in DIVIDERS or at in line.inside) and line.words[at] not in ".!?…":
        at -= 1
    if at <= first or line.words[at] != "," or at in line.inside:
        return 0
    if comma - at <= 4 and line.low[at + 1] in small.PREPOSITIONS | small.ADVERBS:
        return at
    return at if _apposition(line, at + 1, comma + 1) else 0


def _has_verb(line: Line, first: int, last: int) -> bool:
    """Whether the piece that ends at `last` has a finite verb."""
    at = last - 1
    while at >= first and line.words[at] not in DIVIDERS:
        if is_finite(line, at):
            return True
        at -= 1
    return False


def _after_leading(line: Line, at: int, verb: int) -> int:
    """The first word that can be the subject's: behind conjunctions, adverbs, times, and phrases with a preposition."""
    while at < verb:
        word = line.low[at]
        if word in small.LEADING or (word.endswith("ly") and at + 1 < verb) or word == ",":
            at += 1
        elif word in small.PREPOSITIONS | {"to"}:
            at = _behind_preposition(line, at + 1, verb)
        else:
            break
    return at


def _behind_preposition(line: Line, at: int, verb: int) -> int:
    """Behind the noun of a preposition: before the next determiner, pronoun or name that could begin a subject."""
    start = at
    while at < verb:
        word = line.low[at]
        if at > start and (word in small.DETERMINERS or word in small.PRONOUNS or word == ","):
            return at
        if at > start and line.low[at - 1] in small.TIMES and line.words[at][0].isupper() and word not in small.TIMES:
            return at
        at += 1
    return at
