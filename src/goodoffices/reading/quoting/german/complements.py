"""What a German sentence lets depend on a frame: where the reported clause begins, and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import JOINING, clauses
from goodoffices.reading.quoting.german.mood import is_subjunctive

MANY = 40
"""Pieces that a reported clause has at most."""
AHEAD = 8
"""Pieces behind a frame among which its clause begins."""
THAT = frozenset(["dass", "daß"])
REASONS = frozenset(["weil", "da"])
PURPOSES = frozenset(["um", "ohne", "statt", "anstatt"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which clauses a frame may have: in the indicative with the verb second, with "zu", as a question."""

    indicative: bool = True
    infinitive: bool = True
    question: bool = True


def complement(line: Line, number: int, wanted: Wanted) -> Range | None:
    """The clause that depends on a frame whose last piece is the one before `number`.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Er sagt, dass es gut sei und geht heim.", "de"))
    >>> " ".join(line.words[slice(*complement(line, 1, Wanted()))])
    'dass es gut sei'
    """
    start = _start(line, number, wanted)
    if start is None:
        return None
    first = clauses(line)[start].first
    last = _until(line, start)
    return (first, last) if last > first else None


def _start(line: Line, number: int, wanted: Wanted) -> int | None:
    """The number of the piece in which it begins; bits and relative clauses before it belong to the frame."""
    parts = clauses(line)
    waiting: int | None = None
    for i in range(number, min(number + AHEAD, len(parts))):
        part = parts[i]
        if i == number and part.mark in {":", "–", "-"}:
            return i
        if part.mark == ";" or (not wanted.indicative and _is_reason(line, part)):
            return None
        if part.build is Build.SUBORDINATE and _is_statement(line, part, wanted):
            return i
        if part.build is Build.MAIN:
            return _main_clause(line, i, waiting, wanted)
        if part.build is Build.INFINITIVE and part.opener not in PURPOSES:
            return _infinitive(line, i, waiting) if wanted.infinitive else None
        if waiting is None and (part.build is not Build.SUBORDINATE or part.opener in small.ADVERBIAL):
            waiting = i
    return None


def _is_reason(line: Line, part: Clause) -> bool:
    """Whether a piece in quotation marks says why: "forderte Wahlen, »weil das nötig« sei"."""
    return part.first in line.inside and line.low[part.first + 1] in REASONS


def _is_statement(line: Line, part: Clause, wanted: Wanted) -> bool:
    """Whether a subordinate clause is one with "dass" or an indirect question, not a relative one."""
    if part.opener in THAT:
        return True
    word = line.low[part.first]
    is_relative = word in small.RELATIVES and part.mark == "," and word not in {"was", "wer"}
    return wanted.question and word in small.QUESTIONS and not is_relative


def _infinitive(line: Line, number: int, waiting: int | None) -> int:
    """Where a clause with "zu" begins: in an earlier bit, if that is no apposition of the frame."""
    if waiting is None:
        return number
    bit = clauses(line)[waiting]
    begins = line.low[bit.first] in small.PREPOSITIONS or line.low[bit.first] in small.ARTICLES
    return waiting if bit.build is not Build.BIT or begins else number


def _main_clause(line: Line, number: int, waiting: int | None, wanted: Wanted) -> int | None:
    """Where a main clause begins that is reported: with what stands before its verb; None where it is not reported."""
    part = clauses(line)[number]
    if line.low[part.first] in small.CONJUNCTIONS:
        return None
    is_behind_verb = part.verb == part.first
    begin = waiting if waiting is not None and is_behind_verb else number
    if is_subjunctive(line.low[part.verb]):
        return begin
    return begin if wanted.indicative and (not is_behind_verb or begin != number) else None


def _until(line: Line, start: int) -> int:
    """Where the reported clause ends: at the end of the line, or where the frame's own sentence goes on."""
    parts = clauses(line)
    own = parts[start]
    is_closed = own.build is not Build.MAIN or is_subjunctive(line.low[own.verb])
    for i in range(start, min(len(parts), start + MANY)):
        part = parts[i]
        if i > start and (part.mark == ";" or _takes_over(line, part, is_closed=is_closed)):
            return parts[i - 1].last
    return line.end if start + MANY >= len(parts) else parts[start + MANY - 1].last


def _takes_over(line: Line, part: Clause, *, is_closed: bool) -> bool:
    """Whether a piece goes on with the frame: its verb comes first, in the indicative, after a complete clause."""
    if part.build is not Build.MAIN or is_subjunctive(line.low[part.verb]):
        return False
    if part.mark in JOINING:
        return True
    first = part.first + (line.low[part.first] in small.CONJUNCTIONS)
    return part.verb == first and is_closed
