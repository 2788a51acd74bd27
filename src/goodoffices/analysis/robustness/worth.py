"""What packages are worth to one party, with everything that is not known about it kept open.

A worth is linear in what is unknown: a fixed part, and a rate for each column of drawn numbers. A range has one column,
0 at its low end; an order has one for each of its groups, the part of the total that each option of the group has.
Drawn numbers are whole multiples of 1/`grid`, so that sums are whole numbers below 2^53: they come out the same in
whatever order, on however many machines, they are added up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import ceil, lcm
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.arithmetic import EXACT_BELOW, Scale, scale_for
from goodoffices.analysis.formulas import Formula, Translator
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.robustness.satisfied import satisfied
from goodoffices.analysis.robustness.unknowns import Sort, Unknown, uncertain_numbers
from goodoffices.case.issues import Facet, amount_name
from goodoffices.case.points import Points, rank_order_centroid
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, Values

Floats: TypeAlias = npt.NDArray[np.float64]

FINE = 2**20
"""Steps into which a range is divided, where totals leave room for so many."""

COARSE = 2**12
"""Steps that there must be room for; else points are rounded to 1e-9 of their range."""

ROUNDED_TO = 10**9


@dataclass(frozen=True)
class Worth:
    """What packages are worth to a party, in steps of `scale`, each divided into `grid` parts.

    `base` (options,) and `rates` (options, columns) are by facet, those of the party's conditions in `when_base` and
    `when_rates`. `floor` and `floor_rates` are the same of its walk-away; None where it has none. `columns[i]` are
    the columns of unknown i.
    """

    party: str
    unknowns: tuple[Unknown, ...]
    columns: tuple[range, ...]
    scale: Scale
    grid: int
    base: tuple[Floats, ...]
    rates: tuple[Floats, ...]
    conditions: tuple[Formula, ...]
    when_base: Floats
    when_rates: Floats
    floor: float | None
    floor_rates: Floats

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.floor_rates)

    def of(self, choices: Ints) -> Line:
        """What these packages, as option numbers (packages, facets), are worth."""
        base = np.zeros(len(choices))
        rates = np.zeros((len(choices), self.width))
        for facet, (own, own_rates) in enumerate(zip(self.base, self.rates, strict=True)):
            base += own[choices[:, facet]]
            if own_rates.any():
                rates += own_rates[choices[:, facet]]
        for i, condition in enumerate(self.conditions):
            holds = satisfied(condition, choices).astype(np.float64)
            base += holds * self.when_base[i]
            rates += holds[:, None] * self.when_rates[i]
        return Line(base * self.grid, rates)

    def above_floor(self, choices: Ints) -> Line:
        """By how much these packages exceed the walk-away. Raises ValueError where there is none."""
        if self.floor is None:
            raise ValueError(f"{self.party} has no walk-away")
        own = self.of(choices)
        return Line(own.base - self.floor * self.grid, own.rates - self.floor_rates)

    @property
    def spare(self) -> float:
        """What rounding may hide, in the units of lines: an excess down to minus this much still counts."""
        return 0.0 if self.scale.exact else float(self.scale.slack * self.grid)


@dataclass(frozen=True)
class Line:
    """Numbers that are linear in what is drawn: a fixed part (packages,) and rates (packages, columns)."""

    base: Floats
    rates: Floats

    def at(self, drawn: Floats) -> Floats:
        """The numbers in each world: (packages, worlds), from what is drawn there (worlds, columns)."""
        if not self.rates.shape[1]:
            return np.broadcast_to(self.base[:, None], (len(self.base), len(drawn)))
        return np.asarray(self.rates @ drawn.T + self.base[:, None])

    def only(self, rows: npt.NDArray[np.int64] | npt.NDArray[np.bool_]) -> Line:
        """The numbers of these packages."""
        return Line(self.base[rows], self.rates[rows])


@dataclass
class _Draft:
    """A worth in fractions, while it is put together."""

    unknowns: list[Unknown]
    columns: list[range]
    facets: list[list[tuple[Fraction, dict[int, Fraction]]]]
    when: list[tuple[Fraction, dict[int, Fraction]]] = field(default_factory=list)
    parts: int = 2

    @property
    def width(self) -> int:
        return self.columns[-1].stop if self.columns else 0


def worth_of(model: Model, party: str, day: date | None) -> Worth:
    """What packages are worth to a party with values, and its walk-away of that day, with all unknowns open."""
    case = model.case
    values = case.values_of(party) or Values(party)
    unknowns = uncertain_numbers(case, party, day)
    draft = _Draft(list(unknowns), _columns(unknowns), [])
    by_facet = {case.facet(own.facet).id: own for own in values.facets}
    draft.facets = [_facet(draft, values, by_facet.get(facet.id), facet) for facet in model.facets]
    if values.constant:
        draft.facets[0] = [(own + values.constant, rates) for own, rates in draft.facets[0]]
    for place, when in enumerate(values.when):
        column = _column(draft, Sort.CONDITION, place=place)
        draft.when.append(_part(when.points, 1 / (values.one - values.zero), column))
    known = case.party(party)
    least = known.walk_away.on(day) if known and known.walk_away else None
    floor = None if least is None else _part(least, Fraction(1), _column(draft, Sort.WALK_AWAY))
    translator = Translator(model.facets)
    return _whole(party, draft, floor, tuple(translator.formula(when.condition.node) for when in values.when))


def _columns(unknowns: tuple[Unknown, ...]) -> list[range]:
    columns: list[range] = []
    start = 0
    for own in unknowns:
        columns.append(range(start, start + (len(own.groups) if own.sort is Sort.ORDER else 1)))
        start = columns[-1].stop
    return columns


def _column(draft: _Draft, sort: Sort, facet: str = "", option: str = "", place: int = -1) -> int | None:
    """The (first) column of the unknown that is described so, or None where this is known."""
    for own, columns in zip(draft.unknowns, draft.columns, strict=True):
        if (own.sort, own.facet, own.option, own.place) == (sort, facet, option, place):
            return columns.start
    return None


def _part(points: Points, factor: Fraction, column: int | None) -> tuple[Fraction, dict[int, Fraction]]:
    return points.low * factor, {} if column is None else {column: (points.high - points.low) * factor}


def _facet(
    draft: _Draft, values: Values, own: FacetValues | None, facet: Facet
) -> list[tuple[Fraction, dict[int, Fraction]]]:
    """The fixed part and the rates of each option."""
    if own is None:
        return [(Fraction(0), {}) for _ in facet.options]
    factor = values.factor(own.facet)
    if isinstance(own, OptionOrder):
        return _ordered(draft, own, facet, own.total * factor)
    if isinstance(own, PointsByAmount):
        return [_at(draft, own, facet, option.number or Fraction(0), factor) for option in facet.options]
    known = dict(own.points)
    nothing = Points.exactly(0)
    return [
        _part(known.get(name, nothing), factor, _column(draft, Sort.OPTION, facet.id, name))
        for name in facet.option_names
    ]


def _ordered(
    draft: _Draft, own: OptionOrder, facet: Facet, total: Fraction
) -> list[tuple[Fraction, dict[int, Fraction]]]:
    first = _column(draft, Sort.ORDER, facet.id)
    if first is None:
        return [(points.midpoint * (total / own.total if own.total else 0), {}) for points in own.on(facet)]
    draft.parts = lcm(draft.parts, *(share.denominator for share in (*middle_shares(own.order), *_even(own.order))))
    draft.parts = lcm(draft.parts, len(own.order[0]))
    group_of = {name: k for k, group in enumerate(own.order) for name in group}
    return [(Fraction(0), {first + group_of[name]: total} if name in group_of else {}) for name in facet.option_names]


def _at(
    draft: _Draft, own: PointsByAmount, facet: Facet, amount: Fraction, factor: Fraction
) -> tuple[Fraction, dict[int, Fraction]]:
    """Between two amounts, both count by how near they are."""
    below = [pair for pair in own.points if pair[0] <= amount] or [own.points[0]]
    above = [pair for pair in own.points if pair[0] >= amount] or [own.points[-1]]
    (x0, _), (x1, _) = below[-1], above[0]
    share = Fraction(0) if x0 == x1 else (amount - x0) / (x1 - x0)
    fixed, rates = Fraction(0), dict[int, Fraction]()
    for (x, points), part in ((below[-1], 1 - share), (above[0], share)):
        low, rate = _part(points, factor * part, _column(draft, Sort.OPTION, facet.id, amount_name(x)))
        fixed += low
        for column, own_rate in rate.items():
            rates[column] = rates.get(column, Fraction(0)) + own_rate
    return fixed, rates


def middle_shares(order: tuple[tuple[str, ...], ...]) -> tuple[Fraction, ...]:
    """The part of the total that each option of a group has on average, by rank-order centroid: one for each group."""
    weights = iter(rank_order_centroid(sum(map(len, order))))
    return tuple(sum((next(weights) for _ in group), Fraction(0)) / len(group) for group in order)


def _even(order: tuple[tuple[str, ...], ...]) -> tuple[Fraction, ...]:
    return (Fraction(1, sum(map(len, order))),) * len(order)


def _whole(
    party: str, draft: _Draft, floor: tuple[Fraction, dict[int, Fraction]] | None, conditions: tuple[Formula, ...]
) -> Worth:
    """The same in whole steps."""
    parts = [*(own for facet in draft.facets for own in facet), *draft.when, *([floor] if floor else [])]
    numbers = [number for fixed, rates in parts for number in (fixed, *rates.values())]
    largest = sum((max(map(_size, facet)) for facet in draft.facets), Fraction(0))
    largest += sum(map(_size, draft.when), Fraction(0)) + (_size(floor) if floor else 0)
    scale, grid = _fitting(numbers, largest, draft.parts)
    width = draft.width

    def table(rows: list[tuple[Fraction, dict[int, Fraction]]]) -> tuple[Floats, Floats]:
        base = np.array([scale.whole(fixed) for fixed, _ in rows], dtype=np.float64)
        rates = np.zeros((len(rows), width))
        for row, (_, own) in enumerate(rows):
            for column, rate in own.items():
                rates[row, column] = scale.whole(rate)
        return base, rates

    tables = [table(facet) for facet in draft.facets]
    when_base, when_rates = table(draft.when)
    floor_base, floor_rates = table([floor]) if floor else (np.zeros(1), np.zeros((1, width)))
    return Worth(
        party,
        tuple(draft.unknowns),
        tuple(draft.columns),
        scale,
        grid,
        tuple(base for base, _ in tables),
        tuple(rates for _, rates in tables),
        conditions,
        when_base,
        when_rates,
        float(floor_base[0]) if floor else None,
        floor_rates[0],
    )


def _size(part: tuple[Fraction, dict[int, Fraction]]) -> Fraction:
    return abs(part[0]) + sum(map(abs, part[1].values()), Fraction(0))


def _fitting(numbers: list[Fraction], largest: Fraction, parts: int) -> tuple[Scale, int]:
    """The scale of the points, and into how many parts a step is divided; exact wherever 2^53 leaves room for it."""
    scale = scale_for(numbers, largest)
    room = EXACT_BELOW // (ceil(largest * scale.steps) + 1)
    if room < max(COARSE, parts):
        scale = Scale(Fraction(ROUNDED_TO) / (largest or 1), False, len(numbers) + 1)
        room = EXACT_BELOW // (2 * ROUNDED_TO)
    if parts > room:
        return scale, min(FINE, room)
    return scale, parts * max(1, min(FINE, room) // parts)
