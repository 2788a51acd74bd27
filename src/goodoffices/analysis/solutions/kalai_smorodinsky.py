"""The largest share of the own best gain, for whoever has the least share."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.analysis.solutions import egalitarian
from goodoffices.analysis.solutions.rule import Floats, Halfspace, Rank

SOURCE = "E. Kalai and M. Smorodinsky, Other Solutions to Nash's Bargaining Problem, Econometrica 43 (1975)"
USES_IDEALS = True


def merit(gains: Floats, ideals: Floats) -> Floats:
    """The least share of each package; without ideals above zero, the least gain.

    >>> import numpy as np
    >>> merit(np.array([[12.0, 5.0], [8.0, 6.0]]), np.array([18.0, 8.0])).round(3)
    array([0.625, 0.444])
    """
    return egalitarian.merit(gains / ideals if (ideals > 0).all() else gains, ideals)


def rank(gains: Sequence[Fraction], ideals: Sequence[Fraction]) -> Rank:
    """The least share; without ideals above zero, the leximin of the gains."""
    if all(ideal > 0 for ideal in ideals):
        return (min(gain / ideal for gain, ideal in zip(gains, ideals, strict=True)),)
    return egalitarian.rank(gains, ideals)


def cuts(gains: Floats, ideals: Floats) -> list[Halfspace]:
    """Nobody may have a smaller share than whoever has the least here: the egalitarian cuts, on shares."""
    if (ideals <= 0).any():
        return egalitarian.cuts(gains, ideals)
    shares = egalitarian.cuts(gains / ideals, ideals)
    return [
        Halfspace(tuple(w / float(i) for w, i in zip(half.weights, ideals, strict=True)), half.least) for half in shares
    ]
