"""What a package is worth to each party, over all points that intervals and orders allow.

On a party's own scale, 0 is its worst and 100 its best package that obeys the rules; both move with the points. A
package p is worth least where the points of what p contains are as low, and all others as high as they may be:
lowering one of p's own points by some amount lowers the worst and the best package by at most that amount, and raising
any other point lowers neither; so the distance to the best can only grow and the distance to the worst only shrink.
It is worth most at the opposite corner. So two eliminations give the exact range over intervals. Of an order, each
place has the interval of the points that it can have, which may make the range somewhat too wide, never too narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from goodoffices.analysis.arithmetic import Scale, scale_for
from goodoffices.analysis.compile import Bonus, Model
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.reach import extremes
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.issues import Facet
from goodoffices.case.points import Points
from goodoffices.case.values import NO_POINTS, FacetValues, OptionOrder, PointsWhen


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where on a party's scale from 0 to 100."""

    low: float
    high: float


def ranges(model: Model, choices: Sequence[int]) -> dict[str, Range]:
    """For each party with intervals or orders, what the package of these option numbers can be worth to it.

    Empty where nobody has any, where a case is too large for it, and for parties to whom all packages are alike.
    """
    points = {party: _Points.of(model, party) for party in model.parties}
    if not any(own.is_soft for own in points.values()):
        return {}
    try:
        low, high = (_shares(model, points, choices, lowest=lowest) for lowest in (True, False))
    except TooLarge:
        return {}
    pairs = zip(model.parties, low, high, strict=True)
    return {party: Range(a, b) for party, a, b in pairs if points[party].is_soft and a is not None and b is not None}


@dataclass(frozen=True)
class _Points:
    """What each option, and each condition, may be worth to one party."""

    facets: tuple[tuple[Points, ...], ...]
    when: tuple[PointsWhen, ...]
    is_soft: bool
    scale: Scale

    @classmethod
    def of(cls, model: Model, party: str) -> _Points:
        values = model.case.values_of(party)
        by_facet = {model.case.facet(own.facet).id: own for own in values.facets} if values else {}
        facets = tuple(_possible(by_facet.get(facet.id), facet) for facet in model.facets)
        when = values.when if values else ()
        numbers = [p for own in facets for p in own] + [own.points for own in when]
        largest = sum((max(abs(end) for p in own for end in (p.low, p.high)) for own in facets), Fraction(0))
        largest += sum((max(abs(w.points.low), abs(w.points.high)) for w in when), Fraction(0))
        scale = scale_for([end for p in numbers for end in (p.low, p.high)], largest)
        return cls(facets, when, any(p.is_interval for p in numbers), scale)

    def at(self, points: Points, *, low: bool) -> int:
        return self.scale.whole(points.low if low else points.high)


def _possible(own: FacetValues | None, facet: Facet) -> tuple[Points, ...]:
    if own is None:
        return (NO_POINTS,) * len(facet.options)
    return _places(own, facet) if isinstance(own, OptionOrder) else own.on(facet)


def _places(own: OptionOrder, facet: Facet) -> tuple[Points, ...]:
    """What each place of an order can have of its total: the k-th at most 1/k, and only the first must have any."""
    points: dict[str, Points] = {}
    count = sum(map(len, own.order))
    last = 0
    for group in own.order:
        least = Fraction(1, count) if last == 0 else Fraction(0)
        last += len(group)
        points |= dict.fromkeys(group, Points(least * own.total, own.total / last))
    return tuple(points.get(name, NO_POINTS) for name in facet.option_names)


def _shares(model: Model, points: dict[str, _Points], choices: Sequence[int], *, lowest: bool) -> list[float | None]:
    """What the package is worth to each party at its lowest, or highest, corner; None where all packages are alike."""
    package = model.package(choices)
    tables = tuple(
        _table([own.facets[i] for own in points.values()], list(points.values()), choices[i], lowest=lowest)
        for i in range(len(model.facets))
    )
    amounts = {
        party: [own.at(w.points, low=(evaluate(w.condition.node, package) is True) == lowest) for w in own.when]
        for party, own in points.items()
    }
    worst, best = extremes(rules_diagram(replace(model, tables=tables, bonuses=_bonuses(model, amounts))))
    worth = sum((table[choice] for table, choice in zip(tables, choices, strict=True)), np.zeros_like(worst))
    for i, (party, own) in enumerate(points.items()):
        met = [evaluate(w.condition.node, package) is True for w in own.when]
        worth[i] += sum(amount for amount, holds in zip(amounts[party], met, strict=True) if holds)
    return [None if b == w else 100 * float(x - w) / float(b - w) for x, w, b in zip(worth, worst, best, strict=True)]


def _table(columns: list[tuple[Points, ...]], owners: list[_Points], chosen: int, *, lowest: bool) -> Ints:
    rows = [
        [own.at(column[option], low=(option == chosen) == lowest) for own, column in zip(owners, columns, strict=True)]
        for option in range(len(columns[0]))
    ]
    return np.array(rows, dtype=np.int64)


def _bonuses(model: Model, amounts: dict[str, list[int]]) -> tuple[Bonus, ...]:
    """The model's own bonuses, which stand party by party in the order of the case, with other points."""
    flat = [(i, amount) for i, party in enumerate(model.parties) for amount in amounts[party]]
    width = len(model.parties)
    return tuple(
        replace(bonus, points=tuple(amount if j == i else 0 for j in range(width)))
        for bonus, (i, amount) in zip(model.bonuses, flat, strict=True)
    )
