"""What two rows of things have in common, in the same order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np

from goodoffices.analysis.integers import Ints


def heaviest_common(
    ours: Sequence[Hashable], theirs: Sequence[Hashable], weight: Callable[[int], int] = lambda _: 1
) -> list[tuple[int, int]]:
    """The heaviest row of things that stand in both in the same order, as pairs of places.

    `weight` says how much the thing at a place of the first row counts, above 0. Source: R. Wagner and M. Fischer, The
    String-to-String Correction Problem, Journal of the ACM 21 (1974). It takes `cells_needed` steps and as much memory.

    >>> heaviest_common("xab", "abx")
    [(1, 0), (2, 1)]
    """
    first, last = _ends(ours, theirs)
    inner = _between(ours[first : len(ours) - last], theirs[first : len(theirs) - last], lambda i: weight(first + i))
    return [
        *((i, i) for i in range(first)),
        *((first + i, first + j) for i, j in inner),
        *((len(ours) - last + i, len(theirs) - last + i) for i in range(last)),
    ]


def cells_needed(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> int:
    """How many pairs of things must be held against each other, when what is alike at both ends is left out."""
    first, last = _ends(ours, theirs)
    return (len(ours) - first - last) * (len(theirs) - first - last)


def _ends(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> tuple[int, int]:
    """How many things both have at their beginning, and then at their end."""
    most = min(len(ours), len(theirs))
    first = next((i for i in range(most) if ours[i] != theirs[i]), most)
    rest = most - first
    last = next((i for i in range(rest) if ours[-1 - i] != theirs[-1 - i]), rest)
    return first, last


def _between(
    ours: Sequence[Hashable], theirs: Sequence[Hashable], weight: Callable[[int], int]
) -> list[tuple[int, int]]:
    if not ours or not theirs:
        return []
    numbers = {thing: i for i, thing in enumerate(dict.fromkeys((*ours, *theirs)))}
    own, other = (np.array([numbers[thing] for thing in row], dtype=np.int64) for row in (ours, theirs))
    best = np.zeros((len(own) + 1, len(other) + 1), dtype=np.int64)
    for i, number in enumerate(own):
        matched = best[i, :-1] + np.where(other == number, weight(i), 0)
        best[i + 1, 1:] = np.maximum.accumulate(np.maximum(best[i, 1:], matched))
    return _traced(best, own, other)


def _traced(best: Ints, ours: Ints, theirs: Ints) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    i, j = len(ours), len(theirs)
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
