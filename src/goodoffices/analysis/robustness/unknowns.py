"""What a case does not know for sure: whether a line is real, and every number that it gives as a range or an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.model import Kind, Model
from goodoffices.case.case import Case
from goodoffices.case.issues import amount_name
from goodoffices.case.points import Points
from goodoffices.case.values import FacetValues, OptionOrder, PointsByOption

NOTHING = Points.exactly(0)


class Sort(StrEnum):
    """What an unknown is."""

    LINE = "line"
    OPTION = "option"
    ORDER = "order"
    CONDITION = "condition"
    WALK_AWAY = "walk_away"


@dataclass(frozen=True, slots=True)
class Unknown:
    """One thing that is not known for sure.

    A line is real with the probability `firmness`. A number lies between the ends of `points`, as the file has them:
    that of an option (or amount) of a facet, of the condition number `place` among the party's own, or its walk-away.
    Of an order only the `groups` are known, best first.
    """

    id: str
    sort: Sort
    party: str
    firmness: Fraction = Fraction(1)
    points: Points = NOTHING
    facet: str = ""
    option: str = ""
    place: int = -1
    groups: tuple[tuple[str, ...], ...] = ()


def uncertain_lines(model: Model) -> tuple[tuple[int, Unknown], ...]:
    """The red lines of parties whose consent can be needed that may not be real, with their numbers in `softs`."""
    lines = [(i, red_line_of(model.case, soft.id)) for i, soft in enumerate(model.softs) if soft.kind is Kind.RED_LINE]
    return tuple((i, Unknown(line.id, Sort.LINE, line.party, line.firmness)) for i, line in lines if line.firmness < 1)


def uncertain_numbers(case: Case, party: str, day: date | None) -> tuple[Unknown, ...]:
    """Every range and order among the values of a party, in their order, and its walk-away of that day."""
    values, known = case.values_of(party), case.party(party)
    found: list[Unknown] = []
    if values is not None:
        for own in values.facets:
            found += _of_facet(party, case.facet(own.facet).id, own)
        for place, when in enumerate(values.when):
            if when.points.is_interval:
                name = f"{party}.values.when[{place}]"
                found.append(Unknown(name, Sort.CONDITION, party, points=when.points, place=place))
    least = known.walk_away.on(day) if known and known.walk_away else None
    if values is not None and least is not None and least.is_interval:
        found.append(Unknown(f"{party}.walk_away", Sort.WALK_AWAY, party, points=least))
    return tuple(found)


def _of_facet(party: str, facet: str, own: FacetValues) -> Iterator[Unknown]:
    name = f"{party}.values.{facet}"
    if isinstance(own, OptionOrder):
        if sum(map(len, own.order)) > 1 and len(own.order) > 1:
            yield Unknown(name, Sort.ORDER, party, facet=facet, groups=own.order)
        return
    if isinstance(own, PointsByOption):
        pairs = list(own.points)
    else:
        pairs = [(amount_name(amount), points) for amount, points in own.points]
    for option, points in pairs:
        if points.is_interval:
            yield Unknown(f"{name}.{option}", Sort.OPTION, party, points=points, facet=facet, option=option)
