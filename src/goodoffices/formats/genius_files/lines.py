"""Points of whole numbers as the only thing that Genius has for them: a line, cut at 0 and 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

ZERO, ONE = Fraction(0), Fraction(1)

POWERS = [Fraction(10**i) for i in range(101)]


@dataclass(frozen=True)
class Line:
    """`offset` at the first amount, rising by `slope`, cut at 0 and 1; then times `factor`, which weights take in."""

    slope: Fraction
    offset: Fraction
    factor: Fraction = ONE


def line_through(points: Sequence[Fraction]) -> Line | None:
    """The line on which the points of successive amounts lie; None where there is none.

    >>> line_through([Fraction(0), Fraction(1, 2), Fraction(1), Fraction(1)])
    Line(slope=Fraction(1, 2), offset=Fraction(0, 1), factor=Fraction(1, 1))
    """
    if all(ZERO <= each <= ONE for each in points):
        return _cut(points)
    if min(points) < 0 or len({after - before for before, after in pairwise(points)}) > 1:
        return None
    factor = next(power for power in POWERS if power >= max(points))  # numbers that end as decimals still do
    line = _cut([each / factor for each in points])
    return None if line is None else Line(line.slope, line.offset, factor)


def _cut(points: Sequence[Fraction]) -> Line | None:
    """The line of points within 0 and 1; the slope of one of its pieces is its own."""
    places = {after - before: place for place, (before, after) in reversed(list(enumerate(pairwise(points))))}
    if len(places) > 5:  # level, into the line, along it, out of it, level
        return None
    for slope, place in [*places.items(), (ZERO, 0)]:
        offset = points[place] - slope * place
        if all(min(max(offset + slope * i, ZERO), ONE) == each for i, each in enumerate(points)):
            return Line(slope, offset)
    return None
