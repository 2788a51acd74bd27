"""Formulas over atoms alone: their truth for many packages at once, and the ways to make them true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import combinations
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.formulas import Atom, Count, Every, Formula, Some, Truth
from goodoffices.analysis.integers import Ints
from goodoffices.case.errors import TooLarge

Bools: TypeAlias = npt.NDArray[np.bool_]

MOST_WAYS = 20_000
"""Ways to meet a consent rule that are listed."""


def reached_floors(points: Ints, floors: Sequence[int | None]) -> list[Bools]:
    """For each party, for which payoffs it reaches its walk-away."""
    return [
        np.ones(len(points), dtype=np.bool_) if floor is None else points[:, dimension] >= floor
        for dimension, floor in enumerate(floors)
    ]


def holds_on(formula: Formula, truths: Sequence[Bools]) -> Bools:
    """The truth of a formula over atoms, elementwise; `truths[i]` is that of atom i, all of one shape.

    >>> holds_on(Every(frozenset((Atom(0), Atom(1)))), [np.array([True, False]), np.array([True, True])])
    array([ True, False])
    """
    match formula:
        case Truth(value):
            return np.full(truths[0].shape if truths else (1,), value)
        case Atom(index):
            return truths[index]
        case Every(of):
            return reduce(np.logical_and, (holds_on(part, truths) for part in of))
        case Some(of):
            return reduce(np.logical_or, (holds_on(part, truths) for part in of))
        case Count(least, counted):
            total = reduce(np.add, (times * holds_on(part, truths).astype(np.int64) for part, times in counted))
            return np.asarray(total >= least)
        case _:
            raise ValueError(f"{formula} is not over atoms alone")


def ways_to_make_true(formula: Formula) -> tuple[int, ...]:
    """The minimal sets of atoms that make a monotone formula true, as bits. Raises TooLarge beyond 20,000 of them.

    >>> ways_to_make_true(Every(frozenset((Atom(0), Atom(2)))))
    (5,)
    """
    match formula:
        case Truth(value):
            return (0,) if value else ()
        case Atom(index):
            return (1 << index,)
        case Some(of):
            return smallest(way for part in of for way in ways_to_make_true(part))
        case Every(of):
            return _all_of([ways_to_make_true(part) for part in of])
        case Count(least, counted):
            parts = [ways_to_make_true(part) for part, times in counted for _ in range(times)]
            ways: set[int] = set()
            for chosen in combinations(parts, least):
                ways |= set(_all_of(chosen))
                _require_few(ways)
            return smallest(ways)
        case _:
            raise ValueError(f"{formula} is not over atoms alone")


def smallest(sets: Iterable[int]) -> tuple[int, ...]:
    """The sets of bits that contain no other, smaller ones first.

    >>> smallest([0b110, 0b10, 0b101])
    (2, 5)
    """
    kept: list[int] = []
    for candidate in sorted(set(sets), key=lambda bits: (bits.bit_count(), bits)):
        if not any(candidate & other == other for other in kept):
            kept.append(candidate)
    return tuple(kept)


def _all_of(parts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    together: tuple[int, ...] = (0,)
    for part in sorted(parts, key=len):
        together = smallest(a | b for a in together for b in part)
        _require_few(together)
    return together


def _require_few(ways: Iterable[int]) -> None:
    if len(tuple(ways)) > MOST_WAYS:
        raise TooLarge("the consent rule can be met in too many ways")
