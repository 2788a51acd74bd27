"""A noun for what is said, and its clause: "Kaldria's claim that …", "a warning by the union that …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.complements import complement
from goodoffices.reading.english.frames import frames
from goodoffices.reading.english.phrases import noun_phrase
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import Line, Range

ORDER = 30
NOUNS = words("en.reporting_nouns", "with_clause")


def find(line: Line) -> Iterator[Quotation]:
    """The clause of each such noun, unless it stands in what a verb reports already."""
    for at in range(line.end):
        if line.low[at] in NOUNS and at not in line.inside and not _is_covered(line, at):
            that, speaker = _named(line, at)
            if that:
                end = next((piece.last for piece in line.pieces if piece.first <= that < piece.last), line.end)
                yield line.quotation(Kind.INDIRECT, [(that, end)], [speaker] if speaker else (), [(at, at + 1)])


def _is_covered(line: Line, at: int) -> bool:
    """Whether a verb reports what stands here: in its clause, or as its object ("rejected suggestions that …")."""
    for frame in frames(line):
        found = complement(line, frame)
        if frame.stop <= at and (found is None or found[1][0] <= at < found[1][1]):
            return True
    return False


def _named(line: Line, at: int) -> tuple[int, Range | None]:
    """The number of the noun's "that" (0: it has none), and whose it is: before it with 's, or behind it with "by"."""
    speaker: Range | None = None
    if at and line.low[at - 1].endswith(("'s", "’s")):
        start = at - 1
        while start and line.words[start - 1][0].isupper() and start - 1 not in line.inside:
            start -= 1
        speaker = (start, at)
    behind = at + 1
    if line.low[behind : behind + 1] in {("by",), ("from",)}:
        reach = noun_phrase(line, behind + 1, line.end)
        speaker, behind = (behind + 1, reach), reach
    return (behind if line.low[behind : behind + 1] == ("that",) else 0), speaker
