"""What a zone holds: how many packages, the most that whoever gains least can gain, and the Nash product.

Gains count from one place for all zones of a case, from d as the case is put. So a walk-away that moves does not make
its party seem to gain: in packages that only this movement opens, its gain is negative.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from math import prod

import numpy as np

from goodoffices.analysis.balance import CLOSE, Scene
from goodoffices.analysis.counting import Size
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solutions import nash
from goodoffices.analysis.solve import Findings

FULL = 100
"""A party's own scale runs from 0, its worst package that obeys the rules, to this, its best."""


@dataclass(frozen=True, slots=True)
class Extent:
    """A number from `low` to `high`, both proven."""

    low: Fraction
    high: Fraction

    @property
    def exact(self) -> bool:
        """Whether the two bounds meet."""
        return self.low == self.high

    def or_more(self, other: Extent | None) -> Extent:
        """The larger of two numbers."""
        return self if other is None else Extent(max(self.low, other.low), max(self.high, other.high))


@dataclass(frozen=True)
class Gauge:
    """How gains are measured: in points, and as shares of each party's own scale.

    `counted` are the numbers of the parties that can gain or lose at all; those to whom all packages are alike are not
    among them.
    """

    points: Scene
    shares: Scene
    counted: tuple[int, ...]


def gauge(findings: Findings) -> Gauge:
    """How gains are measured in a case: from d, as DESIGN §4 has it."""
    setting, units, counted = findings.scene, [], []
    for i, floor in enumerate(setting.floor):
        worst, best = int(findings.worst[i]), int(findings.best[i])
        span = best - worst or floor - worst
        units.append(Fraction(FULL, span) if span else Fraction(0))
        counted += [i] if span else []
    return Gauge(setting, Scene(setting.floor, tuple(units)), tuple(counted))


@dataclass(frozen=True)
class Best:
    """The package in which whoever gains least gains most: its payoff in steps, and its options."""

    points: tuple[int, ...]
    choices: tuple[int, ...]


@dataclass(frozen=True)
class Opened:
    """What a zone holds.

    `share` is the best least gain in hundredths of each party's own scale, `points` the same in points, and `product`
    the largest product of gains in points among the packages by which nobody loses. Each is None where there is no
    such package, or nobody can gain or lose. `best` is the package behind `share`; None where no package is known.
    `most` are the most steps that each party can have here, each for itself; None where that is not proven.
    """

    size: Size
    share: Extent | None = None
    points: Extent | None = None
    product: Extent | None = None
    best: Best | None = None
    most: tuple[int, ...] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it is proven that there is no package."""
        return self.size.high == 0

    def joined(self, other: Opened, size: Size) -> Opened:
        """The zone together with another; both have so many packages then."""
        if self.best is None or other.best is None:
            known = self if other.best is None else other
            return replace(known, size=size, most=known.most if self.is_empty or other.is_empty else None)
        behind = max(self, other, key=lambda own: own.share.low if own.share else Fraction(0))
        return Opened(
            size,
            self.share and self.share.or_more(other.share),
            self.points and self.points.or_more(other.points),
            self.product.or_more(other.product) if self.product else other.product,
            behind.best,
            self.most and other.most and tuple(map(max, self.most, other.most)),
        )


NOTHING = Opened(Size(0, 0))


def opened(size: Size, found: Frontier, measure: Gauge) -> Opened:
    """What a zone of this size and frontier holds; where the frontier has a gap, between proven bounds."""
    if len(found) == 0:
        return Opened(size)
    columns = list(measure.counted)
    first, share = _least(found.points, measure.shares, columns)
    return Opened(
        Size(max(size.low, sum(found.counts)), size.high),
        _extent(share, found, measure.shares, columns),
        _extent(_least(found.points, measure.points, columns)[1], found, measure.points, columns),
        _product(found, measure.points, columns),
        Best(tuple(map(int, found.points[first])), tuple(map(int, found.choices[first]))),
        tuple(map(int, found.points.max(axis=0))) if found.exact else None,
    )


def _least(points: Ints, setting: Scene, columns: list[int]) -> tuple[int, Fraction | None]:
    """The number of the payoff that is best by leximin, and its least gain; of several, the first."""
    if not columns:
        return 0, None
    least = setting.gains(points)[:, columns].min(axis=1)
    top = least.max()
    near = np.flatnonzero(least >= top - CLOSE * max(1.0, abs(top)))
    gains = {int(i): sorted(setting.exact(points[i])[c] for c in columns) for i in near}
    winner = max(gains, key=lambda i: (gains[i], -i))
    return winner, gains[winner][0]


def _extent(least: Fraction | None, found: Frontier, setting: Scene, columns: list[int]) -> Extent | None:
    if least is None:
        return None
    above = least if found.exact else _least(found.ceiling, setting, columns)[1]
    return Extent(least, max(least, above or least))


def _product(found: Frontier, setting: Scene, columns: list[int]) -> Extent | None:
    """The largest product among the payoffs by which nobody loses."""
    if not columns:
        return None
    floor = np.array(setting.floor, dtype=np.int64)
    spared = found.only(np.asarray((found.points >= floor).all(axis=1)))
    if len(spared) == 0:
        return None
    low = _largest(spared.points[:, columns], _part(setting, columns))
    if found.exact:
        return Extent(low, low)
    above = found.ceiling[(found.ceiling >= floor).all(axis=1)]
    return Extent(low, max(low, _largest(above[:, columns], _part(setting, columns))))


def _part(setting: Scene, columns: list[int]) -> Scene:
    return Scene(tuple(setting.floor[c] for c in columns), tuple(setting.units[c] for c in columns))


def _largest(points: Ints, setting: Scene) -> Fraction:
    """The largest product of gains, exactly."""
    merits = nash.merit(setting.gains(points), np.zeros(0))
    near = np.flatnonzero(merits >= merits.max() * (1 - CLOSE))
    return max(prod(setting.exact(points[i]), start=Fraction(1)) for i in near)
