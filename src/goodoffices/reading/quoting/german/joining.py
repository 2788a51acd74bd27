"""Clauses that commas interrupt: appositions and enumerations within them are no pieces of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.reporting import verbs
from goodoffices.reading.quoting.german.small_words import SUBORDINATORS
from goodoffices.reading.quoting.german.verbs import AUXILIARIES, NONFINITE, PARTICLES, forms

NAMED = 4
"""Words that a name in an enumeration has at most."""
REST = 6
"""Words that the second part of an interrupted clause has at most."""


def joined(line: Line, parts: list[Clause]) -> Iterator[Clause]:
    """The clauses of a line, those put together that only bits without a verb interrupt.

    "Der Sprecher, Max Weiß, sagte …": three pieces, one main clause. "Er hatte, am Montag, erklärt …" likewise, and
    "wie der Sprecher, Max Weiß, mitteilte".
    """
    at = 0
    while at < len(parts):
        last, found = _reach(line, parts, at)
        yield found
        at = last


def _reach(line: Line, parts: list[Clause], at: int) -> tuple[int, Clause]:
    """The clause that begins with a piece, and the number after its last piece."""
    part = parts[at]
    last = at + 1
    while last < len(parts) and last - at <= REST and _interrupts(line, parts[last]):
        last += 1
    if last < len(parts) and parts[last].mark == ",":
        end = parts[last]
        whole = replace(part, last=end.last)
        if part.verb < 0 and part.opener in SUBORDINATORS and end.verb == end.last - 1:
            return last + 1, replace(whole, build=Build.SUBORDINATE, verb=end.verb)
        if part.build is Build.BIT and _has_verb_first(line, parts, at, end) and not _is_aside(parts, last):
            return last + 1, replace(whole, build=Build.MAIN, verb=end.verb)
        if part.build is Build.MAIN and last > at + 1 and end.last - end.first <= REST and _completes(line, part, end):
            return last + 1, whole
    if part.build is Build.MAIN and last > at + 1 and _completes(line, part, parts[last - 1]):
        return last, replace(part, last=parts[last - 1].last)
    return at + 1, part


def _interrupts(line: Line, part: Clause) -> bool:
    """Whether a piece can stand within a clause: without a verb, and not "so der Minister"."""
    return part.build is Build.BIT and part.mark == "," and line.low[part.first] != "so"


def _is_aside(parts: list[Clause], number: int) -> bool:
    """Whether a piece with its verb first stands between a subject and its verb: "Der Plan, sagte er, sei gut"."""
    behind = parts[number + 1] if number + 1 < len(parts) else None
    return behind is not None and behind.build is Build.MAIN and behind.mark == "," and behind.verb == behind.first


def _has_verb_first(line: Line, parts: list[Clause], at: int, end: Clause) -> bool:
    """Whether a piece is the beginning of a main clause whose verb comes behind a comma."""
    part = parts[at]
    if end.build is not Build.MAIN or line.low[part.first] == "so" or line.is_quoted((part.first, part.last)):
        return False
    if end.verb != end.first and not _is_enumerated(line, part, end):
        return False
    if at == 0 or part.mark in {";", ":"}:
        return True
    return not any(form.verb in verbs() for form in forms(line.low[end.verb]))


def _is_enumerated(line: Line, part: Clause, end: Clause) -> bool:
    """Whether two pieces enumerate the subject: "Ada, Ben und Cleo fordern …"."""
    is_name = part.last - part.first <= NAMED and all(line.words[i][0].isupper() for i in range(part.first, part.last))
    return is_name and "und" in line.low[end.first : end.verb] and line.words[end.first][0].isupper()


def _completes(line: Line, part: Clause, end: Clause) -> bool:
    """Whether a piece ends with what the verb of a main clause still lacks: a participle, or its particle."""
    word = line.low[end.last - 1]
    known = {form.verb for form in forms(line.low[part.verb])}
    if known & AUXILIARIES:
        is_complete = any(form.mood in NONFINITE for form in forms(line.low[part.last - 1]))
        return not is_complete and any(form.mood in NONFINITE for form in forms(word))
    return word in PARTICLES and any(word + verb in verbs() for verb in known)
