"""Where an English clause that says what somebody said ends."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import DIVIDERS, Line
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.finite import finite_within, is_finite
from goodoffices.reading.quoting.english.frames import Build, Frame, frames
from goodoffices.reading.quoting.english.leads import begun
from goodoffices.reading.quoting.english.verbs import LEXICON

CUTTING = words(LEXICON, "cutting")
TAKING_UP = words("en.reporting_nouns", "taking_up")


def clause_end(line: Line, begin: int, *, is_first: bool = False) -> int:
    """The number after a clause that begins at `begin`: at the sentence's end, or where something else cuts in.

    With `is_first` a main clause does: "Asked whether it would hold, she …".
    """
    last = next((own.begin - 1 for own in _speaking_again(line) if own.begin > begin + 2), line.end)
    for piece in line.pieces:
        if piece.first > last:
            break
        if piece.first <= begin or line.low[begin : piece.first] == ("that", ","):
            continue
        has_verb = is_first and finite_within(line, piece.first, piece.last)
        if has_verb or _speaks_against(line, piece.first, piece.mark) or _cuts_in(line, piece.first, piece.mark):
            return piece.first - 1 if line.words[piece.first - 1] in DIVIDERS else piece.first
    return last


@lru_cache(maxsize=64)
def _speaking_again(line: Line) -> tuple[Frame, ...]:
    """The frames by which one who speaks in a clause before says something else: "… and said that …"."""
    shared = (
        own for own in frames(line) if own.build is Build.SHARED and own.groups & {"say", "act"} and own.begin > 0
    )
    return tuple(
        own for own in shared if line.low[own.begin - 1] in {"and", "but"} and own.begin - 1 not in line.inside
    )


def _cuts_in(line: Line, first: int, mark: str) -> bool:
    """Whether the piece that begins at `first` no longer belongs to what is said before it."""
    if mark != ",":
        return mark == ";" or (mark in {"–", "—"} and _is_frame(line, first))
    word = line.low[first]
    if word in {"but", "while", "whereas"} and _is_frame(line, first + 1):
        return True
    if word in {"and", "but"}:
        return _goes_on_alone(line, first + 1)
    if any(own.build is Build.RUNNING and "say" in own.groups for own in _beginning(line, first)):
        return True
    return word in CUTTING - {"while", "whereas"} or _is_insertion(line, first) or _takes_up(line, first)


def _speaks_against(line: Line, at: int, mark: str) -> bool:
    """Whether somebody else speaks from here on, behind what one says with "While"."""
    return mark == "," and line.low[0] in {"while", "whereas"} and any(own.stands_alone for own in _beginning(line, at))


def _is_insertion(line: Line, at: int) -> bool:
    """Whether a frame with nothing depending on it begins right here: the whole sentence is what it says."""
    here = (own for own in _beginning(line, at) if own.stands_alone and "say" in own.groups)
    return any(begun(line, own) is None for own in here)


def _is_frame(line: Line, at: int) -> bool:
    """Whether a frame begins within the next two words."""
    return bool(_beginning(line, at) or _beginning(line, at + 1))


def _beginning(line: Line, at: int) -> tuple[Frame, ...]:
    """The frames that begin with this word."""
    return _by_begin(line).get(at, ())


@lru_cache(maxsize=64)
def _by_begin(line: Line) -> dict[int, tuple[Frame, ...]]:
    found: dict[int, tuple[Frame, ...]] = {}
    for frame in frames(line):
        found[frame.begin] = (*found.get(frame.begin, ()), frame)
    return found


def _goes_on_alone(line: Line, at: int) -> bool:
    """Whether a verb follows directly, so that the same speaker goes on: "…, and spoke of …", "…, and gave them …"."""
    if any(at <= frame.at <= at + 1 and frame.build is not Build.RUNNING for frame in frames(line)):
        return True
    return at < line.end and is_finite(line, at) and line.low[at] not in small.AUXILIARIES


def _takes_up(line: Line, at: int) -> bool:
    """Whether the writer takes up the whole of it: "…, something the islanders noted", "…, which Ann Lee called"."""
    word, following = line.low[at], line.low[at + 1 : at + 3]
    if word in {"a", "an"}:
        return bool(TAKING_UP.intersection(following))
    return word == "something" or (word == "which" and (following == ("is", "why") or _is_frame(line, at + 1)))
