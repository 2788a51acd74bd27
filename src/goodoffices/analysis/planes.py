"""Supporting hyperplanes: for each of many directions, the largest weighted sum that any package of a diagram has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import comb

import numpy as np

from goodoffices.analysis.diagram import Diagram
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.reach import Weights, best_sum_from, extremes

DIRECTIONS = 250
"""About how many."""

MOST_SUMS = 10_000_000
"""Weighted sums along edges, beyond which there are fewer directions."""

SLACK = 1e-9
"""Relative: sums along hyperplanes are floats."""


PULLS = (0.5, 0.25, 0.12, 0.06, 0.03, 0.015)
"""How far the weight of one party is changed, up and down, where a plane is turned to leave less room."""


@dataclass(frozen=True)
class Planes:
    """No package has more than `heights` (planes,) in points weighted by `weights` (parties, planes), none negative."""

    weights: Weights
    heights: Weights

    def room(self, least: Ints | Weights) -> Weights:
        """How much each plane leaves above a payoff, in the mean of its weighted points."""
        return np.asarray((self.heights - least @ self.weights) / self.weights.sum(axis=0))

    def only(self, numbers: Ints) -> Planes:
        """The planes of these numbers."""
        return Planes(self.weights[:, numbers], self.heights[numbers])


def planes(diagram: Diagram) -> Planes:
    """Hyperplanes in directions spread evenly over the parties, each party's points measured by its range."""
    worst, best = extremes(diagram)
    most = max(len(worst), min(DIRECTIONS, diagram.model.room.at_most(MOST_SUMS) // max(1, diagram.edges)))
    return supporting(diagram, directions(len(worst), most) / np.maximum(best - worst, 1)[:, None])


def supporting(diagram: Diagram, weights: Weights) -> Planes:
    """The hyperplanes of these weights (parties, planes)."""
    heights = best_sum_from(diagram, weights)[0][0] + diagram.start @ weights
    return Planes(weights, heights + SLACK * np.maximum(1.0, np.abs(heights)))


def tightest(diagram: Diagram, known: Planes, least: Weights, count: int) -> Planes:
    """Hyperplanes that leave little room above a payoff, the tightest first: known ones, turned as long as it helps."""
    best = known.only(np.argsort(known.room(least), kind="stable")[:count])
    parties = len(least)
    for pull in PULLS:
        factors = np.concatenate([np.eye(parties) * step for step in (pull, -pull)], axis=1) + 1.0
        turned = supporting(diagram, best.weights[:, :1] * factors)
        both = Planes(np.hstack([best.weights, turned.weights]), np.concatenate([best.heights, turned.heights]))
        best = both.only(np.argsort(both.room(least), kind="stable")[:count])
    return best


def directions(parties: int, most: int = DIRECTIONS) -> Weights:
    """Weights of the parties, none negative, spread evenly: (parties, directions), each with the sum 1.

    >>> directions(2, 3)
    array([[0. , 0.5, 1. ],
           [1. , 0.5, 0. ]])
    """
    parts = 1
    while parties > 1 and comb(parts + parties, parties - 1) <= most:
        parts += 1
    return np.array(list(_dealt(parts, parties)), dtype=np.float64).T / parts


def _dealt(parts: int, parties: int) -> Iterator[tuple[int, ...]]:
    """All ways to deal out so many parts."""
    if parties == 1:
        yield (parts,)
        return
    for first in range(parts + 1):
        for rest in _dealt(parts - first, parties - 1):
            yield (first, *rest)
