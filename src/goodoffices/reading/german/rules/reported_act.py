"""An act of speaking without a clause of what is said: "fordert den Abzug", "lehnt den Plan ab", "nennt ihn …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.frames import frames
from goodoffices.reading.german.mood import is_reported
from goodoffices.reading.german.reports import reported
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import Line

ORDER = 80


def find(line: Line) -> Iterator[Quotation]:
    """The whole sentence, where its first frame is such an act and reports no clause."""
    acts = words("de.reporting_verbs", "acts")
    for frame in frames(line)[:1]:
        if frame.verb in acts and not is_reported(line.low[frame.finite]) and not reported(line, frame):
            yield line.quotation(Kind.REPORTED, [(0, len(line))], frame.speaker, frame.cue)
