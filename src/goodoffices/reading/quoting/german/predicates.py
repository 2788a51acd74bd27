"""What a German clause says by which verb, if the verb reports: in one word, with an auxiliary, with its particle."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.reporting import needed, verbs
from goodoffices.reading.quoting.german.verbs import AUXILIARIES, FINITE, FIXED, NONFINITE, PARTICLES, Mood, forms

FAR = 12
"""Words at the end of a clause among which the second part of its verb is looked for."""
PASSIVE = frozenset(["wird", "wurde", "werden", "wurden", "worden", "werde", "würden"])
COPULAS = frozenset(["sein", "werden", "zeigen", "bleiben"])
WITH_SEIN = frozenset(["ausgehen", "hervorgehen", "durchsickern"])
"""Verbs that report and have "sein" in the perfect; with others it tells a state ("ist verboten")."""
ATTITUDE = "sein"
"""The verb of a clause that says what somebody is sure of: "ist überzeugt"."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb that reports, by its infinitive; the number of its finite form, its words, whether it is passive."""

    verb: str
    finite: int
    cue: tuple[Range, ...]
    last: int
    """The number after the clause's last piece, where a clause in between divides it."""
    passive: bool = False

    @property
    def group(self) -> str:
        """What the verb reports: what is said, wanted, thought, done, or becomes known."""
        return "think" if self.verb == ATTITUDE else verbs()[self.verb]


def predicate(line: Line, number: int) -> Predicate | None:
    """The verb of a clause, where it reports and has the small words that it needs for that.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Der Minister hat am Montag mitgeteilt, dass er bleibe.", "de"))
    >>> predicate(line, 0).verb, predicate(line, 1)
    ('mitteilen', None)
    """
    clause = clauses(line)[number]
    if clause.build is not Build.MAIN and clause.verb < 0:
        return None
    found = _in_main_clause(line, number, clause) if clause.build is Build.MAIN else _at_end(line, number, clause)
    if not found:
        return None
    if clause.opener == "wie" and line.low[clause.first] == "wie" and clause.build is not Build.MAIN:
        found = replace(found, cue=((clause.first, clause.first + 1), *found.cue))
    needs = needed().get(found.verb)
    return found if needs is None or not needs.isdisjoint(line.low[clause.first : clause.last]) else None


def _in_main_clause(line: Line, number: int, clause: Clause) -> Predicate | None:
    known = {form.verb for form in forms(line.low[clause.verb]) if form.mood in FINITE}
    if known & (AUXILIARIES | COPULAS):
        return _with_auxiliary(line, number, clause, known)
    return _with_particle(line, number, clause, known)


def _with_particle(line: Line, number: int, clause: Clause, known: set[str]) -> Predicate | None:
    """A simple tense: the verb itself, with its particle if it has one."""
    finite = clause.verb
    cue: tuple[Range, ...] = ((finite, finite + 1),)
    for at in range(clause.last - 1, max(finite, clause.last - FAR), -1):
        if line.low[at] not in PARTICLES or at in line.inside:
            continue
        for verb in sorted(known):
            if line.low[at] + verb in verbs():
                return Predicate(line.low[at] + verb, finite, (*cue, (at, at + 1)), number + 1)
        if (
            at == clause.last - 1
            and line.low[at] not in small.ADVERBS
            and not all(own.startswith(FIXED) for own in known)
        ):
            return None
    verb = next((own for own in sorted(known) if own in verbs()), "")
    return Predicate(verb, finite, cue, number + 1) if verb else None


def _with_auxiliary(line: Line, number: int, clause: Clause, known: set[str]) -> Predicate | None:
    """A compound tense: its participle or infinitive, here or behind a clause that interrupts."""
    cue = (clause.verb, clause.verb + 1)
    parts = clauses(line)
    for last in range(number, min(number + 4, len(parts))):
        part = parts[last]
        if last > number and part.build is not Build.BIT:
            continue
        first = clause.verb + 1 if last == number else part.first
        at = _attitude(line, first, part.last) if known & COPULAS else -1
        if at >= 0:
            return Predicate(ATTITUDE, clause.verb, (cue, (at, at + 1)), last + 1, line.low[at] == "bekannt")
        found = _nonfinite(line, first, part.last)
        if found:
            verb, begin, at, mood = found
            is_passive = mood is Mood.PARTICIPLE and ("werden" in known or "worden" in line.low[at : part.last])
            if "sein" in known and mood is Mood.PARTICIPLE and not is_passive and verb not in WITH_SEIN:
                return None
            return Predicate(verb, clause.verb, (cue, (begin, at + 1)), last + 1, is_passive)
    return None


def _attitude(line: Line, first: int, last: int) -> int:
    """The number of an adjective for what somebody thinks ("ist überzeugt, dass …") near the clause's end; else -1."""
    found = words("de.reporting_verbs", "attitudes")
    return next((at for at in range(last - 1, max(first, last - 3) - 1, -1) if line.low[at] in found), -1)


def _nonfinite(line: Line, first: int, last: int) -> tuple[str, int, int, Mood] | None:
    """The participle or infinitive among the verbs at the end of a clause that reports: "bekannt gegeben worden"."""
    for at in range(last - 1, max(first, last - 5) - 1, -1):
        if at in line.inside or not line.words[at].islower() or not forms(line.low[at]):
            return None
        particle = line.low[at - 1] if at > first and line.low[at - 1] in PARTICLES else ""
        for form in forms(line.low[at]):
            if form.mood in NONFINITE and particle + form.verb in verbs():
                return particle + form.verb, at - bool(particle), at, form.mood
            if form.mood in NONFINITE and form.verb in verbs():
                return form.verb, at, at, form.mood
    return None


def _at_end(line: Line, number: int, clause: Clause) -> Predicate | None:
    """The verbs at the end of a subordinate clause: "weil der Minister mitteilte", "der angekündigt hatte"."""
    particle = line.low[clause.verb - 1] if line.low[clause.verb - 1] in PARTICLES else ""
    for form in forms(line.low[clause.verb]):
        for verb in (particle + form.verb, form.verb):
            if form.mood in FINITE and verb in verbs():
                begin = clause.verb - (len(verb) > len(form.verb))
                return Predicate(verb, clause.verb, ((begin, clause.last),), number + 1)
    at = _attitude(line, clause.first, clause.verb)
    if at >= 0 and any(form.verb in COPULAS for form in forms(line.low[clause.verb])):
        return Predicate(ATTITUDE, clause.verb, ((at, clause.last),), number + 1, line.low[at] == "bekannt")
    found = _nonfinite(line, clause.first, clause.verb)
    if not found:
        return None
    verb, begin, at, mood = found
    is_passive = mood is Mood.PARTICIPLE and not PASSIVE.isdisjoint(line.low[at : clause.last])
    return Predicate(verb, clause.verb, ((begin, clause.last),), number + 1, is_passive)
