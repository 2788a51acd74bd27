"""Routes together with what their packages are worth: what a question about consent is asked of, world by world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.robustness.draws import corners
from goodoffices.analysis.robustness.routes import Routes
from goodoffices.analysis.robustness.worth import Floats, Line, Worth
from goodoffices.analysis.truths import Bools


@dataclass(frozen=True)
class Field:
    """Routes, and for each party with a walk-away by how much their packages exceed it (rows as in `routes.package`).

    `places[i]` is the column of `routes.asks` of the party of `margins[i]`; `spares[i]` what rounding may hide of its
    excess. `rows` says which row of the listing that it comes from each of its packages was.
    """

    routes: Routes
    rows: Ints
    margins: tuple[Line, ...]
    spares: tuple[float, ...]
    places: tuple[int, ...]

    def only(self, rows: Ints | Bools) -> Field:
        """These routes alone, with their packages."""
        kept = self.routes.only(rows)
        packages, number = np.unique(kept.package, return_inverse=True)
        margins = tuple(own.only(packages) for own in self.margins)
        own = Routes(np.asarray(number, dtype=np.int64), kept.breaks, kept.asks)
        return Field(own, self.rows[packages], margins, self.spares, self.places)

    def reached(self, drawn: Sequence[Floats]) -> list[Bools]:
        """For each party, which packages reach its walk-away in which worlds: (packages, worlds)."""
        return [line.at(own) >= -spare for line, own, spare in zip(self.margins, drawn, self.spares, strict=True)]

    def passable(self, reached: Sequence[Bools], worlds: int) -> Bools:
        """Which routes reach all walk-aways that they ask for in which worlds: (routes, worlds)."""
        passable = np.ones((len(self.routes), worlds), dtype=np.bool_)
        for place, own in zip(self.places, reached, strict=True):
            asking = np.flatnonzero(self.routes.asks[:, place])
            passable[asking] &= own[self.routes.package[asking]]
        return passable


def field_of(routes: Routes, packages: Ints, worths: Sequence[Worth], parties: Sequence[str]) -> Field:
    """The field of these routes; `packages` are the option numbers that they point at. Only walk-aways count."""
    asked = [own for own in worths if own.floor is not None]
    return Field(
        routes,
        np.arange(len(packages)),
        tuple(own.above_floor(packages) for own in asked),
        tuple(own.spare for own in asked),
        tuple(parties.index(own.party) for own in asked),
    )


def extremes(field: Field, worths: Sequence[Worth]) -> tuple[list[Floats], list[Floats]]:
    """The least and the most by which each package can exceed each walk-away: two lists of (packages,)."""
    asked = [own for own in worths if own.floor is not None]
    least, most = [], []
    for line, worth in zip(field.margins, asked, strict=True):
        low, high = corners(worth)
        up, down = np.maximum(line.rates, 0), np.minimum(line.rates, 0)
        least.append(line.base + up @ low + down @ high)
        most.append(line.base + up @ high + down @ low)
    return least, most


def decided(field: Field, worths: Sequence[Worth]) -> Field:
    """The same without routes that no world lets pass, and without asking for what every world gives."""
    least, most = extremes(field, worths)
    asks = field.routes.asks.copy()
    possible = np.ones(len(field.routes), dtype=np.bool_)
    for place, low, high, spare in zip(field.places, least, most, field.spares, strict=True):
        asking = asks[:, place]
        package = field.routes.package
        possible &= ~asking | (high[package] >= -spare)
        asks[:, place] = asking & (low[package] < -spare)
    routes = Routes(field.routes.package, field.routes.breaks, asks)
    return Field(routes, field.rows, field.margins, field.spares, field.places).only(possible)


def at_end(field: Field, worths: Sequence[Worth], *, highest: bool) -> Bools:
    """Which routes pass where every package is worth as much, or as little, to everybody as it can be."""
    found = extremes(field, worths)[highest]
    reached = [(own >= -spare)[:, None] for own, spare in zip(found, field.spares, strict=True)]
    return field.passable(reached, 1)[:, 0]


MOST_COMPARED = 400
"""Routes that every other one is compared with."""


def undominated(field: Field, worths: Sequence[Worth]) -> Field:
    """The same without routes that another one makes superfluous in every world.

    That one needs no line more to be unreal, asks no party more, and is worth no less to those it asks, whatever the
    unknown numbers. Some that are superfluous may stay, so that the search ends soon.
    """
    if not len(field.routes):
        return field
    field = _distinct(field)
    asked = [own for own in worths if own.floor is not None]
    boxes = [corners(own) for own in asked]
    middles = [line.base + line.rates @ ((low + high) / 2) for line, (low, high) in
               zip(field.margins, boxes, strict=True)]  # fmt: skip
    routes = field.routes
    worth = sum(((own - own.min(initial=0)) / (np.ptp(own) + 1) for own in middles), np.zeros(_packages(field)))
    order = np.lexsort((-worth[routes.package], routes.asks.sum(axis=1), routes.breaks.sum(axis=1)))
    alive = np.ones(len(routes), dtype=np.bool_)
    compared = 0
    for route in order:
        if compared == MOST_COMPARED:
            break
        if alive[route]:
            compared += 1
            alive &= ~_superfluous(field, boxes, int(route), alive)
    return field.only(alive)


def _packages(field: Field) -> int:
    return int(field.routes.package.max(initial=-1)) + 1


def _superfluous(field: Field, boxes: list[tuple[Floats, Floats]], route: int, alive: Bools) -> Bools:
    """Which routes this one makes superfluous, itself not among them."""
    routes = field.routes
    found = (
        alive & (routes.breaks | ~routes.breaks[route]).all(axis=1) & (routes.asks | ~routes.asks[route]).all(axis=1)
    )
    found[route] = False
    package = routes.package[route]
    for place, line, (low, high) in zip(field.places, field.margins, boxes, strict=True):
        rows = np.flatnonzero(found)
        if not routes.asks[route, place] or not len(rows):
            continue
        other = routes.package[rows]
        rates = line.rates[package] - line.rates[other]
        least = line.base[package] - line.base[other]
        least = least + np.maximum(rates, 0) @ low + np.minimum(rates, 0) @ high
        found[rows] = least >= 0
    return np.asarray(found)


def _distinct(field: Field) -> Field:
    """One route of those that ask for the same lines, the same parties and the same worth."""
    columns = [field.routes.breaks, field.routes.asks]
    for place, line in zip(field.places, field.margins, strict=True):
        asking = field.routes.asks[:, place, None]
        own = np.concatenate([line.base[:, None], line.rates], axis=1)[field.routes.package]
        columns.append(np.where(asking, own, 0))
    rows = np.concatenate([own.astype(np.int64) for own in columns], axis=1)
    return field.only(np.sort(distinct_rows(rows)[0]))
