"""What somebody does by speaking, told without the words: "rejected the plan", "warned of a flood"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english.clause_ends import clause_end
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.frames import Build, Frame, frames

ORDER = 40
PARTING = frozenset({"but", "while", "whereas", "which", "who", "something"})
"""Behind a comma they begin a part of the sentence for itself."""
JUDGED_WITHIN = 8
"""How many words may stand between a verb and the words in quotation marks that are all it reports."""


def find(line: Line) -> Iterator[Quotation]:
    """The clause of each such verb that has an object and no clause of its own."""
    for frame in frames(line):
        if "act" in frame.groups and frame.speaker and _is_act(line, frame):
            yield line.quotation(Kind.REPORTED, [_extent(line, frame)], frame.speaker)


def _is_act(line: Line, frame: Frame) -> bool:
    if frame.build not in {Build.BEFORE, Build.SHARED} or frame.stop >= line.end or complement(line, frame) is not None:
        return False
    if line.words[frame.stop] in DIVIDERS or _is_of_oneself(line, frame) or _is_judged(line, frame):
        return False
    return not line.is_quoted((frame.stop, min(frame.stop + 2, line.end)))


def _is_of_oneself(line: Line, frame: Frame) -> bool:
    """Whether it only tells how somebody is called: "who calls himself Camilo"."""
    return "judge" in frame.groups and line.low[frame.stop].endswith(("self", "selves"))


def _is_judged(line: Line, frame: Frame) -> bool:
    """Whether all that is said is a word in quotation marks: "called it “reckless”"."""
    own = next((own for own in line.quoted if own[0] >= frame.stop), None)
    if "judge" not in frame.groups or own is None:
        return False
    if own[0] - frame.stop > JUDGED_WITHIN and line.low[own[0] - 1] != "as":
        return False
    leads = line.low[own[0] - 1] in {"as", "of", "with"} or ("|" not in frame.verb and own[0] - frame.stop <= 4)
    behind = line.low[own[1]] if own[1] < len(line) else "."
    return leads and behind in DIVIDERS | {".", "!", "?", "…", "and", "but"}


def _extent(line: Line, frame: Frame) -> Range:
    """The sentence with its end mark, or the part of it that tells this."""
    first = 0
    for piece in line.pieces:
        if piece.first <= frame.begin and (
            piece.mark == ";" or (piece.mark == "," and line.low[piece.first] in PARTING)
        ):
            first = piece.first
    end = clause_end(line, frame.stop)
    return first, len(line) if end == line.end else end
