"""What one German line says about who is speaking, beyond its own quotations."""

from __future__ import annotations

from goodoffices.reading.findings import Span
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.frames import frames
from goodoffices.reading.quoting.german.mood import is_reported, is_subjunctive
from goodoffices.reading.quoting.german.phrases import subject


def carries_on(line: Line, *, is_open: bool) -> bool:
    """Whether a line is somebody's words by its mood alone; after such words (`is_open`) any subjunctive tells it.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [carries_on(line, is_open=False) for line in lines(Page("Das sei so. Das ist so.", "de"))]
    [True, False]
    """
    main = [own for own in clauses(line) if own.build is Build.MAIN]
    if len(main) > 1 and main[0].verb == main[0].first:
        main = main[1:]  # "Sollte sie das nicht tun, werde man …"
    mains = [line.low[own.verb] for own in main]
    if not mains or "ich" in line.low:
        return False
    return is_subjunctive(mains[0]) if is_open else is_reported(mains[0])


def teller(line: Line) -> tuple[Span, ...]:
    """Who speaks by a line's first verb that reports, whether or not the line quotes anything."""
    return next((line.spans(frame.speaker) for frame in frames(line) if frame.speaker), ())


def actor(line: Line) -> tuple[Span, ...]:
    """Who does what a line's first main clause says."""
    mains = [part for part in clauses(line) if part.build is Build.MAIN]
    return line.spans(subject(line, mains[0].first, mains[0].verb, mains[0].last)) if mains else ()
