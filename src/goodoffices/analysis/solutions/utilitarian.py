"""The largest sum of points."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from goodoffices.analysis.solutions.rule import Floats, Halfspace, Rank

SOURCE = (
    "J. C. Harsanyi, Cardinal Welfare, Individualistic Ethics, and Interpersonal Comparisons of Utility, "
    "Journal of Political Economy 63 (1955)"
)
USES_IDEALS = False


def merit(gains: Floats, ideals: Floats) -> Floats:
    """The sum of each package's gains, which orders packages as the sum of points does.

    >>> merit(np.array([[12.0, 5.0], [6.0, 7.0]]), np.array([18.0, 8.0]))
    array([17., 13.])
    """
    return np.asarray(gains.sum(axis=1))


def rank(gains: Sequence[Fraction], ideals: Sequence[Fraction]) -> Rank:
    """The sum of the gains."""
    return (sum(gains, start=Fraction(0)),)


def cuts(gains: Floats, ideals: Floats) -> list[Halfspace]:
    """The sum may not be smaller than here."""
    return [Halfspace((1.0,) * len(gains), float(gains.sum()))]
