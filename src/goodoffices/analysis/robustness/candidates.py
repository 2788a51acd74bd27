"""Which packages could be the ones most likely to be accepted, now or once one thing is known."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.chance import chance_that_one_is_open
from goodoffices.analysis.robustness.chances import with_line
from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.truths import Bools

PILOT = 400
"""Worlds in which the numbers of all packages are tried before some are chosen."""

FIRST, NEXT = 40, 4
"""Packages kept: the best as things stand, and for each thing that could become known."""

CHUNK = 4_000
"""Routes tried at a time."""


def likely(field: Field, firmness: Sequence[Fraction], drawn: Sequence[Floats], liking: Floats) -> Ints:
    """Rows of packages, as `field.routes.package` has them, that are likely to be accepted by all whose consent counts.

    `drawn` are a few worlds' numbers by party with a walk-away; `liking` (packages,) breaks ties. Kept are the best as
    things stand, given each line real or not, and given each number low or high; of those that are accepted in every
    world, one.
    """
    routes = field.routes
    if not len(routes):
        return np.zeros(0, dtype=np.int64)
    sure = np.unique(routes.package[~routes.breaks.any(axis=1) & ~routes.asks.any(axis=1)])
    if len(sure):
        return sure[[int(liking[sure].argmax())]]
    open_chance = np.array([float(1 - own) for own in firmness])
    passable, given = _pilot(field, drawn)
    lines = np.where(routes.breaks, open_chance, 1.0).prod(axis=1)
    scores = lines * passable
    orders = [(scores, FIRST)]
    for line in range(len(open_chance)):
        crossing = routes.breaks[:, line]
        orders.append((np.where(crossing, 0.0, scores), NEXT))
        orders.append((np.where(crossing, scores / max(open_chance[line], 1e-12), scores), NEXT))
    orders += [(lines * own, NEXT) for own in given]
    tie = liking[routes.package]
    kept: dict[int, None] = {}
    for score, most in orders:
        best = np.lexsort((routes.package, -tie, -score))
        fresh = dict.fromkeys(int(routes.package[row]) for row in best[: most * 4] if score[row] > 0)
        kept |= dict.fromkeys([package for package in fresh if package not in kept][:most])
    return np.array(list(kept), dtype=np.int64)


def _pilot(field: Field, drawn: Sequence[Floats]) -> tuple[Floats, list[Floats]]:
    """How often each route reaches all walk-aways; and how often where one of the columns is low, or high."""
    worlds = len(drawn[0]) if drawn else 1
    halves = [np.ones(worlds)]
    for own in drawn:
        if worlds > 1:
            low = own < np.median(own, axis=0)
            halves += [*low.T.astype(np.float64), *(~low).T.astype(np.float64)]
    parts = np.stack([own / max(own.sum(), 1) for own in halves])
    shares = np.zeros((len(parts), len(field.routes)))
    for start in range(0, len(field.routes), CHUNK):
        rows = np.arange(start, min(start + CHUNK, len(field.routes)))
        part = field.only(rows)
        shares[:, rows] = parts @ part.passable(part.reached(drawn), worlds).T.astype(np.float64)
    return shares[0], list(shares[1:])


def surely_best(field: Field, firmness: tuple[Fraction, ...], passing: Bools, liking: Floats) -> Ints:
    """The same where numbers are known: rows among which the very best are, as things stand and given each line.

    Packages that hang on the same lines stand for each other; of these, the one that is liked best is taken.
    """
    masks = field.routes.masks()
    sets: dict[int, set[int]] = {}
    for route in np.flatnonzero(passing):
        sets.setdefault(int(field.routes.package[route]), set()).add(masks[route])
    chosen: dict[frozenset[int], int] = {}
    for package, own in sets.items():
        key = frozenset(own)
        if key not in chosen or (liking[package], -package) > (liking[chosen[key]], -chosen[key]):
            chosen[key] = package
    beliefs = [firmness, *(with_line(firmness, i, real) for i in range(len(firmness)) for real in (0, 1))]
    kept: dict[int, None] = {}
    for belief in beliefs:
        ranked = {key: chance_that_one_is_open(key, belief) for key in chosen}
        most = max(ranked.values(), default=Fraction(0))
        if most > 0:
            tied = [chosen[key] for key, own in ranked.items() if own == most]
            kept[max(tied, key=lambda row: (liking[row], -row))] = None
    return np.array(list(kept), dtype=np.int64)
