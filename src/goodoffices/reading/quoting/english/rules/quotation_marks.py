"""Words in quotation marks: speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english.complements import complement
from goodoffices.reading.quoting.english.frames import Build, Frame, frames
from goodoffices.reading.quoting.english.rules import insertion, sources
from goodoffices.reading.quoting.english.titles import is_title

ORDER = 0
LONG = 5
"""Words from which on a quotation is speech even where nobody is said to speak."""
NEAR = 12
"""How many words may stand between a verb and a few words in quotation marks that depend on it."""
AGAIN = 30
"""How many words may stand between two quotations of one speaker in a sentence."""
DASHES = frozenset({",", "–", "—"})

Whose: TypeAlias = tuple[tuple[Span, ...], tuple[Span, ...]]
"""Who says it, and by which words."""


def find(line: Line) -> Iterator[Quotation]:
    """Every piece of speech in quotation marks, two of them together where a sentence breaks around its speaker."""
    before: Quotation | None = None
    last = 0
    for own in line.quoted:
        if is_title(line, own):
            continue
        speaker, cue = _whose(line, own)
        if not speaker and before and own[0] - last < AGAIN:
            speaker = before.speaker
        if not speaker and not _is_speech(line, own):
            continue
        if before and _goes_on(line, last, own):
            quote = (*before.quote, line.span(own))
            before = replace(before, quote=quote, speaker=before.speaker or speaker, cue=before.cue or cue)
        else:
            if before:
                yield before
            before = Quotation(Kind.DIRECT, (line.span(own),), speaker, cue)
        last = own[1]
    if before:
        yield before


def _is_speech(line: Line, own: Range) -> bool:
    """Whether a quotation without a speaker is speech: a sentence by itself, or long."""
    return own[1] - own[0] - 2 >= LONG or _is_all_quoted(line)


@lru_cache(maxsize=64)
def _is_all_quoted(line: Line) -> bool:
    """Whether nothing but marks stands outside the quotation marks of a line."""
    outside = (word for i, word in enumerate(line.words) if i not in line.inside)
    return all(word in DIVIDERS or word in ".!?…" for word in outside)


def _goes_on(line: Line, last: int, own: Range) -> bool:
    """Whether a quotation goes on with the sentence of the one that ends at `last`: behind a comma, with no capital."""
    is_open = line.words[last - 2] in DASHES and line.words[own[0] - 1] == ","
    return is_open and line.words[own[0] + 1][0].islower()


def _whose(line: Line, own: Range) -> Whose:
    """Whose words these are: of the frame next to them, or of the one whose clause they stand in."""
    frame = _behind(line, own) or _before(line, own)
    if frame:
        return line.spans(frame.speaker), line.spans(frame.cue)
    begin = line.tokens[own[0]].begin
    for rule in (insertion, sources):
        for found in rule.find(line):
            if any(first <= begin < last for first, last in found.quote):
                return found.speaker, found.cue
    return (), ()


def _behind(line: Line, own: Range) -> Frame | None:
    """The frame that follows: “…,” said she; “…,” she said."""
    at = own[1] + (line.words[own[1] : own[1] + 1] == (",",))
    if at == own[1] and line.words[own[1] - 2] not in DASHES | {"!", "?", ".", "…"}:
        return None
    return next((own for own in frames(line) if own.begin == at and own.build is not Build.RUNNING), None)


def _before(line: Line, own: Range) -> Frame | None:
    """The nearest frame before it in whose clause it stands, or that is not far."""
    for frame in reversed(frames(line)):
        if frame.stop <= own[0] and frame.speaker:
            found = complement(line, frame)
            judges = "judge" in frame.groups and line.low[own[0] - 1] == "as"
            is_near = own[0] - frame.stop <= NEAR or own[1] - own[0] - 2 >= LONG
            if judges or is_near or (found and found[1][0] <= own[0] < found[1][1]):
                return frame
    return None
