"""A clause of a German sentence: where it stands, how it is built, where its verb is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from goodoffices.reading.pages.line import Line, Piece
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.finite import could_be_adjective, is_finite, is_with_zu
from goodoffices.reading.quoting.german.verbs import AUXILIARIES, NONFINITE, forms

LEADING = small.CONJUNCTIONS | small.FOCUS
"""Words that may stand before the one that opens a clause."""


class Build(Enum):
    """How a piece is built."""

    MAIN = "verb second, or first"
    SUBORDINATE = "opened by a small word, the verb last"
    INFINITIVE = "with zu"
    BIT = "no verb"


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece without end marks: its finite verb (-1: none) and the word that opens it ("": none)."""

    first: int
    last: int
    mark: str
    build: Build
    verb: int = -1
    opener: str = ""


def clause(line: Line, piece: Piece) -> Clause:
    """What a piece of a line is."""
    last = max(min(piece.last, line.end), piece.first + 1)
    first = piece.first
    while first < last - 1 and line.low[first] in LEADING:
        first += 1
    finite = [i for i in range(first, last) if i not in line.inside and is_finite(line, i)]
    opener = _opener(line, piece, first, last)
    build, verb = _build(line, first, last, finite, opener)
    return Clause(piece.first, last, piece.mark, build, verb, opener)


def _build(line: Line, first: int, last: int, finite: list[int], opener: str) -> tuple[Build, int]:
    """How the words of a piece are built, and its finite verb."""
    if finite and opener and _is_verb_last(line, finite, last, opener) and (len(finite) == 1 or finite[-1] > first + 1):
        return Build.SUBORDINATE, finite[-1]
    has_zu = any(is_with_zu(line, i) for i in range(max(first, last - 3), last))
    if has_zu and not any(i < last - 2 and not could_be_adjective(line, i) for i in finite):
        return Build.INFINITIVE, -1
    if opener in small.SUBORDINATORS - small.AMBIGUOUS:
        return Build.SUBORDINATE, finite[-1] if finite else -1
    if not finite:
        return Build.BIT, -1
    return Build.MAIN, next((i for i in finite if not could_be_adjective(line, i)), finite[0])


def _opener(line: Line, piece: Piece, first: int, last: int) -> str:
    """The word that makes a piece depend on another: a subordinator, or a relative pronoun ("von denen")."""
    if first >= last or first in line.inside:
        return ""
    word = line.low[first]
    if word in small.SUBORDINATORS or word in small.QUESTIONS:
        return word
    if piece.mark in {",", "–", "-"} and word in small.RELATIVES:
        return word
    if first + 1 < last and word in small.PREPOSITIONS and piece.mark and line.low[first + 1] in small.RELATIVES:
        return line.low[first + 1]
    return ""


def _is_verb_last(line: Line, finite: list[int], last: int, opener: str) -> bool:
    """Whether the finite verb ends the piece; nothing may follow behind what could be an article."""
    verb = finite[-1]
    if opener in small.RELATIVES:
        return verb == last - 1 and not _is_second(line, finite[0], verb)
    rest = range(verb + 1, last)
    return all(forms(line.low[i]) for i in rest) if len(rest) <= 3 else line.low[verb + 1] in {"und", "oder", "als"}


def _is_second(line: Line, verb: int, last: int) -> bool:
    """Whether an auxiliary stands well before the last verb: "die Gegner würden die Stadt stürmen" is a main clause."""
    if verb == last or not any(form.verb in AUXILIARIES for form in forms(line.low[verb])):
        return False
    is_surely_finite = _can_be_nonfinite(line.low[last]) and not _can_be_nonfinite(line.low[verb])
    return is_surely_finite or not all(forms(line.low[i]) for i in range(verb + 1, last))


def _can_be_nonfinite(word: str) -> bool:
    return any(form.mood in NONFINITE for form in forms(word))
