"""Undominated rows of integer points."""

from __future__ import annotations

import moocore
import numpy as np
import numpy.typing as npt

from goodoffices.analysis.integers import Ints


def undominated(points: Ints) -> npt.NDArray[np.bool_]:
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


def _undominated_in_the_plane(points: Ints) -> npt.NDArray[np.bool_]:
    """By falling first column, a row survives where its second column exceeds everything before it."""
    order = np.lexsort((-points[:, 1], -points[:, 0]))
    second = points[order, 1]
    best_before = np.maximum.accumulate(second)[:-1]
    keep = np.ones(len(points), dtype=np.bool_)
    keep[order[1:]] = second[1:] > best_before
    return keep
