"""What somebody does by speaking, told without the words: "rejected the plan", "warned of a flood", "wants guarantees"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.complements import clause_end, complement
from goodoffices.reading.english.frames import Frame, frames
from goodoffices.reading.english.phrases import clause_start
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.line import DIVIDERS, Line, Range

ORDER = 40


def find(line: Line) -> Iterator[Quotation]:
    """The clause of each such verb that has an object and no clause of its own."""
    for frame in frames(line):
        if "act" in frame.groups and frame.speaker and not frame.passive and not frame.running and _is_act(line, frame):
            yield line.quotation(Kind.REPORTED, [_extent(line, frame)], frame.speaker)


def _is_act(line: Line, frame: Frame) -> bool:
    if complement(line, frame) is not None or frame.stop >= line.end or frame.behind:
        return False
    if line.words[frame.stop] in DIVIDERS or _of_oneself(line, frame) or _judged(line, frame):
        return False
    return any(i not in line.inside for i in range(frame.stop, min(frame.stop + 2, line.end)))


def _of_oneself(line: Line, frame: Frame) -> bool:
    """Whether it only tells how somebody is called: "who calls himself Camilo"."""
    return "judge" in frame.groups and line.low[frame.stop].endswith(("self", "selves"))


def _judged(line: Line, frame: Frame) -> bool:
    """Whether all that is said is a word in quotation marks: "called it “reckless”"."""
    if "judge" not in frame.groups:
        return False
    own = next((own for own in line.quoted if own[0] >= frame.stop), None)
    if own is None or own[0] - frame.stop > 8:
        return False
    leads = line.low[own[0] - 1] in {"as", "of", "with"} or (len(frame.cue) == 1 and own[0] - frame.stop <= 4 and "|" not in frame.verb)
    rest = line.low[own[1] : own[1] + 1]
    return leads and (not rest or rest[0] in DIVIDERS | {".", "!", "?", "…", "and", "but"})


def _extent(line: Line, frame: Frame) -> Range:
    """The sentence, or the part of it between semicolons, or between a comma with "but" or "while" and the end."""
    first, last = 0, len(line)
    for piece in line.pieces:
        word = line.low[piece.first]
        parted = piece.mark == ";" or (
            piece.mark == "," and word in {"but", "while", "whereas", "which", "who", "something"}
        )
        if parted and piece.first <= frame.begin:
            first = piece.first
    end = clause_end(line, frame.stop, frame)
    return first, len(line) if end == line.end else end
