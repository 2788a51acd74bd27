"""Frames: clauses by which a German sentence says who speaks, with a verb that reports ("der Minister sagte")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.mood import is_subjunctive
from goodoffices.reading.quoting.german.predicates import predicate
from goodoffices.reading.quoting.german.speakers import is_shared, speaker


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb that reports: its infinitive and group, the pieces of its clause (their numbers), cue and speaker."""

    verb: str
    group: str
    first: int
    """The number of its first piece."""
    last: int
    """The number after its last piece."""
    finite: int
    cue: tuple[Range, ...]
    speaker: tuple[Range, ...]
    passive: bool = False


@lru_cache(maxsize=256)
def frames(line: Line) -> tuple[Frame, ...]:
    """The frames of a line in order.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Der Minister teilte am Montag mit, dass er bleibe.", "de"))
    >>> [(frame.verb, [" ".join(line.words[a:b]) for a, b in frame.cue]) for frame in frames(line)]
    [('mitteilen', ['teilte', 'mit'])]
    """
    return tuple(_frames(line))


def _frames(line: Line) -> Iterator[Frame]:
    owner = -1
    for number, clause in enumerate(clauses(line)):
        if clause.verb < 0:
            continue
        found = predicate(line, number)
        if found:
            first, who = speaker(line, number, found, owner)
            yield Frame(found.verb, found.group, first, found.last, found.finite, found.cue, who, found.passive)
        if clause.build is Build.MAIN and not is_shared(line, clause) and not is_subjunctive(line.low[clause.verb]):
            owner = number
