"""A frame put in or behind what is said: "…, the minister said, …", "…, argued the envoy", "as the agency reports"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.datelines import behind_dateline
from goodoffices.reading.quoting.english.finite import finite_within
from goodoffices.reading.quoting.english.frames import Build, Frame, frames
from goodoffices.reading.quoting.english.insertions import around
from goodoffices.reading.quoting.english.leads import SPOKEN_TO, THAT_ONLY, is_infinitive

ORDER = 10


def find(line: Line) -> Iterator[Quotation]:
    """The sentence around each frame that has a clause to itself and nothing that depends on it."""
    for frame in frames(line):
        begin = _opening(line, frame)
        if begin >= 0 and complement(line, frame) is None and _is_closed(line, frame):
            quote = around(line, begin, frame.stop)
            if quote and _is_said(line, quote) and not _is_listed(line, frame, quote):
                yield line.quotation(Kind.INDIRECT, quote, frame.speaker, frame.cue)


def _is_said(line: Line, quote: list[Range]) -> bool:
    """Whether the writer says it: not only words in quotation marks, with a circumstance before ("In a letter, …")."""
    own = [piece for piece in quote if not line.is_quoted(piece)]
    if not own:
        return False
    first = line.low[own[0][0]]
    has_verb = any(finite_within(line, *piece) for piece in own)
    return has_verb or not (first in small.PREPOSITIONS or first.endswith("ing"))


def _is_listed(line: Line, frame: Frame, quote: list[Range]) -> bool:
    """Whether the subject is the end of a list, so that its comma divides nothing: "clerks from Pell, Ulm and Linz"."""
    ends_list = "and" in line.low[frame.begin : frame.at] and frame.build is Build.BEFORE
    return ends_list and not any(finite_within(line, *piece) for piece in quote)


def _opening(line: Line, frame: Frame) -> int:
    """Where the insertion begins, with its "as"; -1 where it follows no comma, or the frame is no insertion."""
    reports = frame.groups & {"say", "think", "commit", "direct"} and frame.verb not in THAT_ONLY
    if not reports or not frame.stands_alone:
        return -1
    begin = frame.begin - (frame.begin > 0 and line.low[frame.begin - 1] in {"as", "so"})
    if begin <= behind_dateline(line):
        return begin if line.low[begin] == "as" else -1
    return begin if line.words[begin - 1] in DIVIDERS else -1


def _is_closed(line: Line, frame: Frame) -> bool:
    """Whether nothing follows within the clause but when, where and to whom it was said."""
    at = frame.stop
    if at >= line.end or at in line.inside or line.words[at - 1] == ",":
        return True
    if line.words[at] in DIVIDERS:
        return line.words[at] != ":" or at + 1 not in line.inside
    word = line.low[at]
    if word == "as" or is_infinitive(line, at):
        return False
    circumstances = small.PREPOSITIONS | small.TIMES | small.OBJECTS | {"when", "after"}
    return word in circumstances or small.is_adverb(word) or frame.verb in SPOKEN_TO
