"""A frame put in or behind what is said: "…, the minister said, …", "…, argued the envoy", "as AP reports"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.complements import complement
from goodoffices.reading.english.frames import Frame, frames
from goodoffices.reading.english.insertions import around
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.line import DIVIDERS, Line

ORDER = 10
OPENERS = frozenset({"as", "so"})


def find(line: Line) -> Iterator[Quotation]:
    """The sentence around each frame that has a clause to itself and nothing that depends on it."""
    for frame in frames(line):
        begin = _opening(line, frame)
        if begin >= 0 and complement(line, frame) is None and _is_alone(line, frame):
            quote = around(line, begin, frame.stop)
            if quote and not all(i in line.inside for piece in quote for i in range(*piece)):
                yield line.quotation(Kind.INDIRECT, quote, frame.speaker, frame.cue)


def _opening(line: Line, frame: Frame) -> int:
    """Where the insertion begins, with its "as"; -1 where it follows no comma, or the frame is no insertion."""
    if frame.passive or frame.running or frame.shared or not frame.groups & {"say", "think", "commit", "direct"}:
        return -1
    begin = frame.begin
    if begin and line.low[begin - 1] in OPENERS:
        begin -= 1
    if begin == 0:
        return 0 if line.low[0] == "as" else -1
    return begin if line.words[begin - 1] in DIVIDERS else -1


def _is_alone(line: Line, frame: Frame) -> bool:
    """Whether nothing follows within the clause but when, where and to whom it was said."""
    if frame.stop >= line.end or frame.stop in line.inside or line.words[frame.stop] in DIVIDERS:
        return not (frame.stop + 1 < line.end and line.words[frame.stop] == ":" and frame.stop + 1 in line.inside)
    if line.words[frame.stop - 1] == ",":
        return True
    word = line.low[frame.stop]
    if word == "as":
        return False
    if word in small.PREPOSITIONS | small.TIMES | small.ADVERBS | small.OBJECTS | {"when", "after"} or word.endswith(
        "ly"
    ):
        return True
    return frame.verb in {"tell", "remind", "assure", "inform", "warn"}
