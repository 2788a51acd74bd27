"""Frames: the clauses by which a German sentence says who speaks, by a verb that reports ("der Minister teilte … mit")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.german import small_words as small
from goodoffices.reading.german.clauses import AUXILIARIES, JOINING, Build, Clause, clauses
from goodoffices.reading.german.phrases import before_verb, behind_verb, is_time, noun_phrase
from goodoffices.reading.german.reporting import needed, verbs
from goodoffices.reading.german.verbs import FINITE, Mood, PARTICLES, forms
from goodoffices.reading.line import Line, Range

SMALL_CUES = frozenset("davon darauf dazu daran darüber damit darum dafür darin es sich dahingehend dagegen".split())
BY = frozenset("von vom durch seitens".split())
IN = frozenset("in im aus bei beim auf laut".split())


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb that reports: its infinitive and group, the pieces of its clause (their numbers), cue and speaker."""

    verb: str
    group: str
    first: int
    """The number of its first piece."""
    last: int
    """The number after its last piece."""
    finite: int
    cue: tuple[Range, ...]
    speaker: tuple[Range, ...]
    passive: bool = False


@lru_cache(maxsize=256)
def frames(line: Line) -> tuple[Frame, ...]:
    """The frames of a line in order.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("Der Minister teilte am Montag mit, dass er bleibe.", "de"))
    >>> [(frame.verb, [" ".join(line.words[a:b]) for a, b in frame.cue]) for frame in frames(line)]
    [('mitteilen', ['teilte', 'mit'])]
    """
    return tuple(_frames(line))


def _frames(line: Line) -> Iterator[Frame]:
    for number, clause in enumerate(clauses(line)):
        if clause.verb < 0:
            continue
        found = _main(line, number, clause) if clause.build is Build.MAIN else _dependent(line, number, clause)
        if found:
            yield found


def _main(line: Line, number: int, clause: Clause) -> Frame | None:
    """The frame of a main clause, whose second part may stand behind clauses that interrupt it."""
    finite = clause.verb
    last, end, passive = number + 1, _end(line, clause), False
    known = {form.verb for form in forms(line.low[finite]) if form.mood in FINITE}
    if known & AUXILIARIES:
        last, cue, verb, passive = _with_auxiliary(line, number, finite, known)
    else:
        verb, cue = _with_particle(line, finite, end, known)
    if not verb or not _has_what_it_needs(line, verb, clause.first, end):
        return None
    first, speaker = _speaker(line, number, clause, finite, end, passive)
    return Frame(verb, verbs()[verb], first, last, finite, cue, speaker, passive)


def _end(line: Line, clause: Clause) -> int:
    return min(clause.last, max(line.end, clause.first + 1))


def _with_particle(line: Line, finite: int, end: int, known: set[str]) -> tuple[str, tuple[Range, ...]]:
    """A simple tense: the verb itself, and its particle where it has one: the last in the clause that makes a verb."""
    for at in range(end - 1, max(finite, end - 12), -1):
        if line.low[at] in PARTICLES_SET and at not in line.inside:
            for verb in known:
                if line.low[at] + verb in verbs():
                    return line.low[at] + verb, ((finite, finite + 1), (at, at + 1))
            if at == end - 1:
                return "", ()
    for verb in known:
        if verb in verbs():
            return verb, ((finite, finite + 1),)
    return "", ()


PARTICLES_SET = frozenset(PARTICLES)


def _with_auxiliary(line: Line, number: int, finite: int, known: set[str]) -> tuple[int, tuple[Range, ...], str, bool]:
    """A compound tense: the auxiliary, and a participle or infinitive that reports, here or behind an interruption."""
    parts = clauses(line)
    for last in range(number, min(number + 4, len(parts))):
        part = parts[last]
        if last > number and part.build is not Build.BIT:
            continue
        end = _end(line, part)
        start = finite + 1 if last == number else part.first
        for at in range(end - 1, max(start - 1, end - 5), -1):
            if at in line.inside:
                break
            for form in forms(line.low[at]):
                if form.verb in verbs() and form.mood in {Mood.PARTICIPLE, Mood.INFINITIVE}:
                    passive = (
                        "werden" in known and form.mood is Mood.PARTICIPLE or line.low[at + 1 : at + 2] == ("worden",)
                    )
                    return last + 1, ((finite, finite + 1), (at, at + 1)), form.verb, passive
    return number + 1, (), "", False


