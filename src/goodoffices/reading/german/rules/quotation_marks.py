"""Words in quotation marks: „…“, »…«, "…"; speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.frames import frames
from goodoffices.reading.german.sources import sources
from goodoffices.reading.german.speech import is_speech
from goodoffices.reading.line import Line, Range

ORDER = 0


def find(line: Line) -> Iterator[Quotation]:
    """What somebody says in quotation marks, with the speaker of the frame or source that is nearest."""
    for first, last in line.quoted:
        if is_speech(line, first, last):
            speaker, cue = _whose(line, (first, last))
            yield line.quotation(Kind.DIRECT, [(first, last)], speaker, cue)


def _whose(line: Line, quote: Range) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """The speaker and the cue nearest to a quotation."""
    found = [(own.speaker, own.cue) for own in frames(line) if own.speaker and _distance(own.speaker[0], quote)]
    found += [((own.speaker,), (own.cue,)) for own in sources(line)]
    return min(found, key=lambda own: min(_distance(own[0][0], quote), _distance(own[1][0], quote)), default=((), ()))


def _distance(one: Range, other: Range) -> int:
    return max(one[0] - other[1] + 1, other[0] - one[1] + 1, 0)
