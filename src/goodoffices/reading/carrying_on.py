"""Sentences that carry on what somebody said before, without naming the speaker again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.line import Line

REACH = 2
"""How many lines a speaker is remembered for while nobody else speaks."""


def carried_on(
    found: Iterable[tuple[Line, tuple[Quotation, ...]]], carries_on: Callable[[Line], bool]
) -> Iterator[Quotation]:
    """The finds of all lines, and those lines that carry on an earlier one; neighbours of them are one quotation.

    A line carries on where `carries_on` says so and no rule has found that it says itself who speaks.
    """
    speaker: tuple[Span, ...] = ()
    heard = -REACH
    run: list[Line] = []
    for line, finds in found:
        if not any(find.kind is not Kind.DIRECT for find in finds) and carries_on(line):
            run.append(line)
            heard = line.number
            yield from finds
            continue
        if run:
            yield _joined(run, speaker)
            run = []
        yield from finds
        speakers = [find.speaker for find in finds if find.speaker]
        if speakers:
            speaker, heard = speakers[-1], line.number
        elif line.number - heard > REACH:
            speaker = ()
    if run:
        yield _joined(run, speaker)


def _joined(run: list[Line], speaker: tuple[Span, ...]) -> Quotation:
    return Quotation(Kind.CARRIED_ON, ((run[0].tokens[0].begin, run[-1].tokens[-1].end),), speaker)
