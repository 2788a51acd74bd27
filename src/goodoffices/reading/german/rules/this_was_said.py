"""The sentence before is what was said: "Dies teilte X mit"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.frames import frames
from goodoffices.reading.line import Line

ORDER = 25


def find(line: Line) -> Iterator[Quotation]:
    """The sentence before, with the word that stands for it."""
    for frame in frames(line)[:1]:
        if line.low[0] in {"dies", "das"} and frame.finite == 1 and frame.group != "act" and line.before:
            found = line.quotation(Kind.INDIRECT, [(0, 1)], frame.speaker, frame.cue)
            before = line.before.span((0, len(line.before)))
            yield Quotation(found.kind, (before, *found.quote), found.speaker, found.cue)
