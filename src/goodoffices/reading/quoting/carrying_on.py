"""Sentences that carry on what somebody said before, without naming the speaker again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Protocol

from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.line import Line

REACH = 3
"""How many lines a speaker is remembered for while nobody else speaks."""


NEAR = 2
"""How many lines behind the speaker's words hearsay is still theirs."""


class Telling(Protocol):
    """What a language knows about lines that carry on: its module `telling`."""

    def carries_on(self, line: Line, *, is_open: bool) -> bool:
        """Whether a line is somebody's words by its mood; `is_open`: right behind such words."""

    def teller(self, line: Line) -> tuple[Span, ...]:
        """Who speaks by a verb of a line that reports, whether or not the line quotes anything."""

    def actor(self, line: Line) -> tuple[Span, ...]:
        """Who does what a line says."""


def carried_on(found: Iterable[tuple[Line, tuple[Quotation, ...]]], telling: Telling) -> Iterator[Quotation]:
    """The finds of all lines, and those lines that carry on an earlier one; neighbours of them are one quotation.

    A line carries on where `telling` says so and no rule has found that it says itself who speaks.
    """
    speaker: tuple[Span, ...] = ()
    heard = -REACH
    run: list[Line] = []
    for line, finds in found:
        if not any(find.kind is not Kind.DIRECT for find in finds) and telling.carries_on(
            line, is_open=line.number - heard <= 1
        ):
            if line.number - heard > 1 and line.before:
                near = speaker if line.number - heard <= REACH else ()
                speaker = telling.teller(line.before) or near or telling.actor(line.before)
            run.append(line)
            heard = line.number
            yield from _filled(finds, speaker, is_near=True)
            continue
        if run:
            yield _joined(run, speaker)
            run = []
        yield from _filled(finds, speaker, is_near=line.number - heard <= NEAR)
        named = [find for find in finds if find.speaker]
        if speaker and not named and any(find.kind is Kind.DIRECT for find in finds):
            heard = line.number
        elif named:
            speaker, heard = max(named, key=lambda find: find.quote[-1][1]).speaker, line.number
        elif line.number - heard > REACH:
            speaker = ()
    if run:
        yield _joined(run, speaker)


def _filled(finds: Iterable[Quotation], speaker: tuple[Span, ...], *, is_near: bool) -> Iterator[Quotation]:
    """Words in quotation marks without a speaker are the last one's; so are those in the speaker's manner, if near."""
    kinds = {Kind.DIRECT, Kind.FREE_INDIRECT} if is_near else {Kind.DIRECT}
    for find in finds:
        is_open = find.kind in kinds and not find.speaker
        yield replace(find, speaker=speaker) if is_open else find


def _joined(run: list[Line], speaker: tuple[Span, ...]) -> Quotation:
    return Quotation(Kind.CARRIED_ON, ((run[0].tokens[0].begin, run[-1].tokens[-1].end),), speaker)
