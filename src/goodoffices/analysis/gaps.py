"""How far a thinned frontier can lie below the true one, proven by supporting hyperplanes.

For each of many directions, elimination finds the largest weighted sum that any package has: no payoff lies beyond
any of these planes. With many facets the true frontier lies close below them (the sums of many sets are nearly convex:
Shapley and Folkman, in Starr, Quasi-Equilibria in Markets with Non-Convex Preferences, Econometrica 37 (1969)), so
what they leave open above the payoffs at hand is little, however these were found. It is measured on a grid over all
parties but the last: for each cell, the most that the last party can have there, and how many cells below it a payoff
lies.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from goodoffices.analysis.diagram import Diagram
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.planes import planes
from goodoffices.analysis.reach import Weights, extremes

CELLS = 250_000
"""Cells of the grid, all together."""


def proven_gap(
    diagram: Diagram, points: Ints, ceiling: Ints, floors: Sequence[tuple[int, int]]
) -> tuple[int, ...] | None:
    """By how many steps of each party, at most, a package of the diagram exceeds the nearest of these payoffs.

    `ceiling` are payoffs such that each package is at most one of them; `floors` are walk-aways that all packages
    wanted reach, as (party number, steps). None where a grid over so many parties is too coarse to tell anything.
    """
    parties = points.shape[1]
    if parties < 2 or len(points) == 0:
        return None
    steps = int(CELLS ** (1 / (parties - 1)))
    if steps < 4:
        return None
    worst, best = extremes(diagram)
    for party, floor in floors:
        worst[party] = max(worst[party], floor)
    low = points.min(axis=0)
    cell = np.maximum(-(-(best - low + 1) // steps), 1)
    grid = _Grid(worst, low, cell, -(-(best - low + 1) // cell))
    limit = np.minimum(_under_planes(diagram, grid), grid.tops(ceiling))
    return _depth(grid, limit, grid.tops(points))


class _Grid:
    """Cells over all parties but the last. Cell 0 is what lies below every payoff at hand, down to the worst."""

    def __init__(self, worst: Ints, low: Ints, cell: Ints, steps: Ints) -> None:
        self.worst, self.low, self.cell, self.steps = worst, low, cell, steps
        self.shape = tuple(int(own) + 1 for own in steps[:-1])

    def corners(self, party: int) -> Ints:
        """Where each cell begins."""
        inner = self.low[party] + self.cell[party] * np.arange(self.steps[party])
        return np.concatenate([[min(self.worst[party], self.low[party])], inner])

    def tops(self, points: Ints) -> Weights:
        """For each cell, the most that the last party has where all others reach the cell's beginning."""
        tops = np.full(self.shape, -np.inf)
        axes = range(len(self.shape))
        index = tuple(np.clip((points[:, i] - self.low[i]) // self.cell[i] + 1, 0, self.steps[i]) for i in axes)
        np.maximum.at(tops, index, points[:, -1].astype(np.float64))
        for axis in axes:
            tops = np.flip(np.maximum.accumulate(np.flip(tops, axis), axis=axis), axis)
        return tops


def _under_planes(diagram: Diagram, grid: _Grid) -> Weights:
    """For each cell, the most that the planes leave the last party; -inf where no package can be."""
    parties = len(grid.low)
    known = planes(diagram)
    limit = np.full(grid.shape, np.inf)
    for weight, height in zip(known.weights.T, known.heights, strict=True):
        left = np.full(grid.shape, height)
        for party in range(parties - 1):
            shape = [-1 if axis == party else 1 for axis in range(parties - 1)]
            left = left - (weight[party] * grid.corners(party)).reshape(shape)
        if weight[-1] > 0:
            np.minimum(limit, left / weight[-1], out=limit)
        else:
            limit[left < 0] = -np.inf
    return limit


def _depth(grid: _Grid, limit: Weights, tops: Weights) -> tuple[int, ...]:
    """The cells that must be allowed below each cell, so that a payoff lies there, as steps of each party.

    Allowed d cells, a payoff has to begin d - 1 cells below where the cell begins, since it can be anywhere in it, and
    has to reach the limit of the last party but for d of its cells.
    """
    last = float(grid.cell[-1])
    open_cells = np.argwhere(limit >= float(grid.worst[-1]))
    wanted = limit[tuple(open_cells.T)]
    depth = 1
    while len(open_cells):
        below = np.maximum(open_cells - (depth - 1), 0)
        missing = tops[tuple(below.T)] + depth * last < wanted
        if not missing.any():
            break
        open_cells, wanted = open_cells[missing], wanted[missing]
        depth += 1
    return tuple(int(depth * own) for own in grid.cell)
