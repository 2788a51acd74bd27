"""Words in quotation marks: speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.complements import complement
from goodoffices.reading.english.frames import Frame, frames
from goodoffices.reading.english.rules.insertion import find as insertions
from goodoffices.reading.english.rules.sources import find as sources
from goodoffices.reading.english.titles import is_title
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.line import DIVIDERS, Line, Range

ORDER = 0
LONG = 5
"""Words from which on a quotation is speech even where nobody is said to speak."""
NEAR = 12
"""How many words may stand between a verb and words in quotation marks that depend on it."""


def find(line: Line) -> Iterator[Quotation]:
    """Every piece of speech in quotation marks, two of them together where a sentence breaks around its speaker."""
    before: list[tuple[Range, Quotation]] = []
    for own in line.quoted:
        if is_title(line, own):
            continue
        speaker, cue = _who(line, own)
        if not speaker and before and before[-1][1].speaker:
            speaker = before[-1][1].speaker if own[0] - before[-1][0][1] < 30 else ()
        if not speaker and not _is_speech(line, own):
            continue
        found = Quotation(Kind.DIRECT, (line.span(own),), speaker, cue)
        if before and _goes_on(line, before[-1][0], own):
            found = Quotation(
                Kind.DIRECT,
                (*before[-1][1].quote, line.span(own)),
                before[-1][1].speaker or speaker,
                before[-1][1].cue or cue,
            )
            before[-1] = (own, found)
        else:
            before.append((own, found))
    yield from (found for _, found in before)


def _is_speech(line: Line, own: Range) -> bool:
    """Whether a quotation without a speaker is speech: a sentence by itself, or long."""
    alone = all(word in DIVIDERS or word in ".!?…" for i, word in enumerate(line.words) if i not in line.inside)
    return alone or own[1] - own[0] - 2 >= LONG


def _goes_on(line: Line, before: Range, own: Range) -> bool:
    """Whether a quotation goes on with the sentence of the one before: that ended in a comma, this begins small."""
    inner = own[0] + 1
    return (
        line.words[before[1] - 2] in {",", "–", "—"}
        and line.words[inner][0].islower()
        and line.words[own[0] - 1] == ","
    )


def _who(line: Line, own: Range) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Who says it and by which words: the frame next to it, or the one whose clause it stands in."""
    frame = _behind(line, own) or _before(line, own)
    if frame:
        return line.spans(frame.speaker), line.spans(frame.cue)
    begin = line.tokens[own[0]].begin
    for rule in (insertions, sources):
        for found in rule(line):
            if any(first <= begin < last for first, last in found.quote):
                return found.speaker, found.cue
    return (), ()


def _behind(line: Line, own: Range) -> Frame | None:
    """The frame that follows: “…,” said she; “…,” she said."""
    at = own[1]
    if at < len(line) and line.words[at] == ",":
        at += 1
    if line.words[own[1] - 2] not in {",", "!", "?", ".", "…", "–", "—"} and at == own[1]:
        return None
    return next((frame for frame in frames(line) if frame.begin == at and not frame.running), None)


def _before(line: Line, own: Range) -> Frame | None:
    """The nearest frame before it, with nothing between that shows another speaker."""
    for frame in reversed(frames(line)):
        if frame.stop <= own[0] and frame.speaker:
            found = complement(line, frame)
            if found and found[1][0] <= own[0] < found[1][1]:
                return frame
            if own[0] - frame.stop <= NEAR:
                return frame
    return None
