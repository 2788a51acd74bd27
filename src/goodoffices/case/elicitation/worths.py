"""What options are worth to a party: scales of decisions and their swings, put together with what the case said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.elicitation.questions import Known, Swing
from goodoffices.case.elicitation.replies import BEST
from goodoffices.case.issues import Facet, amount_name
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.points import Points
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, Values


@dataclass(frozen=True, slots=True)
class Worth:
    """How a party sees a facet: values as a case file has them, new ones from 0 to 100.

    Those that were `kept` are on the scale that they were on, and are multiplied by `factor`, their weight.
    """

    values: FacetValues
    kept: bool = False
    factor: Fraction = Fraction(1)

    def on(self, facet: Facet) -> tuple[Points, ...]:
        """What each option is worth, before swings count."""
        return tuple(points.times(self.factor) for points in self.values.on(facet))

    def span(self, facet: Facet) -> Fraction:
        """What the best option is worth more than the worst."""
        worths = [points.midpoint for points in self.on(facet)]
        return max(worths) - min(worths)


def worth_before(values: Values | None, facet: Facet) -> Worth | None:
    """How the case says already that the party sees a facet, or None where it says nothing.

    A weight of 0 says how little the facet matters, not how it is seen, and so is no factor here.
    """
    own = next((own for own in values.facets if own.facet == facet.id), None) if values else None
    return Worth(own, True, dict(values.weights).get(facet.id) or Fraction(1)) if values and own else None


def span_before(values: Values | None, facet: Facet) -> Fraction:
    """The points that the facet is worth by what the case says already: from its worst to its best option."""
    worth = worth_before(values, facet)
    is_void = values is not None and dict(values.weights).get(facet.id) == 0
    return worth.span(facet) if worth and not is_void else Fraction(0)


def swing_of(worth: Worth, facet: Facet) -> Swing:
    """The facet with its worst and best option; of several, the first."""
    worths = [points.midpoint for points in worth.on(facet)]
    names = facet.option_names
    return Swing(facet.id, names[worths.index(min(worths))], names[worths.index(max(worths))])


def known_of(worth: Worth, facet: Facet) -> Known:
    """The worths of the options from 0 to 100, or their order where no more is known."""
    if isinstance(worth.values, OptionOrder):
        order = worth.values.order if worth.factor >= 0 else worth.values.order[::-1]
        return Known(facet.id, order=order)
    least = min((points.midpoint for points in worth.on(facet)), default=Fraction(0))
    span = worth.span(facet)
    if isinstance(worth.values, PointsByAmount):
        own = [(amount_name(amount), points.times(worth.factor)) for amount, points in worth.values.points]
    else:
        own = list(zip(facet.option_names, worth.on(facet), strict=True))
    return Known(facet.id, tuple((name, _scaled(points, least, span)) for name, points in own))


def _scaled(points: Points, least: Fraction, span: Fraction) -> Points:
    if not span:
        return Points.exactly(0)
    low, high = ((end - least) / span * BEST for end in (points.low, points.high))
    return Points.exactly(low) if low == high else Points(low, high)


def evenly(count: int, *, upward: bool) -> tuple[Fraction, ...]:
    """Worths of `count` options between two ends, in even steps and whole numbers.

    >>> [int(worth) for worth in evenly(2, upward=True)], [int(worth) for worth in evenly(1, upward=False)]
    ([33, 67], [50])
    """
    rising = [Fraction(round(BEST * (i + 1) / (count + 1))) for i in range(count)]
    return tuple(rising if upward else reversed(rising))


def by_amount(facet: Facet, middle: tuple[Fraction, Fraction] | None, *, upward: bool) -> FacetValues:
    """A line from one end of a number to the other; bent where a middle is given, as (amount, worth)."""
    first, last = facet.options[0].number or Fraction(0), facet.options[-1].number or Fraction(0)
    ends = {first: Fraction(0) if upward else BEST, last: BEST if upward else Fraction(0)}
    pairs = sorted({**ends, **({middle[0]: middle[1]} if middle else {})}.items())
    return PointsByAmount(facet.id, tuple((amount, Points.exactly(worth)) for amount, worth in pairs))


def between_ends(facet: Facet, inner: tuple[Fraction, ...], *, upward: bool) -> FacetValues:
    """Points of ordered options: 0 and 100 at the ends, these in between."""
    worths = (Fraction(0), *inner, BEST) if upward else (BEST, *inner, Fraction(0))
    return PointsByOption(facet.id, tuple(zip(facet.option_names, map(Points.exactly, worths), strict=True)))


def unit_of(case: Case, values: Values | None, matter: Iterable[str]) -> Fraction:
    """The points that the most important of these decisions is worth: what the most was before, or else 100."""
    return max((span_before(values, case.facet(name)) for name in matter), default=Fraction(0)) or BEST


def put_together(
    case: Case, party: str, worths: Mapping[str, Worth], swings: Mapping[str, Fraction], unit: Fraction
) -> Values:
    """The values of a party: how it sees each facet, with a weight that makes its swing count.

    What is kept and counts as before stays as it was written. The best of an order counts as 100 more than its worst,
    though its points, which are an estimate anyway, are rounded. Conditional points and the scale stay; so do sources,
    as long as anything that they bear out does.
    """
    before = case.values_of(party)
    own = {values.facet: values for values in before.facets} if before else {}
    weights = dict(before.weights) if before else {}
    for name, worth in worths.items():
        own[name] = worth.values
        span = _span_before_weight(worth, case.facet(name))
        if name in swings and span:
            weight = swings[name] / BEST * unit / span * (-1 if worth.factor < 0 else 1)
            if weight != 1 or name in weights:
                weights[name] = weight
        elif not worth.kept:
            weights.pop(name, None)
    old = before or Values(party)
    keeps = old.when or any(worth.kept for worth in worths.values())
    origin = Origin(old.origin.sources if keeps else (), Basis.STATED, old.origin.audience)
    return Values(party, tuple(own.values()), old.when, origin, tuple(weights.items()), old.zero, old.one)


def _span_before_weight(worth: Worth, facet: Facet) -> Fraction:
    if not worth.kept:
        return BEST if worth.span(facet) else Fraction(0)
    return worth.span(facet) / abs(worth.factor) if worth.factor else Fraction(0)
