"""Numbers drawn for what is unknown about a party's worths, and their middles and ends, in parts of `Worth.grid`."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from goodoffices.analysis.robustness.unknowns import Sort
from goodoffices.analysis.robustness.worth import Floats, Worth, middle_shares


def draw(worth: Worth, generator: np.random.Generator, count: int) -> Floats:
    """What is drawn in so many worlds: (worlds, columns). Ranges uniformly; orders as `_draw_order` says."""
    drawn = np.zeros((count, worth.width))
    for unknown, columns in zip(worth.unknowns, worth.columns, strict=True):
        if unknown.sort is Sort.ORDER:
            drawn[:, columns.start : columns.stop] = _draw_order(worth, unknown.groups, generator, count)
        else:
            drawn[:, columns.start] = generator.integers(0, worth.grid + 1, count)
    return drawn


def _draw_order(
    worth: Worth, groups: tuple[tuple[str, ...], ...], generator: np.random.Generator, count: int
) -> Floats:
    """Uniformly from all ways to share a total that respect the order.

    The spacings of exponential draws are uniform on the simplex (L. Devroye, Non-Uniform Random Variate Generation,
    1986, chapter V); sorted, they are so on the part of it that respects the order, whose mean are the rank-order
    centroid's weights. Options that are equally good share what their places have, so that their mean is what `solve`
    takes.
    """
    options = sum(map(len, groups))
    spacings = generator.exponential(size=(count, options))
    shares = -np.sort(-spacings, axis=1) / spacings.sum(axis=1)[:, None]
    starts = np.cumsum([0, *map(len, groups)])
    means = [shares[:, a:b].mean(axis=1) for a, b in pairwise(starts)]
    return np.asarray(np.floor(np.stack(means, axis=1) * worth.grid))


def middle(worth: Worth) -> Floats:
    """The middle of every range, and the rank-order centroid of every order: (columns,)."""
    middles = np.full(worth.width, worth.grid / 2)
    for unknown, columns in zip(worth.unknowns, worth.columns, strict=True):
        if unknown.sort is Sort.ORDER:
            for column, share in zip(columns, middle_shares(unknown.groups), strict=True):
                middles[column] = round(share * worth.grid)
    return middles


def ends(worth: Worth, number: int) -> Floats:
    """The two ends of an unknown: (2, its columns).

    A range's low and high end; of an order, all alike, and the first group alone.
    """
    unknown, columns = worth.unknowns[number], worth.columns[number]
    if unknown.sort is not Sort.ORDER:
        return np.array([[0.0], [float(worth.grid)]])
    alike = np.full(len(columns), worth.grid // sum(map(len, unknown.groups)), dtype=np.float64)
    first = np.zeros(len(columns))
    first[0] = worth.grid // len(unknown.groups[0])
    return np.stack([alike, first])


ANSWERS = 5
"""Places of a range, evenly spread, that stand for what a candid answer may be."""

SHARINGS = 12
"""Ways to share the total of an order, drawn, that stand for the same."""


def answers(worth: Worth, number: int, generator: np.random.Generator) -> Floats:
    """What asking about an unknown may bring to light, each as likely as the other: (answers, its columns).

    The middles of five equal parts of a range, lowest first; of an order, ways to share the total, drawn.
    """
    unknown = worth.unknowns[number]
    if unknown.sort is Sort.ORDER:
        return _draw_order(worth, unknown.groups, generator, SHARINGS)
    return np.array([[float(worth.grid * (2 * i + 1) // (2 * ANSWERS))] for i in range(ANSWERS)])


def corners(worth: Worth) -> tuple[Floats, Floats]:
    """The least and the most that each column can be by itself: (columns,) each."""
    least, most = np.zeros(worth.width), np.full(worth.width, float(worth.grid))
    for unknown, columns in zip(worth.unknowns, worth.columns, strict=True):
        if unknown.sort is Sort.ORDER:
            options = sum(map(len, unknown.groups))
            last = 0
            for place, (column, group) in enumerate(zip(columns, unknown.groups, strict=True)):
                last += len(group)
                most[column] = worth.grid // last
                least[column] = worth.grid // options if place == 0 else 0.0
    return least, most
