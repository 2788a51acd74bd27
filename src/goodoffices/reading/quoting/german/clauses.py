"""The clauses of a German sentence: its pieces, divided where "und" goes on, put together where commas interrupt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goodoffices.reading.pages.line import Line, Piece
from goodoffices.reading.quoting.german.clause import Clause, clause
from goodoffices.reading.quoting.german.finite import is_finite
from goodoffices.reading.quoting.german.joining import joined
from goodoffices.reading.quoting.german.reporting import verbs
from goodoffices.reading.quoting.german.verbs import FINITE, Mood, forms

JOINING = frozenset(["und", "sowie", "aber", "oder"])
"""Words behind which a clause goes on with another verb; they are the mark of the new clause."""


@lru_cache(maxsize=256)
def clauses(line: Line) -> tuple[Clause, ...]:
    """The clauses of a line, in order.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Er sagte, dass er kommt, um zu helfen, am Montag.", "de"))
    >>> [clause.build.name for clause in clauses(line)]
    ['MAIN', 'SUBORDINATE', 'INFINITIVE', 'BIT']
    """
    return tuple(joined(line, [clause(line, part) for piece in line.pieces for part in _parts(line, piece)]))


def _parts(line: Line, piece: Piece) -> Iterator[Piece]:
    """A piece, divided where "und" goes on with another verb: "kam nach Bonn und | sagte"."""
    if JOINING.isdisjoint(line.low[piece.first : piece.last]):
        yield piece
        return
    first, mark, met = piece.first, piece.mark, False
    for at in range(piece.first, min(piece.last, line.end)):
        if at in line.inside:
            continue
        if met and line.low[at] in JOINING and at + 1 < piece.last and _goes_on(line, at + 1, piece.last):
            yield Piece(first, at, mark)
            first, mark = at + 1, line.low[at]
        met = met or is_finite(line, at)
    yield Piece(first, piece.last, mark)


def _goes_on(line: Line, verb: int, last: int) -> bool:
    """Whether a word is a finite verb and its clause goes on: not the last verb of a clause that began before."""
    if verb in line.inside or not is_finite(line, verb):
        return False
    found = forms(line.low[verb])
    if all(form.plural for form in found if form.mood in FINITE) and any(
        form.mood is Mood.INFINITIVE for form in found
    ):
        return False
    if verb + 1 >= min(last, line.end):
        return any(form.verb in verbs() for form in found)
    return not (line.words[verb + 1].islower() and forms(line.low[verb + 1]))
