"""Weights from swings: how much a decision matters is how much going from its worst to its best option is worth.

Source: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986), chapter 8. The points of an order
of options are in `goodoffices.case.points`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from goodoffices.case.points import rank_order_centroid


def swing_weights(swings: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The share of each swing in all of them: weights that sum to 1. All 0 where no swing is worth anything.

    Swings are compared with the most important one, which is worth 100.

    >>> swing_weights({"dam": Fraction(100), "release": Fraction(60)})["release"]
    Fraction(3, 8)
    """
    whole = sum(swings.values(), Fraction(0))
    return {name: swing / whole if whole else Fraction(0) for name, swing in swings.items()}


def order_total(groups: Sequence[int]) -> Fraction:
    """The points that options in this order must share by rank-order centroid, so that best and worst differ by 100.

    `groups` are the numbers of options that are equally good, best first; there are at least two groups.

    >>> order_total([1, 1, 1]), order_total([1, 1, 1, 1])
    (Fraction(200, 1), Fraction(2400, 11))
    """
    weights = rank_order_centroid(sum(groups))
    best = sum(weights[: groups[0]], Fraction(0)) / groups[0]
    worst = sum(weights[-groups[-1] :], Fraction(0)) / groups[-1]
    return 100 / (best - worst)
