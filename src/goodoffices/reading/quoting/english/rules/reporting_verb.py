"""A verb that reports, and behind it what is said: "said that …", "urged both to …", "asked whether …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.frames import frames

ORDER = 20


def find(line: Line) -> Iterator[Quotation]:
    """What depends on each frame, but for frames within what another one says."""
    covered = 0
    for frame in frames(line):
        found = complement(line, frame) if frame.at >= covered else None
        if found and not line.is_quoted(found[1]):
            covered = found[1][1]
            yield line.quotation(Kind.INDIRECT, [found[1]], frame.speaker, frame.cue)
