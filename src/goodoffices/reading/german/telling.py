"""What one German line says about who is speaking, beyond its own quotations."""

from __future__ import annotations

from goodoffices.reading.findings import Span
from goodoffices.reading.german.clauses import Build, clauses
from goodoffices.reading.german.frames import frames
from goodoffices.reading.german.mood import is_reported, is_subjunctive
from goodoffices.reading.german.phrases import subject
from goodoffices.reading.line import Line


def carries_on(line: Line, *, is_open: bool) -> bool:
    """Whether a line is somebody's words by its mood alone; after such words (`is_open`) any subjunctive tells it.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [carries_on(line, is_open=False) for line in lines(Page("Das sei so. Das ist so.", "de"))]
    [True, False]
    """
    mains = [line.low[own.verb] for own in clauses(line) if own.build is Build.MAIN]
    if not mains or "ich" in line.low:
        return False
    return is_subjunctive(mains[0]) if is_open else is_reported(mains[0])


def teller(line: Line) -> tuple[Span, ...]:
    """Who would go on speaking behind this line: who does what its verb says, by a verb that reports if there is one."""
    for frame in frames(line):
        if frame.speaker:
            return line.spans(frame.speaker)
    for part in clauses(line):
        if part.build is Build.MAIN:
            return line.spans(subject(line, part.first, part.verb, part.last))
    return ()
