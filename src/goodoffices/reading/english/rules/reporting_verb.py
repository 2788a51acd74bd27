"""A verb that reports, and behind it the clause that says what: "said that …", "urged both to …", "asked whether …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.complements import complement
from goodoffices.reading.english.frames import frames
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.line import Line

ORDER = 20


def find(line: Line) -> Iterator[Quotation]:
    """What depends on each frame; a frame within what another one says is left to that one, unless it has a that-clause."""
    covered = 0
    for frame in frames(line):
        found = complement(line, frame)
        if found is None or frame.at < covered:
            continue
        _, words = found
        if not all(i in line.inside for i in range(*words)):
            covered = words[1]
            yield line.quotation(Kind.INDIRECT, [words], frame.speaker, frame.cue)
