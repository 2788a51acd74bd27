"""A sentence with its source: "laut X", "X zufolge", "nach Angaben von X", "demnach"; the sentence is the quotation."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.phrases import subject
from goodoffices.reading.quoting.german.reports import reports
from goodoffices.reading.quoting.german.sources import Source, sources
from goodoffices.reading.quoting.german.speakers import subject_ahead

ORDER = 10
OWN = frozenset(["eigenen", "eigener", "eigenem"])


def find(line: Line) -> Iterator[Quotation]:
    """The clause in which a source stands, without the source; not in what a verb reports, which has a speaker."""
    if line.words[-1] == "?":
        return
    for source in sources(line):
        if _is_reported(line, source):
            continue
        first, last = _reach(line, source)
        quote = [line.trimmed(first, source.phrase[0]), line.trimmed(source.phrase[1], last)]
        yield line.quotation(Kind.INDIRECT, quote, speaker(line, source), [source.cue])


def _is_reported(line: Line, source: Source) -> bool:
    """Whether a source stands in what somebody says: "sagte, nach ersten Erkenntnissen sei …"."""
    at = source.phrase[0]
    for report in reports(line):
        parts = clauses(line)[report.frame.first : report.frame.last]
        is_beside = bool(report.frame.speaker) and parts[0].first <= at < parts[-1].last
        if report.quote and (is_beside or any(first <= at < last for first, last in report.quote)):
            return True
    return False


def speaker(line: Line, source: Source) -> tuple[Range, ...]:
    """Who a source is; behind "nach eigenen Angaben" whoever does what the clause says."""
    if not OWN.isdisjoint(line.low[slice(*source.speaker)]):
        for number, part in enumerate(clauses(line)):
            if part.build is Build.MAIN and part.first <= source.phrase[0] < part.last:
                before = subject_ahead(line, number)
                return before or subject(line, part.first, part.verb, part.last) or (source.speaker,)
    return (source.speaker,)


def _reach(line: Line, source: Source) -> Range:
    """How far what the source says reaches: the whole line, or the clause that depends on something else."""
    parts = clauses(line)
    at = next((i for i, part in enumerate(parts) if part.first <= source.phrase[0] < part.last), 0)
    part = parts[at]
    if part.build is Build.SUBORDINATE and part.opener != "wie":
        return part.first, min(part.last, line.end)
    first = at
    while first > 0 and parts[first].mark not in {";", ":"}:
        first -= 1
    return parts[first].first, line.end
