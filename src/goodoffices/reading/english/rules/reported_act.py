"""What somebody does by speaking, told without the words: "rejected the plan", "warned of a flood", "wants guarantees"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.complements import complement
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
    if line.words[frame.stop] in DIVIDERS or _judged(line, frame):
        return False
    return any(i not in line.inside for i in range(frame.stop, min(frame.stop + 2, line.end)))


def _judged(line: Line, frame: Frame) -> bool:
    """Whether all that is said is a word in quotation marks: "called it “reckless”"."""
    if "judge" not in frame.groups:
        return False
    for first, last in line.quoted:
        if first >= frame.stop:
            rest = [i for i in range(last, len(line)) if line.words[i] not in DIVIDERS and line.words[i] not in ".!?…"]
            return len(rest) <= 1 and first - frame.stop <= 8
    return False


def _extent(line: Line, frame: Frame) -> Range:
    """The sentence, or the part of it between semicolons, or between a comma with "but" or "while" and the end."""
    first, last = 0, len(line)
    for piece in line.pieces:
        parted = piece.mark == ";" or (piece.mark == "," and line.low[piece.first] in {"but", "while", "whereas", "which", "who"})
        if parted and piece.first <= frame.begin:
            first = piece.first
        elif parted and piece.first > frame.stop and last == len(line):
            last = piece.first - 1
    return first, last
