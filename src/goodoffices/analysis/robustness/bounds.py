"""Bounds of the probability of a zone that hold whatever the numbers are within their ranges; for cases of any size.

With every number at the end that is worst, or best, for each package, nothing is left to chance but the lines. Then
there is a zone exactly where no line of some concession is real, and concessions are found by elimination.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.concessions import concessions
from goodoffices.analysis.model import Model
from goodoffices.analysis.robustness.chance import chance_that_one_is_open, lines_in
from goodoffices.analysis.robustness.counted import Span
from goodoffices.analysis.robustness.unknowns import uncertain_lines
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.points import Points
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, Values
from goodoffices.case.walk_aways import WalkAway


def zone_bounds(model: Model, day: date | None, deadline: float) -> Span:
    """From the least to the most that the probability of a zone can be, over all ranges and orders."""
    return Span(_chance(model, day, deadline, highest=False), _chance(model, day, deadline, highest=True))


def _chance(model: Model, day: date | None, deadline: float, *, highest: bool) -> Fraction:
    ended = compile_case(at_ends(model.case, highest=highest), as_of=day, given=dict(model.given))
    lines = {i: n for n, (i, _) in enumerate(uncertain_lines(ended))}
    firmness = tuple(own.firmness for _, own in uncertain_lines(ended))
    try:
        sets = [lines_in(own) for own in concessions(replace(ended, room=model.room), deadline)]
        open_sets = [sum(1 << lines[i] for i in own) for own in sets if all(i in lines for i in own)]
        return chance_that_one_is_open(open_sets, firmness)
    except TooLarge:
        return Fraction(1 if highest else 0)


def at_ends(case: Case, *, highest: bool) -> Case:
    """The case with every range at the end that is best (or worst) for a package, and so every walk-away."""
    parties = tuple(
        replace(party, walk_away=_floor(party.walk_away, highest=highest)) if party.walk_away else party
        for party in case.parties
    )
    return replace(case, parties=parties, values=tuple(_values(own, highest=highest) for own in case.values))


def _floor(own: WalkAway, *, highest: bool) -> WalkAway:
    steps = tuple((start, _end(points, highest=not highest)) for start, points in own.steps)
    return replace(own, steps=steps)


def _values(own: Values, *, highest: bool) -> Values:
    facets = tuple(_facet(facet, highest=highest == (own.factor(facet.facet) >= 0)) for facet in own.facets)
    when = tuple(replace(each, points=_end(each.points, highest=highest)) for each in own.when)
    return replace(own, facets=facets, when=when)


def _facet(own: FacetValues, *, highest: bool) -> FacetValues:
    if isinstance(own, OptionOrder):
        return _order(own, highest=highest)
    if isinstance(own, PointsByAmount):
        return replace(own, points=tuple((amount, _end(each, highest=highest)) for amount, each in own.points))
    return replace(own, points=tuple((name, _end(each, highest=highest)) for name, each in own.points))


def _order(own: OptionOrder, *, highest: bool) -> PointsByOption:
    """Each option with the most, or the least, that any sharing gives it; a total below 0 turns them round."""
    count = sum(map(len, own.order))
    points: list[tuple[str, Points]] = []
    last = 0
    for place, group in enumerate(own.order):
        last += len(group)
        most, least = Fraction(1, last), Fraction(1, count) if place == 0 else Fraction(0)
        share = most if highest == (own.total >= 0) else least
        points += [(name, Points.exactly(share * own.total)) for name in group]
    return PointsByOption(own.facet, tuple(points))


def _end(points: Points, *, highest: bool) -> Points:
    return Points.exactly(points.high if highest else points.low)
