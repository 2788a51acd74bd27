"""Values: how much a party likes each option, and what some combinations are worth to it on top."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.issues import Facet
from goodoffices.case.origin import MEDIATOR_ONLY, Basis, Origin
from goodoffices.case.points import Points, rank_order_centroid


@dataclass(frozen=True, slots=True)
class PointsByOption:
    """Points of the options of an unordered or ordered facet, as (option, points); an option left out has none."""

    facet: str
    points: tuple[tuple[str, Points], ...]

    def on(self, facet: Facet) -> tuple[Points, ...]:
        """The points of each option of the facet, in its order."""
        known = dict(self.points)
        return tuple(known.get(name, NO_POINTS) for name in facet.option_names)

    @property
    def is_estimate(self) -> bool:
        """Whether any of its points is an interval."""
        return any(points.is_interval for _, points in self.points)


@dataclass(frozen=True, slots=True)
class PointsByAmount:
    """Points at some amounts of a number facet: linear in between, level outside. Pairs in rising order."""

    facet: str
    points: tuple[tuple[Fraction, Points], ...]

    def on(self, facet: Facet) -> tuple[Points, ...]:
        """The points of each amount of the facet, in its order."""
        return tuple(self._at(option.number or Fraction(0)) for option in facet.options)

    def _at(self, amount: Fraction) -> Points:
        below = [pair for pair in self.points if pair[0] <= amount]
        above = [pair for pair in self.points if pair[0] >= amount]
        if not below:
            return above[0][1]
        if not above:
            return below[-1][1]
        (x0, p0), (x1, p1) = below[-1], above[0]
        if x0 == x1:
            return p0
        share = (amount - x0) / (x1 - x0)
        return Points(p0.low + share * (p1.low - p0.low), p0.high + share * (p1.high - p0.high))

    @property
    def is_estimate(self) -> bool:
        """Whether any of its points is an interval."""
        return any(points.is_interval for _, points in self.points)


@dataclass(frozen=True, slots=True)
class OptionOrder:
    """Only the order of a facet's options is known, best first; those in one group are equally good.

    They share `total` points by rank-order centroid: the mean of all points that respect the order.
    """

    facet: str
    order: tuple[tuple[str, ...], ...]
    total: Fraction = Fraction(100)

    is_estimate = True

    def on(self, facet: Facet) -> tuple[Points, ...]:
        """The rank-order-centroid points of each option, in the facet's order."""
        weights = iter(rank_order_centroid(sum(map(len, self.order))))
        points: dict[str, Points] = {}
        for group in self.order:
            share = sum((next(weights) for _ in group), Fraction(0)) / len(group)
            points |= dict.fromkeys(group, Points.exactly(share * self.total))
        return tuple(points.get(name, NO_POINTS) for name in facet.option_names)


FacetValues = PointsByOption | PointsByAmount | OptionOrder

NO_POINTS = Points.exactly(0)


@dataclass(frozen=True, slots=True)
class PointsWhen:
    """Points that a package has on top where the condition holds."""

    condition: Expression
    points: Points


@dataclass(frozen=True, slots=True)
class Values:
    """How much a party likes a package: points per option, weighted and added up, and conditional points on top.

    `weights`, as (facet, weight), multiply the points of a facet; a facet without one has the weight 1. A total of
    `zero` counts as 0 and one of `one` as 1, so that a package is worth (total - zero) / (one - zero).
    """

    party: str
    facets: tuple[FacetValues, ...] = ()
    when: tuple[PointsWhen, ...] = ()
    origin: Origin = MEDIATOR_ONLY
    weights: tuple[tuple[str, Fraction], ...] = ()
    zero: Fraction = Fraction(0)
    one: Fraction = Fraction(1)

    def factor(self, facet: str) -> Fraction:
        """What the points of a facet are multiplied by."""
        return dict(self.weights).get(facet, Fraction(1)) / (self.one - self.zero)

    def on(self, own: FacetValues, facet: Facet) -> tuple[Points, ...]:
        """What each option of the facet adds to a package's worth."""
        factor = self.factor(own.facet)
        return tuple(points.times(factor) for points in own.on(facet))

    def bonus(self, when: PointsWhen) -> Points:
        """What a package is worth on top where the condition holds."""
        return when.points.times(1 / (self.one - self.zero))

    @property
    def constant(self) -> Fraction:
        """What every package is worth beside the points of its options."""
        return -self.zero / (self.one - self.zero)

    @property
    def is_estimate(self) -> bool:
        """Whether any of its points is an interval or an order, or all are marked as estimates."""
        soft = any(values.is_estimate for values in self.facets) or any(w.points.is_interval for w in self.when)
        return soft or self.origin.basis not in (None, Basis.STATED)
