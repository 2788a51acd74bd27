"""What can still be had from each node on: the best and the worst for every party, and how many packages."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.diagram import Diagram, Layer
from goodoffices.analysis.integers import Ints

Weights = npt.NDArray[np.float64]


def best_from(diagram: Diagram) -> list[Ints]:
    """For each layer boundary, the most that each party can still gain: arrays (nodes, parties). max/+ semiring."""
    return _sweep(diagram, lambda layer: layer.points, np.maximum)


def worst_from(diagram: Diagram) -> list[Ints]:
    """For each layer boundary, the least that each party can still gain: arrays (nodes, parties). min/+ semiring."""
    return _sweep(diagram, lambda layer: layer.points, np.minimum)


def best_sum_from(diagram: Diagram, weights: Weights) -> list[Weights]:
    """For each boundary, the most that each weighted sum can still gain: arrays (nodes, sums), from (parties, sums)."""
    return _sweep(diagram, lambda layer: layer.points @ weights, np.maximum)


def _sweep(diagram: Diagram, gains: Callable[[Layer], npt.NDArray], pick: np.ufunc) -> list[npt.NDArray]:  # type: ignore[type-arg]
    """Backward elimination: at each node the best over its edges of the edge's own gain plus what follows."""
    if diagram.empty:
        return []
    width = gains(diagram.layers[-1]).shape[1] if diagram.layers else 0
    after = np.zeros((len(diagram.ends), width), dtype=gains(diagram.layers[-1]).dtype if diagram.layers else np.int64)
    boundaries = [after]
    for i in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[i]
        offers = gains(layer) + after[layer.target]
        by_source = np.argsort(layer.source, kind="stable")
        starts = np.searchsorted(layer.source[by_source], np.arange(diagram.nodes_before(i)))
        after = pick.reduceat(offers[by_source], starts, axis=0)
        boundaries.append(after)
    return boundaries[::-1]


def extremes(diagram: Diagram) -> tuple[Ints, Ints]:
    """The least and the most points of each party over all packages of a diagram that is not empty."""
    return diagram.start + worst_from(diagram)[0][0], diagram.start + best_from(diagram)[0][0]
