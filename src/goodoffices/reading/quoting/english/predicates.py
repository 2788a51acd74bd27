"""English verbs that report as they stand in a sentence, with helping verbs and the words that belong to them."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.clauses import subject_before
from goodoffices.reading.quoting.english.finite import is_finite
from goodoffices.reading.quoting.english.verbs import LEXICON, Form, Tense, forms, groups

GAP = 3
"""How many adverbs or times may stand between a verb and the words that belong to it: "spoke on Sunday of"."""
QUOTING = words(LEXICON, "quoting")
QUOTED_WITHIN = 12
"""How many words before "as saying" one of these may stand."""
DASHES = frozenset({",", "–", "—"})


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb that reports: its form, its number, the first word of its group, its helping verbs, what belongs to it."""

    form: Form
    at: int
    start: int
    helpers: frozenset[str]
    rest: tuple[Range, ...] = ()

    @property
    def stop(self) -> int:
        """The number after its last word."""
        return self.rest[-1][1] if self.rest else self.at + 1

    @property
    def cue(self) -> tuple[Range, ...]:
        """The verb and the words that belong to it."""
        return ((self.at, self.stop),) if self.stop <= self.at + 2 else ((self.at, self.at + 1), *self.rest)

    @property
    def is_passive(self) -> bool:
        """Whether it is "was told", "is said"."""
        return self.form.tense is Tense.PARTICIPLE and bool(self.helpers & small.BE)


def predicate(line: Line, at: int) -> Predicate | None:
    """The verb that reports at this word; None where it is none.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("She has also made clear that it ends.", "en"))
    >>> found = predicate(line, 3)
    >>> found.form.verb, line.words[found.start], found.stop
    ('make|clear', 'has', 5)
    """
    known = forms().get(line.low[at])
    if not known or at in line.inside or (line.words[at][0].isupper() and at > 0):
        return None
    start, helpers = group_start(line, at)
    for form in known:
        rest = _rest(line, at, form)
        if rest is not None:
            found = Predicate(form, at, start, helpers, rest)
            if _fits(line, found):
                return found
    return None


def group_start(line: Line, at: int) -> tuple[int, frozenset[str]]:
    """The first word of the group that a verb ends, and its helping verbs: "has also repeatedly | said".

    What leaves the subject as it is counts as a helping verb: "refused to say", "went on to say".
    """
    start, helpers = at, set()
    while start > 0 and start - 1 not in line.inside:
        word = line.low[start - 1]
        if word in small.AUXILIARIES or word == "to":
            helpers.add(word)
        elif word in small.LEADING_TO and line.low[start] == "to":
            helpers.add("did")
        elif not (word == "not" or small.is_adverb(word)):
            break
        start -= 1
    while start < at and line.low[start] not in small.AUXILIARIES | small.LEADING_TO | {"not", "also", "to"}:
        start += 1
    return start, frozenset(helpers)


def _rest(line: Line, at: int, form: Form) -> tuple[Range, ...] | None:
    """Where the words stand that belong to the verb; None where they do not follow."""
    if not form.rest:
        return ()
    width = len(form.rest)
    for begin in range(at + 1, min(at + 2 + GAP, line.end)):
        is_time = form.rest == ("on",) and line.low[begin + 1 : begin + 2] and line.low[begin + 1] in small.TIMES
        if line.low[begin : begin + width] == form.rest and begin not in line.inside and not is_time:
            return ((begin, begin + width),)
        word = line.low[begin]
        if not (word in small.TIMES | {"on", "more"} or small.is_adverb(word)):
            return None
    return None


def _fits(line: Line, found: Predicate) -> bool:
    """Whether the word is this form here: a finite verb, one with helpers, or a participle that adds to a clause."""
    before = line.low[found.start - 1] if found.start else ""
    if before == "that" and found.start > 1 and line.low[found.start - 2] not in forms():
        return False  # a relative clause: "a plan that warned nobody"
    if line.low[found.at] == "states" and line.low[found.stop : found.stop + 1] != ("that",):
        return False
    if groups()[found.form.verb] == {"quote"} and not _is_beside_quotation(line, found):
        return False
    match found.form.tense:
        case Tense.RUNNING:
            return _fits_running(line, found, before)
        case Tense.BASE:
            return _fits_base(line, found, before)
        case Tense.PARTICIPLE:
            return bool(found.helpers & (small.BE | small.HAVE)) and not {"to", "be"} <= found.helpers
    if found.helpers or before in small.ARTICLES | small.PREPOSITIONS or before.endswith(small.POSSESSIVE):
        return False
    if found.form.tense is Tense.PAST:
        return line.low[found.at + 1 : found.at + 2] != ("by",)
    return bool(found.rest) or before in {"as", ","} or is_finite(line, found.at) or _is_inserted(line, found.at)


def _fits_running(line: Line, found: Predicate, before: str) -> bool:
    """A progressive, an addition to a clause, or "quoted as saying"."""
    if before == "as":
        return bool(QUOTING.intersection(line.low[max(0, found.start - QUOTED_WITHIN) : found.start]))
    adds = found.start == found.at and (before in DASHES or found.start - 1 in line.inside)
    return adds or bool(found.helpers & small.BE)


def _fits_base(line: Line, found: Predicate, before: str) -> bool:
    """A plural present, or an infinitive behind a helping verb."""
    if "to" in found.helpers:
        return "did" in found.helpers and line.low[found.at - 1] == "to"
    if found.helpers:
        return not found.helpers & (small.BE | small.HAVE)
    if not before or before in DIVIDERS:
        return before == "," or found.start - 1 in line.inside
    if line.low[found.at] == "say":
        return before not in small.DETERMINERS | small.PREPOSITIONS
    if before in small.PLURAL_PRONOUNS | {"people", "police", "cent", "percent"}:
        return True
    is_plural = before.endswith("s") and not before.endswith((*small.POSSESSIVE, "ss"))
    return is_plural and before not in small.PREPOSITIONS | small.DETERMINERS


def _is_inserted(line: Line, at: int) -> bool:
    """Whether a word stands between commas with a subject: "…, the agency reports, …"."""
    subject = subject_before(line, at) if line.words[at + 1 : at + 2] == (",",) else None
    if subject is None or subject[0] == 0:
        return False
    return line.words[subject[0] - 1] == "," and line.low[subject[0]] in small.DETERMINERS


def _is_beside_quotation(line: Line, found: Predicate) -> bool:
    """Whether words in quotation marks stand a few words before or behind."""
    return any(i in line.inside for i in range(max(0, found.at - 6), min(len(line), found.stop + 2)))
