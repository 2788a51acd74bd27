"""What an English sentence says around words put into it that name who says it: before them, and where it goes on."""

from __future__ import annotations

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.datelines import behind_dateline
from goodoffices.reading.quoting.english.finite import finite_within
from goodoffices.reading.quoting.english.frames import Build, frames
from goodoffices.reading.quoting.english.leads import Complement
from goodoffices.reading.quoting.english.verbs import LEXICON

LEAVING = words(LEXICON, "leaving")
ALWAYS_LEAVING = frozenset({"citing", "quoting", "adding", "speaking", "who", "whose"})
"""Of these, the ones that leave what is said even behind a bare "…, she said, …"."""


def around(line: Line, begin: int, stop: int) -> list[Range]:
    """The words before and behind an insertion that begins at `begin`, its speaker ending at `stop`.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("The dam, she said, would hold.", "en"))
    >>> [" ".join(line.words[a:b]) for a, b in around(line, 3, 5)]
    ['The dam', 'would hold']
    """
    first, last = line.trimmed(_first(line, begin), begin)
    before = [(first, last)] if last > first else []
    return before + _resumed(line, stop, is_whole=bool(before) and _is_whole(line, first, last))


def _first(line: Line, begin: int) -> int:
    """Where what is said begins: at the sentence's start, or behind what comes between."""
    if begin >= 2 and line.low[begin - 2] in {"who", "which", "because", "although"}:
        return begin - 2
    ends = [piece.first for piece in line.pieces if piece.mark == ";"]
    ends += [piece.first for piece in line.pieces if piece.mark == ":" and piece.first - 2 not in line.inside]
    starts = [behind_dateline(line), *(end for end in ends if end < begin)]
    for frame in frames(line):
        if frame.at >= begin - 1:
            break
        if frame.build is Build.BEHIND and frame.stop < begin:
            starts.append(frame.stop)
        found = complement(line, frame)
        if found and found[0] is Complement.THAT and found[1][0] < begin < found[1][1]:
            starts.append(found[1][0] + 1)
    return max(starts)


def _is_whole(line: Line, first: int, last: int) -> bool:
    """Whether a sentence could end here: it has a finite verb that depends on nothing and wants nothing more."""
    verbs = finite_within(line, first, last)
    if not verbs:
        return any(first <= begin and end <= last for begin, end in line.quoted)
    depends = line.low[first] in small.SUBORDINATORS | small.QUESTIONS | {"had"}
    only_relative = len(verbs) == 1 and line.low[verbs[0] - 1] in {"who", "which", "that"}
    return line.low[last - 1] not in small.AUXILIARIES and not depends and not only_relative


def _resumed(line: Line, stop: int, *, is_whole: bool) -> list[Range]:
    """What follows the insertion and goes on with what is said."""
    at = stop
    while at < line.end and line.words[at - 1] != "," and (line.words[at] not in DIVIDERS or at in line.inside):
        at += 1
    if at >= line.end or line.words[at] == ";":
        return []
    at += line.words[at] in DIVIDERS
    if not is_whole and line.low[at : at + 1] in {("citing",), ("quoting",)}:
        at = next((piece.first for piece in line.pieces if piece.first > at), line.end)
    if at >= line.end or (is_whole and _leaves(line, at, is_bare=at == stop + 1)):
        return []
    end = next((piece.first - 1 for piece in line.pieces if piece.first > at and piece.mark == ";"), line.end)
    return [(at, end)] if end > at else []


def _leaves(line: Line, at: int, *, is_bare: bool) -> bool:
    """Whether what follows is about the saying; behind a bare "…, she said, …" most things go on with what is said."""
    word = line.low[at]
    if word in ALWAYS_LEAVING or any(at <= frame.begin <= at + 1 for frame in frames(line)):
        return True
    if word in small.DETERMINERS and not finite_within(line, at, line.end):
        return True  # an addition to a day: "…, she said on Friday, the last day of the talks"
    return not is_bare and (word in LEAVING or word.endswith("ing"))
