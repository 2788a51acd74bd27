"""Distinct and undominated rows of integer points."""

from __future__ import annotations

from functools import reduce

import moocore
import numpy as np
import numpy.typing as npt

from goodoffices.analysis.compile import Ints

Bools = npt.NDArray[np.bool_]


def distinct(points: Ints) -> tuple[Ints, Ints]:
    """The number of the first of each distinct row, in a fixed order of rows, and for each row which it is.

    >>> distinct(np.array([[1, 2], [0, 0], [1, 2]]))
    (array([1, 0]), array([1, 0, 1]))
    """
    count, width = points.shape
    if count == 0 or width == 0:
        return np.arange(min(count, 1)), np.zeros(count, dtype=np.int64)
    low, high = points.min(axis=0), points.max(axis=0)
    spans = [int(h) - int(l) + 1 for l, h in zip(low, high, strict=True)]
    if reduce(lambda a, b: a * b, spans, 1) < 2**62:
        key = np.zeros(count, dtype=np.int64)
        for column, span in enumerate(spans):
            key = key * span + (points[:, column] - low[column])
        _, first, which = np.unique(key, return_index=True, return_inverse=True)
        return first, which
    order = np.lexsort(points.T[::-1])
    ranked = points[order]
    new = np.ones(count, dtype=np.bool_)
    new[1:] = (ranked[1:] != ranked[:-1]).any(axis=1)
    which = np.empty(count, dtype=np.int64)
    which[order] = np.cumsum(new) - 1
    return order[new], which


def undominated(points: Ints) -> Bools:
    """Which of these distinct rows no other row equals or exceeds in every column. Rows are points to maximise.

    >>> undominated(np.array([[1, 2], [2, 1], [1, 1]]))
    array([ True,  True, False])
    """
    count, width = points.shape
    if count <= 1 or width == 0:
        return np.ones(count, dtype=np.bool_)
    if width == 1:
        return np.asarray(points[:, 0] == points[:, 0].max())
    if width == 2:
        return _undominated_in_the_plane(points)
    return np.asarray(moocore.is_nondominated(points.astype(np.float64), maximise=True), dtype=np.bool_)


def _undominated_in_the_plane(points: Ints) -> Bools:
    """By falling first column, a row survives where its second column exceeds everything before it."""
    order = np.lexsort((-points[:, 1], -points[:, 0]))
    second = points[order, 1]
    best_before = np.maximum.accumulate(second)[:-1]
    keep = np.ones(len(points), dtype=np.bool_)
    keep[order[1:]] = second[1:] > best_before
    return keep
