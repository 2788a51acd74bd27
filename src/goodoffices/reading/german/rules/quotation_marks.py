"""Words in quotation marks: „…“, »…«, "…"; speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.frames import frames
from goodoffices.reading.line import Line

ORDER = 0


def find(line: Line) -> Iterator[Quotation]:
    """Direct speech with the speaker of the frame that the line has."""
    own = frames(line)
    for first, last in line.quoted:
        if last - first > 4:
            frame = own[0] if own else None
            yield line.quotation(
                Kind.DIRECT, [(first, last)], frame.speaker if frame else (), frame.cue if frame else ()
            )
