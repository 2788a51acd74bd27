"""What one English line says about who is speaking, beyond its own quotations."""

from __future__ import annotations

from goodoffices.reading.findings import Span
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.clauses import subject_before
from goodoffices.reading.quoting.english.finite import finite_within
from goodoffices.reading.quoting.english.frames import frames
from goodoffices.reading.quoting.english.rules import insertion, reporting_verb, sources

GUESSES = frozenset(["probably", "likely", "presumably", "surely"])
"""Behind its verb they make a sentence the writer's own guess."""
REACH = 8
"""How many lines may carry on what was said before them."""


def carries_on(line: Line, *, is_open: bool) -> bool:
    """Whether a line goes on with what the one before it told: its verb is put back in time ("would", "had been").

    Without such words before it in the same paragraph (`is_open`), a line like that is the writer's own.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> page = Page("She said it was late. The seeds would need water. They need it.", "en")
    >>> [carries_on(line, is_open=True) for line in lines(page)]
    [False, True, False]
    """
    if not is_open or not _is_shifted(line, small.SHIFTED | {"was", "were"}):
        return False
    clear = _is_shifted(line, small.SHIFTED)
    before = line.before
    for _ in range(REACH):
        if before is None or before.paragraph != line.paragraph:
            return False
        if _tells(before):
            return clear
        clear = clear or _is_shifted(before, small.SHIFTED)
        if not _is_shifted(before, small.SHIFTED | {"was", "were"}):
            return False
        before = before.before
    return False


def _is_shifted(line: Line, verbs: frozenset[str]) -> bool:
    """Whether the first verb of a line that reports nothing is one of these."""
    verb = _first_verb(line)
    if verb < 0 or frames(line) or not GUESSES.isdisjoint(line.low[verb + 1 : verb + 2]):
        return False
    if line.low[verb] in {"was", "were"} and "to" in line.low[verb + 1 : verb + 3]:
        return True
    return line.low[verb] in verbs and (line.low[verb] not in small.HAVE or _is_helping(line, verb))


def _is_helping(line: Line, verb: int) -> bool:
    """Whether a participle follows "had": "had not been", not "had a share"."""
    behind = next((word for word in line.low[verb + 1 :] if word != "not" and not small.is_adverb(word)), "")
    return behind not in small.DETERMINERS and behind not in small.ARTICLES and behind not in small.PREPOSITIONS


def _first_verb(line: Line) -> int:
    return next(iter(finite_within(line, 0, line.end)), -1)


def _tells(line: Line) -> bool:
    """Whether a line says in its own words what somebody said."""
    return any(True for rule in (insertion, reporting_verb, sources) for _ in rule.find(line))


def teller(line: Line) -> tuple[Span, ...]:
    """Who would go on speaking behind this line: the speaker of its last frame, else who does what its verb says."""
    for frame in reversed(frames(line)):
        if frame.speaker:
            return line.spans(frame.speaker)
    found = subject_before(line, max(_first_verb(line), 0))
    return line.spans([found]) if found else ()
