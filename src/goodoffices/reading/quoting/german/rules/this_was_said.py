"""The sentence before is what was said: "Dies teilte X mit"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.frames import Frame, frames
from goodoffices.reading.quoting.german.mood import is_subjunctive
from goodoffices.reading.quoting.german.predicates import ATTITUDE
from goodoffices.reading.quoting.german.sources import sources

ORDER = 25


def find(line: Line) -> Iterator[Quotation]:
    """The sentence before, or the clause before, with the word that stands for it."""
    for frame in frames(line):
        part = clauses(line)[frame.first]
        at = part.first
        if line.low[at] not in {"dies", "das"} or frame.finite != at + 1 or not _is_said(line, frame):
            continue
        before = _before(line) if at == 0 else line.spans([line.trimmed(0, at)])
        if before:
            found = line.quotation(Kind.INDIRECT, [(at, at + 1)], frame.speaker, frame.cue)
            yield Quotation(found.kind, (*before, *found.quote), found.speaker, found.cue)


def _is_said(line: Line, frame: Frame) -> bool:
    """Whether a frame says who speaks: not "das ist bekannt", "das nennt man", nor in somebody else's words."""
    return frame.group not in {"act", "shown"} and frame.verb != ATTITUDE and not is_subjunctive(line.low[frame.finite])


def _before(line: Line) -> tuple[Span, ...]:
    """The sentence before; two, if they are of one paragraph and the first says nothing of who speaks."""
    before = line.before
    if before is None:
        return ()
    first = before.before
    if (
        first is None
        or first.paragraph != line.paragraph
        or any(frames(own) or sources(own) for own in (first, before))
    ):
        first = before
    return ((first.tokens[0].begin, before.tokens[-1].end),)
