"""Whether words in quotation marks are what somebody says, or a name, a title, a word held at arm's length."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.finite import is_finite
from goodoffices.reading.quoting.german.frames import frames
from goodoffices.reading.quoting.german.mood import is_subjunctive
from goodoffices.reading.quoting.german.reporting import naming
from goodoffices.reading.quoting.german.sources import sources

SENTENCE = 6
"""Words from which on a quotation is taken for speech, whoever may speak."""


def is_speech(line: Line, first: int, last: int) -> bool:
    """Whether words in quotation marks are what somebody says: a whole sentence, or a few in a reported one.

    Few words that begin with a capital are a name or a title, unless they say how somebody calls something.
    """
    inner = [i for i in range(first + 1, last - 1) if line.words[i][0].isalnum()]
    if len(inner) > 2 and any(is_finite(line, i) for i in inner):
        return True
    if len(inner) >= SENTENCE and (line.words[inner[0]][0].islower() or len(line.quoted) == 1):
        return True
    if not inner or not _is_told(line):
        return False
    if (len(inner) > 1 and first and line.words[first - 1] == ":") or last + 1 in _verbs(line):
        return True
    return _is_named_so(line, first) or line.words[inner[0]][0].islower()


def _is_named_so(line: Line, first: int) -> bool:
    """Whether a quotation is how somebody calls something: "sprach von „…“", "bezeichnete es als „…“"."""
    before = line.low[first - 1] if first else ""
    return _calls(line) and before in {"von", "als", "ein", "eine", "einen", "einer", "einem"}


@lru_cache(maxsize=256)
def _is_told(line: Line) -> bool:
    """Whether a line has somebody who speaks, or is in the subjunctive."""
    if frames(line) or sources(line):
        return True
    return any(part.verb >= 0 and is_subjunctive(line.low[part.verb]) for part in clauses(line))


@lru_cache(maxsize=256)
def _verbs(line: Line) -> frozenset[int]:
    """The numbers of the verbs behind a comma by which somebody speaks: „Nein“, sagte sie."""
    return frozenset(frame.finite for frame in frames(line) if frame.finite and line.words[frame.finite - 1] == ",")


@lru_cache(maxsize=256)
def _calls(line: Line) -> bool:
    """Whether somebody calls something by a name in a line."""
    return any(frame.verb in naming() for frame in frames(line))
