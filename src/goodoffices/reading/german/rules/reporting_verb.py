"""A verb that reports, and the clause that says what: "sagte, dass …", "teilte mit, es sei …", "…, sagte er"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.clauses import Build, clauses
from goodoffices.reading.german.frames import Frame, frames
from goodoffices.reading.line import Line, Range

ORDER = 20


def find(line: Line) -> Iterator[Quotation]:
    """The clause behind each frame, or before it."""
    for frame in frames(line):
        quote = _behind(line, frame) or _before(line, frame)
        if quote and not all(i in line.inside for i in range(*quote)):
            yield line.quotation(Kind.INDIRECT, [quote], frame.speaker, frame.cue)


def _behind(line: Line, frame: Frame) -> Range | None:
    parts = clauses(line)
    if frame.last >= len(parts):
        return None
    part = parts[frame.last]
    return part.first, line.end


def _before(line: Line, frame: Frame) -> Range | None:
    parts = clauses(line)
    part = parts[frame.first]
    if part.first == frame.finite and frame.first > 0:
        return 0, parts[frame.first - 1].last
    return None
