"""How far apart the points of two options of a facet can be, over all that intervals and orders allow."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from goodoffices.case.issues import Facet
from goodoffices.case.values import FacetValues, OptionOrder, Values

Differences: TypeAlias = tuple[Fraction, ...]
"""The difference of each option of a facet to one of them, in points."""


def differences(values: Values, own: FacetValues | None, facet: Facet, chosen: int, *, largest: bool) -> Differences:
    """How far the points of each option can be above those of the chosen one, at most (`largest`) or at least.

    `own` is what the values say of the facet, None where they say nothing. Each difference takes the extremes that it
    can have by itself.
    """
    count = len(facet.options)
    if own is None:
        return (Fraction(0),) * count
    if isinstance(own, OptionOrder):
        total = own.total * values.factor(own.facet)
        return tuple(total * _step(own, facet, chosen, other, largest=largest == (total > 0)) for other in range(count))
    points = values.on(own, facet)
    mine = points[chosen]
    return tuple(
        Fraction(0) if other == chosen else (theirs.high - mine.low if largest else theirs.low - mine.high)
        for other, theirs in enumerate(points)
    )


def _step(own: OptionOrder, facet: Facet, chosen: int, other: int, *, largest: bool) -> Fraction:
    """The same for an order, as a part of its total.

    All points that respect an order are mixtures of these: its first k options share the total evenly. So whoever is
    in the first `last` places has at most 1/last, and nobody in a later place has more than they.
    """
    mine, theirs = _place(own, facet.options[chosen].name), _place(own, facet.options[other].name)
    if mine == theirs:
        return Fraction(0)
    if mine is None or theirs is None:
        return _to_unordered(mine, theirs, largest=largest)
    if theirs.last < mine.last:
        return Fraction(1, theirs.last) if largest else Fraction(0)
    return Fraction(0) if largest else -Fraction(1, mine.last)


@dataclass(frozen=True, slots=True)
class _Place:
    """A group of an order: how many options there are down to its last, and the least part that each of it has."""

    last: int
    least: Fraction


def _place(own: OptionOrder, name: str) -> _Place | None:
    count = sum(map(len, own.order))
    last = 0
    for i, group in enumerate(own.order):
        last += len(group)
        if name in group:
            return _Place(last, Fraction(1, count) if i == 0 else Fraction(0))
    return None


def _to_unordered(mine: _Place | None, theirs: _Place | None, *, largest: bool) -> Fraction:
    """The difference where one of the two is not in the order, and has nothing."""
    if theirs is not None:
        return Fraction(1, theirs.last) if largest else theirs.least
    return Fraction(0) if mine is None else -(mine.least if largest else Fraction(1, mine.last))
