"""The last digits of points that had to be rounded inside: what differs by less than 1e-9 is the same outcome."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.model import Model
from goodoffices.analysis.pareto import undominated

DECIMALS = 9
"""Decimals of points that had to be rounded inside."""


def without_noise(found: Frontier, model: Model) -> Frontier:
    """The frontier without the payoffs that are equal to others, or dominated, once points are rounded to 1e-9."""
    rounded = _rounded(found, model)
    if rounded is None or len(found) == 0:
        return found
    first, which = distinct_rows(rounded)
    counts = [0] * len(first)
    for count, place in zip(found.counts, which, strict=True):
        counts[int(place)] += count
    keep = undominated(rounded[first])
    kept = sorted((int(row), count) for row, count, good in zip(first, counts, keep, strict=True) if good)
    rows = np.array([row for row, _ in kept], dtype=np.int64)
    totals = tuple(count for _, count in kept)
    return replace(found.at(rows), counts=totals)


def _rounded(found: Frontier, model: Model) -> Ints | None:
    """The frontier in billionths of points, or None where its points are exact or too large for that."""
    if model.exact or not model.parties:
        return None
    points = found.points / np.array([float(scale.steps) for scale in model.scales])
    if np.abs(points).max(initial=0) > 2**53 / 10**DECIMALS:
        return None
    return np.asarray(np.rint(points * 10**DECIMALS), dtype=np.int64)
