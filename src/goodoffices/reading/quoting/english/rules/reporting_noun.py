"""A noun for what is said, and its clause: "Kaldria's claim that …", "a warning by the union that …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.english.clause_ends import clause_end
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.finite import finite_within
from goodoffices.reading.quoting.english.frames import frames
from goodoffices.reading.quoting.english.phrases import noun_phrase, piece_end
from goodoffices.reading.quoting.english.small_words import POSSESSIVE

ORDER = 30
NOUNS = words("en.reporting_nouns", "with_clause")


def find(line: Line) -> Iterator[Quotation]:
    """The clause of each such noun, unless it stands in what a verb reports already."""
    for at in range(line.end):
        if line.low[at] in NOUNS and at not in line.inside and not _is_covered(line, at):
            that, speaker = _named(line, at)
            if line.low[that : that + 1] == ("that",):
                yield line.quotation(Kind.INDIRECT, [(that, _end(line, at, that))], speaker, [(at, at + 1)])


def _end(line: Line, noun: int, that: int) -> int:
    """Where the clause ends: at the next divider if the noun is the subject, whose verb is still to come."""
    is_object = bool(finite_within(line, 0, noun))
    return clause_end(line, that) if is_object else piece_end(line, that, line.end)


def _is_covered(line: Line, at: int) -> bool:
    """Whether a verb reports what stands here: in its clause, or as its object ("rejected suggestions that …")."""
    for frame in frames(line):
        found = complement(line, frame)
        if frame.stop <= at and (found is None or found[1][0] <= at < found[1][1]):
            return True
    return False


def _named(line: Line, at: int) -> tuple[int, tuple[Range, ...]]:
    """Where the noun's "that" should stand, and whose words it is: before it with 's, or behind it with "by"."""
    if line.low[at + 1 : at + 2] in {("by",), ("from",)}:
        reach = noun_phrase(line, at + 2, line.end)
        return reach, ((at + 2, reach),)
    if not at or not line.low[at - 1].endswith(POSSESSIVE):
        return at + 1, ()
    start = at - 1
    while start and line.words[start - 1][0].isupper() and start - 1 not in line.inside:
        start -= 1
    return at + 1, ((start, at),)
