"""Who goes with whom: pairs of two rows of things, so that they fit best in all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

MOST_OPTIMAL = 150
"""Things that compete for each other and are paired as well as can be; of more, the best pair goes first."""


def best_pairs(fits: Mapping[tuple[int, int], float]) -> tuple[tuple[int, int], ...]:
    """Pairs (of the first row, of the second) with the largest sum of fits, nothing in two of them.

    `fits` holds the pairs that are possible, each above 0. Exact (Kuhn 1955, in the shortest-path form of Jonker and
    Volgenant 1987) wherever at most MOST_OPTIMAL things compete; where more do, pairs are taken by falling fit.

    >>> best_pairs({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8})
    ((0, 1), (1, 0))
    """
    found: list[tuple[int, int]] = []
    for pairs in _competing(fits):
        rows = sorted({i for i, _ in pairs})
        columns = sorted({j for _, j in pairs})
        if max(len(rows), len(columns)) > MOST_OPTIMAL:
            found += _one_by_one(pairs, fits)
            continue
        table = np.zeros((len(rows), len(columns)))
        for i, j in pairs:
            table[rows.index(i), columns.index(j)] = fits[i, j]
        found += [(rows[a], columns[b]) for a, b in _assigned(table) if table[a, b] > 0]
    return tuple(sorted(found))


def _competing(fits: Mapping[tuple[int, int], float]) -> list[list[tuple[int, int]]]:
    """The possible pairs in groups that have nothing to do with each other."""
    leads: dict[tuple[int, int], tuple[int, int]] = {}

    def leader(own: tuple[int, int]) -> tuple[int, int]:
        while leads.setdefault(own, own) != own:
            leads[own] = own = leads[leads[own]]
        return own

    for i, j in fits:
        leads[leader((0, i))] = leader((1, j))
    groups = defaultdict(list)
    for pair in fits:
        groups[leader((0, pair[0]))].append(pair)
    return list(groups.values())


def _one_by_one(pairs: Sequence[tuple[int, int]], fits: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    taken: tuple[set[int], set[int]] = (set(), set())
    found = []
    for i, j in sorted(pairs, key=lambda pair: (-fits[pair], pair)):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            found.append((i, j))
    return found


def _assigned(table: npt.NDArray[np.float64]) -> list[tuple[int, int]]:
    """The assignment of the largest sum: every row or every column of the table, whichever are fewer."""
    if table.shape[0] > table.shape[1]:
        return [(i, j) for j, i in _assigned(table.T)]
    rows, columns = table.shape
    own, others = np.zeros(rows + 1), np.zeros(columns + 1)
    holder = np.zeros(columns + 1, dtype=np.int64)
    for row in range(1, rows + 1):
        holder[0], column = row, 0
        slack, came_from = np.full(columns + 1, np.inf), np.zeros(columns + 1, dtype=np.int64)
        is_done = np.zeros(columns + 1, dtype=np.bool_)
        while holder[column]:
            is_done[column] = True
            left = ~is_done
            left[0] = False
            cost = -table[holder[column] - 1] - own[holder[column]] - others[1:]
            better = left[1:] & (cost < slack[1:])
            slack[1:][better], came_from[1:][better] = cost[better], column
            column = int(np.where(left, slack, np.inf).argmin())
            step = slack[column] if left[column] else 0.0
            own[holder[is_done]] += step
            others[is_done] -= step
            slack[~is_done] -= step
        while column:
            holder[column] = holder[came_from[column]]
            column = int(came_from[column])
    return [(int(holder[j]) - 1, j - 1) for j in range(1, columns + 1) if holder[j]]
