"""The truth of a condition on many packages at once."""

from __future__ import annotations

from functools import reduce

import numpy as np

from goodoffices.analysis.formulas import Among, AtMost, Count, Every, Formula, Some, Truth
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.truths import Bools


def satisfied(formula: Formula, choices: Ints) -> Bools:
    """On which packages, given as option numbers (packages, facets), a formula over facets alone holds.

    >>> satisfied(Among(0, 0b10), np.array([[0], [1]]))
    array([False,  True])
    """
    match formula:
        case Truth(value):
            return np.full(len(choices), value)
        case Among(facet, mask):
            return np.asarray((_bits(mask, int(choices[:, facet].max(initial=0)) + 1))[choices[:, facet]])
        case AtMost(rows, bound):
            total = np.zeros(len(choices), dtype=np.int64)
            for facet, amounts in rows:
                total += np.array(amounts, dtype=np.int64)[choices[:, facet]]
            return np.asarray(total <= bound)
        case Every(of):
            return reduce(np.logical_and, (satisfied(part, choices) for part in of))
        case Some(of):
            return reduce(np.logical_or, (satisfied(part, choices) for part in of))
        case Count(least, counted):
            total = np.zeros(len(choices), dtype=np.int64)
            for part, times in counted:
                total += times * satisfied(part, choices)
            return np.asarray(total >= least)
        case _:
            raise ValueError(f"{formula} is not decided by facets")


def _bits(mask: int, count: int) -> Bools:
    return np.array([bool(mask >> i & 1) for i in range(count)], dtype=np.bool_)
