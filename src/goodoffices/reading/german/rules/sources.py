"""Sources: "laut X", "X zufolge", "nach Angaben von X"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.phrases import noun_phrase
from goodoffices.reading.line import Line

ORDER = 10


def find(line: Line) -> Iterator[Quotation]:
    """The sentence without the words that name its source."""
    for at, word in enumerate(line.low):
        if word in {"laut", "lt"} and at not in line.inside:
            reach = noun_phrase(line, at + 1, line.end)
            if reach > at + 1:
                yield line.quotation(Kind.INDIRECT, [(0, at), (reach, line.end)], [(at + 1, reach)], [(at, at + 1)])
