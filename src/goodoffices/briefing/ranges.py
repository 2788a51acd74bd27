"""What a package is worth to each party, over all points that intervals and orders allow.

On a party's own scale, 0 is its worst and 100 its best package that obeys the rules. Adding the same points to every
option of a facet moves no package on it, so only differences count: let the options of the package itself have 0 in
every facet. Raising any other option can then raise the worst and the best package, but not this one, which falls
on the scale or stays. So it lies lowest where every difference is as large, and highest where every difference is as
small as it may be: two eliminations for a package. For intervals this is exact. Of an order, each difference takes
the extremes it can have; they may not all be possible at once, so the range can be too wide, but never too narrow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from goodoffices.analysis.arithmetic import Scale, scale_for
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.differences import Differences, differences
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import extremes
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.values import Values


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where on a party's scale from 0 to 100."""

    low: float
    high: float


@dataclass(frozen=True)
class _Corner:
    """The extreme points of one party: differences by facet, and the points of each of its conditions."""

    facets: tuple[Differences, ...]
    when: Differences
    scale: Scale


def ranges(model: Model, choices: Sequence[int]) -> dict[str, Range]:
    """For each party with intervals or orders, what the package of these option numbers can be worth to it.

    Empty where nobody has any, where a case is too large for it, and for parties to whom all packages are alike.
    """
    soft = [party for party in model.parties if _is_soft(model.case.values_of(party))]
    if not soft:
        return {}
    try:
        low, high = (_places(model, choices, lowest=lowest) for lowest in (True, False))
    except TooLarge:
        return {}
    return {party: Range(low[party], high[party]) for party in soft if low[party] <= high[party]}


def _is_soft(values: Values | None) -> bool:
    """Whether any points are unknown; that exact ones are marked as estimates gives them no range."""
    if values is None:
        return False
    return any(own.is_estimate for own in values.facets) or any(own.points.is_interval for own in values.when)


def _places(model: Model, choices: Sequence[int], *, lowest: bool) -> dict[str, float]:
    """Where the package lies for each party, at the lowest or highest that it can be."""
    corners = [_corner(model, party, choices, lowest=lowest) for party in model.parties]
    tables = tuple(_table(corners, facet) for facet in range(len(model.facets)))
    amounts = [[own.scale.whole(points) for points in own.when] for own in corners]
    worst, best = extremes(rules_diagram(_with_points(model, tables, amounts)))
    package = model.package(choices)
    places: dict[str, float] = {}
    for i, party in enumerate(model.parties):
        values = model.case.values_of(party)
        met = [evaluate(own.condition.node, package) is True for own in values.when] if values else []
        own = sum(amount for amount, holds in zip(amounts[i], met, strict=True) if holds)
        places[party] = _on_scale(own - int(worst[i]), int(best[i] - worst[i]), lowest=lowest)
    return places


def _on_scale(above: int, width: int, *, lowest: bool) -> float:
    """A place from 0 to 100. Where a corner makes all packages alike, this one is best, or worst, everywhere else."""
    if width:
        return 100 * above / width
    return 100.0 if lowest else 0.0


def _corner(model: Model, party: str, choices: Sequence[int], *, lowest: bool) -> _Corner:
    values = model.case.values_of(party) or Values(party)
    by_facet = {model.case.facet(own.facet).id: own for own in values.facets}
    facets = tuple(
        differences(values, by_facet.get(facet.id), facet, chosen, largest=lowest)
        for facet, chosen in zip(model.facets, choices, strict=True)
    )
    package = model.package(choices)
    when = tuple(
        points.low if (evaluate(condition, package) is True) == lowest else points.high
        for condition, points in ((own.condition.node, values.bonus(own)) for own in values.when)
    )
    largest = sum((max(map(abs, own)) for own in facets), Fraction(0)) + sum(map(abs, when), Fraction(0))
    return _Corner(facets, when, scale_for([*when, *(points for own in facets for points in own)], largest))


def _table(corners: Sequence[_Corner], facet: int) -> Ints:
    columns = [[own.scale.whole(points) for points in own.facets[facet]] for own in corners]
    return np.array(columns, dtype=np.int64).T


def _with_points(model: Model, tables: tuple[Ints, ...], amounts: Sequence[Sequence[int]]) -> Model:
    """The model with other points; its bonuses stand party by party in the order of the case."""
    flat = [(i, amount) for i, own in enumerate(amounts) for amount in own]
    bonuses: Mapping[int, tuple[int, ...]] = {
        number: tuple(amount if j == i else 0 for j in range(len(model.parties)))
        for number, (i, amount) in enumerate(flat)
    }
    changed = tuple(replace(bonus, points=bonuses[number]) for number, bonus in enumerate(model.bonuses))
    return replace(model, tables=tables, bonuses=changed)
