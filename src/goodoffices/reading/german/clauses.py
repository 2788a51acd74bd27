"""What the pieces of a German sentence are: main clauses, subordinate ones, infinitives, and bits without a verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from goodoffices.reading.german import small_words as small
from goodoffices.reading.german.verbs import FINITE, Mood, forms
from goodoffices.reading.line import Line, Piece

NOT_VERBS = small.ALL | {"heute", "laut", "rund", "seine", "meinen", "einen", "einigen", "achten", "ersten"}
LEADING = small.CONJUNCTIONS | {
    "auch",
    "vor",
    "allem",
    "insbesondere",
    "nur",
    "gerade",
    "allerdings",
    "so",
    "besonders",
    "erst",
    "selbst",
    "sowohl",
}
MODALS = frozenset("können müssen dürfen mögen wollen sollen".split())
AUXILIARIES = MODALS | {"haben", "sein", "werden", "lassen"}


JOINING = frozenset("und sowie aber oder".split())
"""Words behind which a clause goes on with another verb."""


class Build(Enum):
    """How a piece is built."""

    MAIN = "verb second, or first"
    SUBORDINATE = "opened by a small word, the verb last"
    INFINITIVE = "with zu"
    BIT = "no verb"


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece with its finite verb (-1: none) and the word that opens it ("" in a main clause)."""

    first: int
    last: int
    mark: str
    build: Build
    verb: int = -1
    opener: str = ""


@lru_cache(maxsize=256)
def clauses(line: Line) -> tuple[Clause, ...]:
    """The clauses of a line, in order, one for each of its pieces.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("Er sagte, dass er kommt, um zu helfen, am Montag.", "de"))
    >>> [clause.build.name for clause in clauses(line)]
    ['MAIN', 'SUBORDINATE', 'INFINITIVE', 'BIT']
    """
    return tuple(_clause(line, part) for piece in line.pieces for part in _parts(line, piece))


def _parts(line: Line, piece: Piece) -> Iterator[Piece]:
    """A piece, divided where "und" goes on with another verb: "kam nach Bonn und | sagte"."""
    first, mark, met = piece.first, piece.mark, False
    for at in range(piece.first, min(piece.last, line.end)):
        if at in line.inside:
            continue
        if met and line.low[at] in JOINING and at + 2 < piece.last and _goes_on(line, at):
            yield Piece(first, at, mark)
            first, mark = at + 1, line.low[at]
        met = met or is_finite(line, at)
    yield Piece(first, piece.last, mark)


def _goes_on(line: Line, at: int) -> bool:
    """Whether a finite verb follows, and its clause: not the last verb of a clause that began before."""
    if at + 1 in line.inside or not is_finite(line, at + 1):
        return False
    found = forms(line.low[at + 1])
    sure = any(form.mood in FINITE and not form.plural for form in found) or not any(
        form.mood is Mood.INFINITIVE for form in found
    )
    return sure and not (at + 2 < len(line) and line.words[at + 2].islower() and forms(line.low[at + 2]))


def _clause(line: Line, piece: Piece) -> Clause:
    first = piece.first
    while first < piece.last - 1 and line.low[first] in LEADING and line.low[first] != "so":
        first += 1
    last = min(piece.last, max(line.end, piece.first))
    finite = [i for i in range(first, last) if i not in line.inside and is_finite(line, i)]
    opener = _opener(line, piece, first, last)
    if finite and opener and _is_last(line, finite, last, first_of_relative=opener in small.RELATIVES) and (len(finite) == 1 or finite[-1] > first + 1):
        return Clause(piece.first, piece.last, piece.mark, Build.SUBORDINATE, finite[-1], opener)
    if any(is_with_zu(line, i) for i in range(max(first, last - 3), last)) and not _is_second(finite, first, last):
        return Clause(piece.first, piece.last, piece.mark, Build.INFINITIVE, -1, opener)
    if (
        opener
        in small.SUBORDINATORS
        - {"als", "wie", "da", "damit", "bis", "um", "ohne", "statt", "während", "seit", "seitdem"}
        and opener
    ):
        return Clause(piece.first, piece.last, piece.mark, Build.SUBORDINATE, finite[-1] if finite else -1, opener)
    if finite:
        return Clause(piece.first, piece.last, piece.mark, Build.MAIN, finite[0])
    return Clause(piece.first, piece.last, piece.mark, Build.BIT)


def _is_second(finite: list[int], first: int, last: int) -> bool:
    """Whether there is a finite verb that is not only the infinitive at the end."""
    return any(i < last - 2 for i in finite)


def _opener(line: Line, piece: Piece, first: int, last: int) -> str:
    """The word that makes a piece depend on another: a subordinator, or a relative pronoun, behind a preposition too."""
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


def _is_last(line: Line, finite: list[int], last: int, *, first_of_relative: bool = False) -> bool:
    """Whether nothing but verbs follow; an addition behind the verb in brackets or after "als" is let pass."""
    if first_of_relative and (finite[-1] != last - 1 or not _is_final(line, finite)):
        return False
    verb = finite[-1]
    rest = range(verb + 1, last)
    return all(forms(line.low[i]) for i in rest) if len(rest) <= 3 else line.low[verb + 1] in {"und", "oder", "als"}


def _is_final(line: Line, finite: list[int]) -> bool:
    """Whether the last of the verbs is the finite one: no auxiliary stands well before it ("die Taliban würden … stürmen")."""
    return len(finite) == 1 or not any(form.verb in AUXILIARIES for form in forms(line.low[finite[0]]))


def is_finite(line: Line, at: int) -> bool:
    """Whether a word is a finite verb, as far as its form and its neighbours say."""
    word = line.words[at]
    if not word[0].islower() or word in NOT_VERBS:
        return False
    moods = {form.mood for form in forms(word)}
    if not moods & FINITE:
        return False
    before = line.low[at - 1] if at else ""
    if before == "zu" or (before == "am" and Mood.INFINITIVE in moods):
        return False
    after = line.words[at + 1] if at + 1 < len(line) else ""
    if (
        after[:1].isupper()
        and word.endswith(("e", "en"))
        and (before in small.ARTICLES or before in small.PREPOSITIONS)
    ):
        return False
    return True


def is_with_zu(line: Line, at: int) -> bool:
    """Whether a word is an infinitive with "zu"."""
    if at > 0 and line.low[at - 1] == "zu":
        return line.words[at].islower() and line.words[at].endswith("n")
    return "zu" in line.low[at] and any(form.mood is Mood.WITH_ZU for form in forms(line.low[at]))
