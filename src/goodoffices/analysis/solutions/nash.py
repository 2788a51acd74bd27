"""The largest product of gains."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import prod

import numpy as np

from goodoffices.analysis.solutions import egalitarian
from goodoffices.analysis.solutions.rule import Floats, Halfspace, Rank

SOURCE = "J. F. Nash, The Bargaining Problem, Econometrica 18 (1950)"
USES_IDEALS = False


def merit(gains: Floats, ideals: Floats) -> Floats:
    """The geometric mean of each package's gains, so that many parties do not overflow.

    >>> merit(np.array([[12.0, 5.0], [6.0, 6.0]]), np.array([18.0, 8.0])).round(2)
    array([7.75, 6.  ])
    """
    with np.errstate(divide="ignore"):
        return np.asarray(np.exp(np.log(np.maximum(gains, 0.0)).mean(axis=1)))


def rank(gains: Sequence[Fraction], ideals: Sequence[Fraction]) -> Rank:
    """The product of the gains; among products of zero, the leximin of the gains decides."""
    product = prod(gains, start=Fraction(1))
    return (product,) if product else (product, *egalitarian.rank(gains, ideals))


def cuts(gains: Floats, ideals: Floats) -> list[Halfspace]:
    """The tangent of the product at these gains: a product at least as large has sum(g / g*) >= n."""
    if (gains <= 0).any():
        return egalitarian.cuts(np.zeros_like(gains), ideals)
    return [Halfspace(tuple(1.0 / gains), float(len(gains)))]
