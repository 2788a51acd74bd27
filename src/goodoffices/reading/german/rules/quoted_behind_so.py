""" "…, so der Minister": what stands before is the quotation."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.clause import Build, Clause
from goodoffices.reading.german.clauses import clauses
from goodoffices.reading.german.phrases import noun_phrase
from goodoffices.reading.german.reports import before
from goodoffices.reading.line import Line, Range

ORDER = 15


def find(line: Line) -> Iterator[Quotation]:
    """The clause before "so" and who stands behind it, and what goes on behind that."""
    parts = clauses(line)
    for number, part in enumerate(parts):
        speaker = _speaker(line, part) if number else None
        if speaker:
            quote = before(line, number, number + 1)
            if quote and not line.is_quoted(quote[0]):
                yield line.quotation(Kind.INDIRECT, quote, [speaker], [(part.first, speaker[0])])


def _speaker(line: Line, part: Clause) -> Range | None:
    """Who stands behind "so", or behind "so" and a verb ("so vermutet die Zeitung")."""
    at = part.first
    if line.low[at] != "so" or part.mark not in {",", "–", "-", "("} or at in line.inside:
        return None
    first = at + 2 if part.build is Build.MAIN and part.verb == at + 1 else at + 1
    reach = noun_phrase(line, first, part.last)
    if reach == first or line.low[first] in {"etwa", "auch", "das"} or (part.build is Build.MAIN and part.verb > reach):
        return None
    return first, reach
