"""The largest gain of whoever gains least, then of the next (leximin)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from goodoffices.analysis.solutions.rule import Floats, Halfspace, Rank

SOURCE = (
    "E. Kalai, Proportional Solutions to Bargaining Situations, Econometrica 45 (1977); "
    "as leximin: A. Sen, Collective Choice and Social Welfare (1970)"
)
USES_IDEALS = False


def merit(gains: Floats, ideals: Floats) -> Floats:
    """The least gain of each package.

    >>> merit(np.array([[12.0, 5.0], [6.0, 7.0]]), np.array([18.0, 8.0]))
    array([5., 6.])
    """
    return np.asarray(gains.min(axis=1))


def rank(gains: Sequence[Fraction], ideals: Sequence[Fraction]) -> Rank:
    """The gains from the least to the largest."""
    return tuple(sorted(gains))


def cuts(gains: Floats, ideals: Floats) -> list[Halfspace]:
    """Nobody may gain less than whoever gains least here, and so all together no less than as many times that."""
    least, parties = float(gains.min()), len(gains)
    alone = [Halfspace(tuple(float(i == j) for j in range(parties)), least) for i in range(parties)]
    return [*alone, Halfspace((1.0,) * parties, parties * least)]
