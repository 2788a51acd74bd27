"""Asides: what stands around "…, so der Minister" is the quotation."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.asides import asides
from goodoffices.reading.quoting.german.reports import before

ORDER = 15


def find(line: Line) -> Iterator[Quotation]:
    """The clause before each aside, and what goes on behind it."""
    for aside in asides(line):
        quote = before(line, aside.number, aside.number + 1)
        if quote and not line.is_quoted(quote[0]):
            yield line.quotation(Kind.INDIRECT, quote, [aside.speaker], [aside.cue])
