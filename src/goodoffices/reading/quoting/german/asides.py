"""Asides with "so" by which a German sentence says who speaks: "…, so der Minister", "…, so glaubt das Blatt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.phrases import noun_phrase
from goodoffices.reading.quoting.german.reporting import verbs
from goodoffices.reading.quoting.german.speakers import by_whom
from goodoffices.reading.quoting.german.verbs import forms

OTHERWISE = frozenset(["etwa", "auch", "dass", "weit", "viel"])
"""Words behind "so" that make it something else."""


@dataclass(frozen=True, slots=True)
class Aside:
    """The number of a piece that only says who speaks, its cue and who it is."""

    number: int
    cue: Range
    speaker: Range


def asides(line: Line) -> Iterator[Aside]:
    """The asides of a line in order.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Das sei, so der Minister, eine Frage der Zeit.", "de"))
    >>> [" ".join(line.words[slice(*aside.speaker)]) for aside in asides(line)]
    ['der Minister']
    """
    for number, part in enumerate(clauses(line)):
        found = _speaker(line, part) if number else None
        if found:
            yield Aside(number, (part.first, found[0]), found)


def _speaker(line: Line, part: Clause) -> Range | None:
    """Who stands behind "so", or behind "so" and a verb."""
    at = part.first
    if line.low[at] != "so" or part.mark not in {",", "–", "-", "("} or at in line.inside:
        return None
    has_verb = part.verb == at + 1
    if part.build is Build.MAIN and not (has_verb and any(form.verb in verbs() for form in forms(line.low[part.verb]))):
        return None
    if has_verb and line.low[at + 2 : at + 3] == ("es",):
        return next(iter(by_whom(line, at + 3, part.last)), None)
    first = at + 2 if has_verb else at + 1
    reach = noun_phrase(line, first, part.last)
    if reach == first or line.low[first] in OTHERWISE:
        return None
    return first, reach
