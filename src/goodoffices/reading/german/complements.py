"""What a German sentence lets depend on a frame: where the reported clause begins, and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reading.german import small_words as small
from goodoffices.reading.german.clause import Build, Clause
from goodoffices.reading.german.clauses import JOINING, clauses
from goodoffices.reading.german.mood import is_subjunctive
from goodoffices.reading.line import Line, Range

CONTRASTS = frozenset(["aber", "doch", "jedoch", "während", "wohingegen", "nachdem", "sondern", "denn"])
MANY = 40
"""Pieces that a reported clause has at most."""
PURPOSES = frozenset(["um", "ohne", "statt", "anstatt"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which clauses a frame may have: in the indicative with the verb second, with "zu", as a question."""

    indicative: bool = True
    infinitive: bool = True
    question: bool = True


def complement(line: Line, number: int, wanted: Wanted) -> Range | None:
    """The clause that depends on a frame whose last piece is the one before `number`.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
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
    candidate: int | None = None
    for i in range(number, min(number + 8, len(parts))):
        part = parts[i]
        if part.mark in {":", "–", "-"} and i == number:
            return i
        if part.mark == ";":
            return None
        if part.build is Build.SUBORDINATE:
            if part.opener in {"dass", "daß"} or (wanted.question and _is_question(line, part)):
                return i
            if part.opener in small.ADVERBIAL and candidate is None:
                candidate = i
            continue
        if part.build is Build.INFINITIVE:
            if part.opener in PURPOSES:
                candidate = i if candidate is None else candidate
                continue
            return (
                (
                    i
                    if candidate is None
                    or (parts[candidate].build is Build.BIT and not _continues(line, parts[candidate]))
                    else candidate
                )
                if wanted.infinitive
                else None
            )
        if part.build is Build.MAIN:
            if line.low[part.first] in small.CONJUNCTIONS:
                return None
            if candidate is not None and not _can_begin(line, parts[candidate], part):
                candidate = None
            if (
                is_subjunctive(line.low[part.verb])
                or (wanted.indicative and part.verb > part.first)
                or (candidate is not None and wanted.indicative)
            ):
                return i if candidate is None else candidate
            return None
        if candidate is None:
            candidate = i
    return None


def _continues(line: Line, part: Clause) -> bool:
    return line.low[part.first] in small.PREPOSITIONS or line.low[part.first] in small.ARTICLES


def _can_begin(line: Line, bit: Clause, main: Clause) -> bool:
    """Whether a reported clause begins with what stands before its verb: only where the verb comes next."""
    return main.verb == main.first


def _is_question(line: Line, part: Clause) -> bool:
    """Whether a clause is an indirect question, not a relative one."""
    first = part.first
    return line.low[first] in small.QUESTIONS and not (
        line.low[first] in small.RELATIVES and part.mark == "," and line.low[first] not in {"was", "wer"}
    )


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
