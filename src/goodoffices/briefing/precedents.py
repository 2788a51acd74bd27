"""Precedents in words: where a move was tried, and how that ended; what failed is said to have failed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from goodoffices.bridging.precedent import Ending, Precedent, precedents_of
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language

SHOWN = 2
"""Precedents of each operator that are told: the nearest to the dispute, and the nearest that did not simply hold."""


def precedents_in_words(
    operators: Iterable[str], say: Language, about: Collection[str] = frozenset(), before: date | None = None
) -> tuple[Item, ...]:
    """The precedents of some operators, with their sources: those nearest to what the dispute is `about`.

    What it is about are words of `ASPECTS`, the sides of an issue; without any, all precedents are equally near. Those
    of the years `before` that of the dispute are told, where there are any.
    """
    known = [own for operator in operators for own in told(earlier(precedents_of(operator), before), about)]
    return tuple(_precedent(own, say) for own in known)


def earlier(known: tuple[Precedent, ...], day: date | None) -> tuple[Precedent, ...]:
    """The precedents of the years before that of a day; where there is none, those of other years, or else all."""
    if day is None:
        return known
    before = tuple(own for own in known if own.year < day.year)
    return before or tuple(own for own in known if own.year != day.year) or known


def told(known: tuple[Precedent, ...], about: Collection[str] = frozenset()) -> tuple[Precedent, ...]:
    """The precedent that shares most with the dispute, and of the others one that sobers: it did not simply hold.

    Of several that sober, the one that shares most is told, a failure before what held in part; ties go to the one that
    stands first. Where all others held, the nearest of these is told.
    """
    nearest = sorted(known, key=lambda own: -_shared(own, about))[:1]
    sobering = sorted(
        (own for own in known if own not in nearest),
        key=lambda own: (own.ending is Ending.HELD, -_shared(own, about), own.ending is not Ending.FAILED),
    )
    return (*nearest, *sobering[: SHOWN - 1])


def _shared(own: Precedent, about: Collection[str]) -> int:
    """How many of the sides that the dispute is about the precedent was about too."""
    return len(set(own.about) & set(about))


def _precedent(own: Precedent, say: Language) -> Item:
    words = say(
        "bridges.precedent",
        name=say.text(own.name),
        year=str(own.year),
        place=say.text(own.place),
        ending=say(f"bridges.ending.{own.ending.value}"),
        formula=say.text(own.formula),
        ended=say.text(own.ended),
    )
    return Item(words, (own.source,))
