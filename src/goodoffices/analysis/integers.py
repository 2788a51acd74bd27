"""The arrays of whole numbers that the engine works on."""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Ints: TypeAlias = npt.NDArray[np.int64]
"""Points in steps, or numbers of nodes, options and rows."""

Counts: TypeAlias = npt.NDArray[Any]
"""Numbers of packages: int64, or Python's own integers where int64 could overflow."""


def counting_type(packages: int) -> type:
    """The element type in which numbers of up to this many packages are exact."""
    return np.int64 if packages < 2**62 else object


def distinct_rows(rows: Ints) -> tuple[Ints, Ints]:
    """The number of one of each distinct row, in rising order of rows, and for each row which of them it is.

    >>> distinct_rows(np.array([[1, 2], [0, 0], [1, 2]]))
    (array([1, 0]), array([1, 0, 1]))
    """
    count, width = rows.shape
    if count == 0 or width == 0:
        return np.arange(min(count, 1)), np.zeros(count, dtype=np.int64)
    low = rows.min(axis=0)
    spans = [int(span) + 1 for span in rows.max(axis=0) - low]
    room = 1
    for span in spans:
        room *= span
    if room < 2**62:
        key = np.zeros(count, dtype=np.int64)
        for column, span in enumerate(spans):
            key = key * span + (rows[:, column] - low[column])
        _, first, which = np.unique(key, return_index=True, return_inverse=True)
        return first, which
    order = np.lexsort(rows.T[::-1])
    ranked = rows[order]
    is_new = np.ones(count, dtype=np.bool_)
    is_new[1:] = (ranked[1:] != ranked[:-1]).any(axis=1)
    which = np.empty(count, dtype=np.int64)
    which[order] = np.cumsum(is_new) - 1
    return order[is_new], which


def merged(rows: Ints, counts: Counts) -> tuple[Ints, Counts]:
    """The number of one of each distinct row, and the counts of all rows that equal it, added up."""
    first, which = distinct_rows(rows)
    if len(first) == len(rows):
        return first, counts[first]
    total = np.zeros(len(first), dtype=counts.dtype)
    np.add.at(total, which, counts)
    return first, total
