"""A few payoffs that stand for many: each party's best one, and the others spread out as evenly as can be."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.integers import Ints

Floats = npt.NDArray[np.float64]


def representatives(points: Ints, count: int) -> Ints:
    """The rows, in rising order, of `count` of these payoffs; more, where more parties have a best of their own.

    First the best one of each party, then always the payoff that is farthest from all chosen so far, by the largest
    difference over the parties, each measured by the range of its points. No choice of as many others could leave all
    payoffs less than half as far from the nearest one chosen. Source: T. F. Gonzalez, Clustering to Minimize the
    Maximum Intercluster Distance, Theoretical Computer Science 38 (1985).

    >>> representatives(np.array([[0, 9], [1, 8], [5, 5], [9, 0]]), 3)
    array([0, 2, 3])
    """
    if len(points) <= count or not points.shape[1]:
        return np.arange(len(points) if points.shape[1] else min(len(points), count))
    scaled = points / np.maximum(np.ptp(points, axis=0), 1)
    # Among several best payoffs of one party, the one that is best for all together.
    order = np.argsort(-scaled.sum(axis=1), kind="stable")
    chosen = list(dict.fromkeys(int(order[row]) for row in points[order].argmax(axis=0)))
    distance = np.full(len(points), np.inf)
    for row in chosen:
        distance = np.minimum(distance, _distances(scaled, row))
    while len(chosen) < count:
        farthest = int(distance.argmax())
        chosen.append(farthest)
        distance = np.minimum(distance, _distances(scaled, farthest))
    return np.sort(np.array(chosen, dtype=np.int64))


def _distances(scaled: Floats, row: int) -> Floats:
    """From every payoff to one of them."""
    return np.asarray(np.abs(scaled - scaled[row]).max(axis=1))
