"""What payoffs leave open: the cones beyond those that are known, and the corners below those that are proven.

A payoff that no known one equals or exceeds in every party lies in a cone: `x >= corner`, for one of these corners.
A payoff that exceeds no proven one lies at most at one of some other corners. Each payoff splits the cones, or moves
the corners, that it concerns. Source: K. Klamroth, R. Lacour and D. Vanderpooten, On the Representation of the Search
Region in Multi-objective Optimization, European Journal of Operational Research 245 (2015).
"""

from __future__ import annotations

import numpy as np

from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.pareto import undominated


def split(corners: Ints, payoff: Ints, ceiling: Ints) -> Ints:
    """The least corners of cones, once what the payoff equals or exceeds is taken out; none lies above the ceiling.

    >>> split(np.array([[0, 0]]), np.array([3, 5]), np.array([9, 9]))
    array([[0, 6],
           [4, 0]])
    """
    concerned = np.asarray((corners <= payoff).all(axis=1))
    raised = np.repeat(corners[concerned], len(payoff), axis=0)
    party = np.tile(np.arange(len(payoff)), int(concerned.sum()))
    raised[np.arange(len(raised)), party] = payoff[party] + 1
    raised = raised[(raised <= ceiling).all(axis=1)]
    return -_top(-np.concatenate([corners[~concerned], raised]))


def lowered(corners: Ints, payoff: Ints, floor: Ints) -> Ints:
    """The upper corners, once the payoff and all that exceeds it is taken out; none lies below the floor.

    >>> lowered(np.array([[9, 9]]), np.array([3, 5]), np.array([0, 0]))
    array([[9, 4],
           [2, 9]])
    """
    return -split(-corners, -payoff, -floor)


def outside(corners: Ints, empty: Ints) -> Ints:
    """The corners of cones that lie in none of the empty ones.

    >>> outside(np.array([[4, 2], [1, 6]]), np.array([[3, 0]]))
    array([[1, 6]])
    """
    if not len(empty) or not len(corners):
        return corners
    covered = np.asarray((empty[None, :, :] <= corners[:, None, :]).all(axis=2))
    return corners[~covered.any(axis=1)]


def gap_below(corners: Ints, points: Ints, ranges: Ints) -> tuple[int, ...]:
    """How far the nearest of the points can lie below each upper corner, in each party's steps.

    Nearest is the point whose largest shortfall, relative to the range of the party, is least.

    >>> gap_below(np.array([[9, 4], [2, 9]]), np.array([[3, 5], [8, 1]]), np.array([10, 10]))
    (1, 4)
    """
    worst = np.zeros(len(ranges), dtype=np.int64)
    for corner in corners:
        short = np.maximum(corner - points, 0)
        worst = np.maximum(worst, short[np.argmin((short / np.maximum(ranges, 1)).max(axis=1))])
    return tuple(int(steps) for steps in worst)


def _top(rows: Ints) -> Ints:
    """The distinct rows that no other one equals or exceeds in every column, falling."""
    rows = rows[distinct_rows(rows)[0]]
    return rows[undominated(rows)][::-1]
