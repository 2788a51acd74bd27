"""What is said by nobody who is named: "reportedly", "is said to have …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.clauses import subject_before
from goodoffices.reading.quoting.english.phrases import piece_end
from goodoffices.reading.quoting.english.predicates import group_start
from goodoffices.reading.quoting.english.rules import insertion, sources

ORDER = 15
HEARSAY = words("en.sources", "hearsay")
BELIEVED = words("en.sources", "believed")


def find(line: Line) -> Iterator[Quotation]:
    """The sentence without its "reportedly", unless it names a source, or without the words that say it is hearsay."""
    for at in range(line.end):
        if at in line.inside:
            continue
        if line.low[at] in HEARSAY and not any(True for _ in sources.find(line)):
            yield line.quotation(Kind.INDIRECT, [(0, at), (at + 1, line.end)], (), [(at, at + 1)])
        elif (
            line.low[at] in BELIEVED
            and not any(True for _ in insertion.find(line))
            and line.low[at + 1 : at + 2] == ("to",)
            and (quote := _believed(line, at))
        ):
            yield line.quotation(Kind.INDIRECT, quote, (), [(at, at + 1)])


def _believed(line: Line, at: int) -> list[Range]:
    """Who "is said to" do something, and what; of a relative clause what alone."""
    start, helpers = group_start(line, at)
    subject = subject_before(line, start) if helpers & small.BE else None
    if subject is None:
        return []
    if line.low[subject[0]] in small.RELATIVES:
        return [(at + 1, piece_end(line, at, line.end))]
    return [subject, (at + 1, line.end)]