def _has_what_it_needs(line: Line, verb: str, first: int, end: int) -> bool:
    needs = needed().get(verb)
    return needs is None or any(line.low[i] in needs for i in range(first, end))


def _speaker(
    line: Line, number: int, clause: Clause, finite: int, end: int, passive: bool
) -> tuple[int, tuple[Range, ...]]:
    """Who speaks, and the number of the piece in which the frame begins: before an interruption there may be a part."""
    if passive and "zitiert" in line.low[finite:end]:
        passive = False
    if passive or line.low[finite] in {"heißt", "hieß"}:
        return number, _by_whom(line, clause.first, end)
    if clause.mark in JOINING and clause.first == finite:
        return number, shared_subject(line, number)
    before = before_verb(line, clause.first, finite)
    if before:
        return number, before
    first = number
    if clause.first == finite or line.low[clause.first] in small.CONJUNCTIONS:
        first, before = _interrupted(line, number)
        if before:
            return first, before
    return number, behind_verb(line, finite + 1, end)


def shared_subject(line: Line, number: int) -> tuple[Range, ...]:
    """The subject of a clause that goes on behind "und" with its verb: that of the clause before."""
    parts = clauses(line)
    while number > 0 and parts[number].mark in JOINING and parts[number].first == parts[number].verb:
        number -= 1
    part = parts[number]
    if part.build is Build.SUBORDINATE:
        return _within(line, part, part.verb)
    if part.verb < 0:
        return ()
    return _speaker(line, number, part, part.verb, _end(line, part), passive=False)[1]


def _interrupted(line: Line, number: int) -> tuple[int, tuple[Range, ...]]:
    """A subject before a relative clause or an apposition: "Ein Sprecher, der …, sagte"."""
    parts = clauses(line)
    first = number
    while first > 0 and number - first < 5 and parts[first - 1].build is not Build.MAIN:
        first -= 1
        part = parts[first]
        if part.build is Build.BIT and (first == 0 or part.mark in {";", ":"}) and part.last - 1 not in line.inside:
            found = before_verb(line, part.first, part.last)
            return (first, found) if found else (number, ())
    return number, ()


def _by_whom(line: Line, first: int, end: int) -> tuple[Range, ...]:
    """Without a subject that speaks: who follows "von" or "durch", else where it is said ("in einem Bericht")."""
    for wanted in (BY, IN):
        for at in range(first, end - 1):
            if line.low[at] in wanted and at not in line.inside:
                reach = noun_phrase(line, at + 1, end)
                if reach > at + 1 and not is_time(line, at + 1, reach):
                    return ((at + 1, reach),)
    return ()


def _dependent(line: Line, number: int, clause: Clause) -> Frame | None:
    """The frame of a subordinate clause: "weil der Minister mitteilte, …", "der behauptet, …"."""
    end = _end(line, clause)
    for at in range(end - 1, max(clause.first, end - 4), -1):
        for form in forms(line.low[at]):
            if form.verb in verbs() and (at == clause.verb or form.mood in {Mood.PARTICIPLE, Mood.INFINITIVE}):
                if not _has_what_it_needs(line, form.verb, clause.first, end):
                    return None
                cue = ((at, end),)
                passive = at != clause.verb and line.low[clause.verb] in {"wird", "wurde", "werden", "wurden", "worden"}
                speaker = _by_whom(line, clause.first, at) if passive else _within(line, clause, at)
                return Frame(form.verb, verbs()[form.verb], number, number + 1, at, cue, speaker, passive)
    return None


def _within(line: Line, clause: Clause, verb: int) -> tuple[Range, ...]:
    """The subject of a subordinate clause: behind the word that opens it, or a relative pronoun itself."""
    first = next((i for i in range(clause.first, clause.last) if line.low[i] == clause.opener), clause.first)
    if clause.opener in {"der", "die", "das", "welche", "welcher", "welches"} and first == clause.first:
        return ((first, first + 1),)
    return behind_verb(line, first + 1, verb)
