"""A verb that reports, and the clause that says what: "sagte, dass …", "teilte mit, es sei …", "…, sagte er"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.frames import frames
from goodoffices.reading.german.mood import is_reported
from goodoffices.reading.german.reports import reported
from goodoffices.reading.line import Line

ORDER = 20


def find(line: Line) -> Iterator[Quotation]:
    """What each frame reports; one that is itself in the subjunctive is told by somebody else."""
    for frame in frames(line):
        quote = [] if is_reported(line.low[frame.finite]) else reported(line, frame)
        if quote:
            yield line.quotation(Kind.INDIRECT, quote, frame.speaker, frame.cue)
