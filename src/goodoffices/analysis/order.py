"""In which order facets are decided: one that keeps few conditions open at a time.

The number of nodes of a diagram grows with the conditions that are begun but not finished. The order is built
greedily: next comes the facet after which the open conditions have the least to remember. Facets that no
condition mentions come last, when nothing is open any more.
"""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.formulas import AtMost, Count, Formula, facets_of


def small_width_order(sizes: Sequence[int], conditions: Sequence[Formula]) -> tuple[int, ...]:
    """All facets, in an order of small width; ties go to the facet that more begun conditions mention.

    >>> small_width_order([2, 2, 2], [])
    (0, 1, 2)
    """
    scopes = [facets_of(condition) for condition in conditions]
    weights = [_memory(condition) for condition in conditions]
    touched = frozenset[int]().union(*scopes)
    remaining = sorted(touched)
    order: list[int] = []
    decided: set[int] = set()
    while remaining:

        def cost(facet: int) -> tuple[float, int, int]:
            done = decided | {facet}
            still_open = sum(w for s, w in zip(scopes, weights, strict=True) if s & done and not s <= done)
            begun = sum(1 for scope in scopes if facet in scope and scope & decided)
            return still_open, -begun, facet

        best = min(remaining, key=cost)
        order.append(best)
        decided.add(best)
        remaining.remove(best)
    free = sorted((f for f in range(len(sizes)) if f not in touched), key=lambda f: (sizes[f], f))
    return (*order, *free)


def _memory(condition: Formula) -> float:
    """About how many bits a condition must remember while it is open: one, but more for sums and counts."""
    match condition:
        case AtMost(rows, _):
            return len(rows) / 2
        case Count(_, counted):
            return len(counted) / 2
        case _:
            return 1.0
