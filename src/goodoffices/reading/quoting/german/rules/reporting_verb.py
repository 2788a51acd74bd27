"""A verb that reports, and the clause that says what: "sagte, dass …", "teilte mit, es sei …", "…, sagte er"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.reports import reports

ORDER = 20


def find(line: Line) -> Iterator[Quotation]:
    """What each frame reports."""
    for report in reports(line):
        if report.quote:
            yield line.quotation(Kind.INDIRECT, report.quote, report.frame.speaker, report.frame.cue)
