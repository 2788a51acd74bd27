"""What one English line says about who is speaking, beyond its own quotations."""

from __future__ import annotations

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.frames import frames
from goodoffices.reading.english.phrases import is_finite, subject_before
from goodoffices.reading.english.rules import insertion, reporting_verb, sources
from goodoffices.reading.findings import Span
from goodoffices.reading.line import Line


def carries_on(line: Line, *, is_open: bool) -> bool:
    """Whether a line goes on with what the one before it told: its verb is put back in time ("would", "had been").

    Without such words before it in the same paragraph (`is_open`), a line like that is the writer's own.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> page = Page("She said it was late. The seeds would need water. They need it.", "en")
    >>> [carries_on(line, is_open=True) for line in lines(page)]
    [False, True, False]
    """
    before = line.before
    if not is_open or before is None or before.paragraph != line.paragraph or frames(line):
        return False
    verb = next((i for i in range(line.end) if is_finite(line, i)), -1)
    if verb < 0:
        return False
    if line.low[verb] in {"was", "were"}:
        return carries_on(before, is_open=True)
    return line.low[verb] in small.SHIFTED and (_tells(before) or carries_on(before, is_open=True))


def _tells(line: Line) -> bool:
    """Whether a line says in its own words what somebody said."""
    return any(True for rule in (insertion, reporting_verb, sources) for _ in rule.find(line))


def teller(line: Line) -> tuple[Span, ...]:
    """Who would go on speaking behind this line: the speaker of its last frame, else who does what its verb says."""
    for frame in reversed(frames(line)):
        if frame.speaker:
            return line.spans(frame.speaker)
    verb = next((i for i in range(line.end) if is_finite(line, i)), -1)
    found = subject_before(line, 0, verb) if verb > 0 else None
    return line.spans([found]) if found else ()
