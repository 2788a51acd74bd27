"""What is said by nobody who is named: "reportedly", "is said to have …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.phrases import subject_before
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import Line

ORDER = 15
HEARSAY = words("en.sources", "hearsay")
BELIEVED = words("en.sources", "believed")
BE = frozenset("is are was were".split())


def find(line: Line) -> Iterator[Quotation]:
    """The sentence without its "reportedly", or without the words that say it is hearsay."""
    for at in range(line.end):
        if at in line.inside:
            continue
        if line.low[at] in HEARSAY:
            yield line.quotation(Kind.INDIRECT, [(0, at), (at + 1, line.end)], (), [(at, at + 1)])
        elif line.low[at] in BELIEVED and line.low[at + 1 : at + 2] == ("to",) and _is_passive(line, at):
            start = next(i for i in range(at - 1, -1, -1) if line.low[i] in BE)
            subject = subject_before(line, 0, start)
            if subject:
                end = next((piece.last for piece in line.pieces if piece.first <= at < piece.last), line.end)
                named = line.low[subject[0]] not in small.RELATIVES
                quote = [subject, (at + 1, line.end)] if named else [(at + 1, end)]
                yield line.quotation(Kind.INDIRECT, quote, (), [(at, at + 1)])


def _is_passive(line: Line, at: int) -> bool:
    before = at - 1
    while before > 0 and (line.low[before] in small.ADVERBS or line.low[before].endswith("ly")):
        before -= 1
    return line.low[before] in BE and line.low[at] not in {"expected"}
