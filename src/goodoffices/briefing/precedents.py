"""Precedents in words: where a move was tried, and how that ended; what failed is said to have failed."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.bridging.precedent import Ending, Precedent, precedents_of
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language

SHOWN = 2
"""Precedents of each operator that are told: the first, and the first that did not simply hold."""


def precedents_in_words(
    operators: Iterable[str], say: Language, about: frozenset[str] = frozenset()
) -> tuple[Item, ...]:
    """The precedents of some operators, with their sources."""
    return tuple(_precedent(own, say) for operator in operators for own in told(precedents_of(operator)))


def told(known: tuple[Precedent, ...]) -> tuple[Precedent, ...]:
    """The first precedent, and the first other one that failed, or did not simply hold."""
    first, others = known[:1], known[1:]
    sobering = sorted(others, key=lambda own: (own.ending is not Ending.FAILED, own.ending is Ending.HELD))
    return (*first, *sobering[: SHOWN - 1])


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
