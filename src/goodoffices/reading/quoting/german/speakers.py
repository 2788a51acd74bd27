"""Who speaks in a German clause that reports: its subject, or in the passive whoever stands behind "von"."""

from __future__ import annotations

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import JOINING, clauses
from goodoffices.reading.quoting.german.phrases import before_verb, behind_verb, is_time, noun_phrase
from goodoffices.reading.quoting.german.predicates import Predicate

IMPERSONAL = frozenset(["heißen", "hervorgehen", "verlauten"])
"""Verbs whose subject is what is said."""
BY = frozenset(["von", "vom", "durch", "seitens"])
WHERE = frozenset(["in", "im", "aus", "bei", "beim", "auf", "laut"])
APART = 5
"""Pieces that may stand between a subject and its verb."""


def speaker(line: Line, number: int, found: Predicate, owner: int) -> tuple[int, tuple[Range, ...]]:
    """Who speaks, and the number of the first piece of the frame.

    That is an earlier piece than the verb's where a clause stands between subject and verb. `owner` is the number of
    the clause whose subject is shared where the verb follows "und"; -1 where there is none.
    """
    clause = clauses(line)[number]
    if clause.build is not Build.MAIN:
        is_hidden = found.passive or found.verb in IMPERSONAL
        return number, by_whom(line, clause.first, found.finite) if is_hidden else _dependent(line, clause)
    if found.verb == "zitieren":
        return number, _quoted(line, clause, found)
    if found.passive or found.verb in IMPERSONAL:
        begin = clause.first if clause.first < found.finite else clauses(line)[_interrupted(line, number)].first
        return number, by_whom(line, begin, clause.last)
    if is_shared(line, clause):
        return number, main_subject(line, clauses(line)[owner]) if owner >= 0 else ()
    before = subject_ahead(line, number)
    return (_interrupted(line, number), before) if before else (number, main_subject(line, clause))


def subject_ahead(line: Line, number: int) -> tuple[Range, ...]:
    """The subject of a main clause that begins with its verb, from before the clause that divides them."""
    clause = clauses(line)[number]
    first = _interrupted(line, number) if clause.first == clause.verb else number
    return before_verb(line, clauses(line)[first].first, clauses(line)[first].last) if first < number else ()


def is_shared(line: Line, clause: Clause) -> bool:
    """Whether a main clause has its subject from the one before: its verb follows "und"."""
    has_small_word = line.low[clause.first] in small.CONJUNCTIONS
    return clause.verb == clause.first + has_small_word and (has_small_word or clause.mark in JOINING)


def main_subject(line: Line, clause: Clause) -> tuple[Range, ...]:
    """The subject of a main or subordinate clause."""
    if clause.build is Build.SUBORDINATE:
        return _dependent(line, clause)
    found = before_verb(line, clause.first, clause.verb) or behind_verb(line, clause.verb + 1, clause.last)
    return found or _it(line, clause)


def _it(line: Line, clause: Clause) -> tuple[Range, ...]:
    """The pronoun "es" beside the verb, where there is no other subject: "Das Gericht … Es stellte fest"."""
    beside = (at for at in (clause.verb - 1, clause.verb + 1) if clause.first <= at < clause.last)
    return next((((at, at + 1),) for at in beside if line.low[at] == "es"), ())


def _interrupted(line: Line, number: int) -> int:
    """The number of the piece with the subject before a relative clause: "Ein Sprecher, der …, sagte"."""
    parts = clauses(line)
    for first in range(number - 1, max(-1, number - APART), -1):
        part = parts[first]
        if part.build is Build.MAIN:
            return number
        if part.build is Build.BIT and (first == 0 or part.mark in {";", ":"}) and part.last - 1 not in line.inside:
            return first if first < number - 1 else number
    return number


def _quoted(line: Line, clause: Clause, found: Predicate) -> tuple[Range, ...]:
    """Who is quoted: the object of "zitiert", in the passive its subject."""
    if found.passive:
        return main_subject(line, clause)
    if before_verb(line, clause.first, clause.verb):
        return behind_verb(line, clause.verb + 1, clause.last)
    first = behind_verb(line, clause.verb + 1, clause.last)
    return behind_verb(line, first[0][1], clause.last) or first if first else ()


def by_whom(line: Line, first: int, end: int) -> tuple[Range, ...]:
    """Who speaks without being a subject: who follows "von" or "durch", else where it is said ("in einem Bericht")."""
    source = next((at for at in range(first, end - 1) if line.low[at] == "aus" and at not in line.inside), -1)
    around = noun_phrase(line, source + 1, end) if source >= 0 else 0
    if around > source + 2 and not BY.isdisjoint(line.low[source:around]):
        return ((source + 1, around),)
    for wanted in (BY, WHERE):
        for at in range(first, end - 1):
            if line.low[at] in wanted and at not in line.inside:
                reach = noun_phrase(line, at + 1, end)
                if reach > at + 1 and not is_time(line, at + 1, reach):
                    return ((at + 1, reach),)
    return ()


def _dependent(line: Line, clause: Clause) -> tuple[Range, ...]:
    """The subject of a subordinate clause: behind the word that opens it, or a relative pronoun itself."""
    first = next((i for i in range(clause.first, clause.last) if line.low[i] == clause.opener), clause.first)
    if clause.opener in {"der", "die", "das", "welche", "welcher", "welches"} and first == clause.first:
        return ((first, first + 1),)
    found = behind_verb(line, first + 1, clause.verb)
    is_name = clause.verb == first + 2 and line.low[first + 1] not in small.ALL
    return found or (((first + 1, first + 2),) if is_name else ())
