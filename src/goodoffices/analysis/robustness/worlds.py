"""One block of drawn worlds: in how many there is a zone, and in how many each package is accepted.

What changes one thing, changes it in the same worlds that everything else is counted in, and leaves all others as
drawn. So a thing that makes no difference makes none in the counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.draws import draw
from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.study import BAND, Query, Study
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.truths import Bools


@dataclass(frozen=True)
class Counts:
    """In how many worlds something holds: as drawn; with every firmness higher or lower; with one thing settled.

    Arrays over what is asked: (things,). `real` and `unreal` are (lines, things), `settled` for each query an array
    (settings, things); for the zone, of its two ends alone.
    """

    drawn: Ints
    firmer: Ints
    softer: Ints
    real: Ints
    unreal: Ints
    settled: tuple[Ints, ...]

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.drawn + other.drawn,
            self.firmer + other.firmer,
            self.softer + other.softer,
            self.real + other.real,
            self.unreal + other.unreal,
            tuple(a + b for a, b in zip(self.settled, other.settled, strict=True)),
        )


@dataclass(frozen=True)
class Block:
    """What one block of worlds came to: counts for the zone, for each package, and for each package and party.

    `measured` (worlds, alternatives, parties) and `weights` (worlds, parties) are what alternatives are ranked by.
    """

    zone: Counts
    offers: Counts
    sides: Ints
    measured: Floats
    weights: Floats


def run_block(study: Study, number: int) -> Block:
    """Draw the worlds of a block and count."""
    count = study.size(number)
    lines, numbers, weights = study.generators(number)
    worlds = _Worlds(lines.random((len(study.firmness), count)), [draw(own, numbers, count) for own in study.worths])
    zone = _Asked(study, study.zone, worlds, None, 1)
    offers = _Asked(study, study.offers, worlds, study.offers.routes.package, study.offer_count)
    sides = _Asked(study, study.sides, worlds, np.arange(len(study.sides.routes)), len(study.sides.routes))
    scored = [line.at(own).T for line, own in zip(study.scored, worlds.numbers, strict=True)]
    shares = weights.exponential(size=(count, len(study.worths)))
    return Block(
        zone.counts(),
        offers.counts(),
        sides.as_drawn(),
        np.stack(scored, axis=2) if scored else np.zeros((count, 0, 0)),
        shares,
    )


@dataclass(frozen=True)
class _Worlds:
    """What is drawn in a block: `chances` (lines, worlds), below whose firmness lines are real, and all numbers."""

    chances: Floats
    numbers: Sequence[Floats]


class _Asked:
    """In how many worlds of a block some route of each thing passes; `thing` None: all routes are of one."""

    def __init__(self, study: Study, field: Field, worlds: _Worlds, thing: Ints | None, things: int) -> None:
        self.study, self.field, self.worlds = study, field, worlds
        self.is_split, self.things = thing is not None, things
        self.thing = np.zeros(len(field.routes), dtype=np.int64) if thing is None else thing
        self.count = worlds.chances.shape[1]
        self.real = worlds.chances < study.firmness[:, None]
        self.asked = [i for i, worth in enumerate(study.worths) if worth.floor is not None]
        self.excess = [line.at(worlds.numbers[i]) for i, line in zip(self.asked, field.margins, strict=True)]
        self.reached = [own >= -spare for own, spare in zip(self.excess, field.spares, strict=True)]
        # Masks that many routes share are compared with the worlds once.
        masks, mask = np.unique(field.routes.breaks, axis=0, return_inverse=True)
        self.masks, self.mask = masks.astype(np.float64), mask.reshape(-1)

    def as_drawn(self) -> Ints:
        """The counts as drawn."""
        return self._count(self._broken(self.real) == 0, self._passing())

    def counts(self) -> Counts:
        """The counts as drawn, and with everything settled that there is to settle."""
        passing, broken = self._passing(), self._broken(self.real)
        firmness, chances = self.study.firmness[:, None], self.worlds.chances
        return Counts(
            self._count(broken == 0, passing),
            self._count(self._broken(chances < np.minimum(firmness + BAND, 1)) == 0, passing),
            self._count(self._broken(chances < np.maximum(firmness - BAND, 0)) == 0, passing),
            self._settled_lines(broken, passing, real=True),
            self._settled_lines(broken, passing, real=False),
            self._settled_numbers(broken == 0),
        )

    def _broken(self, real: Bools) -> Floats:
        """How many real lines each mask crosses: (masks, worlds)."""
        return np.asarray(self.masks @ real.astype(np.float64))

    def _passing(self) -> Bools:
        return self.field.passable(self.reached, self.count)

    def _count(self, opened: Bools, passing: Bools) -> Ints:
        return self._tally(np.arange(len(self.thing)), passing & opened[self.mask])

    def _tally(self, routes: Ints, passing: Bools) -> Ints:
        """In how many worlds one of these routes passes, by the thing that they belong to."""
        counts = np.zeros(self.things, dtype=np.int64)
        if len(routes):
            present, starts = np.unique(self.thing[routes], return_index=True)
            alone = len(present) == len(routes)
            counts[present] = (passing if alone else np.logical_or.reduceat(passing, starts, axis=0)).sum(axis=1)
        return counts

    def _settled_lines(self, broken: Floats, passing: Bools, *, real: bool) -> Ints:
        found = np.zeros((self.masks.shape[1], self.things), dtype=np.int64)
        drawn = self._count(broken == 0, passing)
        for line in range(self.masks.shape[1]):
            crossing = self.masks[:, line]
            if crossing.any():
                changed = float(real) - self.real[line]
                found[line] = self._count(broken + crossing[:, None] * changed == 0, passing)
            else:
                found[line] = drawn
        return found

    def _settled_numbers(self, opened: Bools) -> tuple[Ints, ...]:
        counts: list[Ints] = []
        others: tuple[int, Bools] | None = None
        for query in self.study.queries:
            if others is None or others[0] != query.worth:
                others = query.worth, self._but(query.worth) & opened[self.mask]
            counts.append(self._settled(query, others[1]))
        return tuple(counts)

    def _but(self, worth: int) -> Bools:
        """What passes as far as everything but one party's walk-away goes: (routes, worlds)."""
        reached = [np.ones_like(own) if i == worth else own for i, own in zip(self.asked, self.reached, strict=True)]
        return self.field.passable(reached, self.count)

    def _settled(self, query: Query, others: Bools) -> Ints:
        """The counts with one number at each of its settings, from what passes as far as others go."""
        at = self.asked.index(query.worth)
        line, spare = self.field.margins[at], self.field.spares[at]
        columns = self.study.worths[query.worth].columns[query.unknown]
        own = slice(columns.start, columns.stop)
        package, asks = self.field.routes.package, self.field.routes.asks[:, self.field.places[at]]
        touched = np.asarray(asks & np.any(line.rates[:, own], axis=1)[package])
        kept = np.flatnonzero(~touched)
        fixed = others[kept] & (self.reached[at][package[kept]] | ~asks[kept, None])
        moving = np.flatnonzero(touched)
        if not self.is_split:
            return self._settled_one(query, (fixed, others[moving]), moving)
        rates = line.rates[package[moving], own]
        without = self.excess[at][package[moving]] - rates @ self.worlds.numbers[query.worth][:, own].T
        found = np.zeros((len(query.settings), self.things), dtype=np.int64)
        for i, setting in enumerate(query.settings):
            passing = others[moving] & (without >= -spare - (rates @ setting)[:, None])
            found[i] = self._either(kept, fixed, moving, passing)
        return found

    def _either(self, kept: Ints, fixed: Bools, moving: Ints, passing: Bools) -> Ints:
        """The counts where some routes stay as they are and others move."""
        routes = np.concatenate([kept, moving])
        if len(np.unique(self.thing)) == len(self.thing):
            return self._tally(kept, fixed) + self._tally(moving, passing)
        order = np.argsort(routes, kind="stable")
        return self._tally(routes[order], np.concatenate([fixed, passing])[order])

    def _settled_one(self, query: Query, passing: tuple[Bools, Bools], moving: Ints) -> Ints:
        """The same for one thing, at the two ends alone, in those worlds that the moving routes can decide."""
        fixed, others = passing
        sure = fixed.any(axis=0) if len(fixed) else np.zeros(self.count, dtype=np.bool_)
        open_worlds = np.flatnonzero(~sure & others.any(axis=0)) if len(moving) else np.zeros(0, dtype=np.int64)
        at = self.asked.index(query.worth)
        line, spare = self.field.margins[at], self.field.spares[at]
        columns = self.study.worths[query.worth].columns[query.unknown]
        own = slice(columns.start, columns.stop)
        package = self.field.routes.package[moving]
        rates, drawn = line.rates[package, own], self.worlds.numbers[query.worth][open_worlds, own]
        without = self.excess[at][package][:, open_worlds] - rates @ drawn.T
        allowed = others[:, open_worlds]
        found = [
            int(sure.sum()) + int((allowed & (without >= -spare - (rates @ setting)[:, None])).any(axis=0).sum())
            for setting in query.settings[-2:]
        ]
        return np.array(found, dtype=np.int64)[:, None]


def together(blocks: Sequence[Block]) -> Block:
    """All blocks as one, in their order."""
    return Block(
        reduce(lambda a, b: a + b, (own.zone for own in blocks)),
        reduce(lambda a, b: a + b, (own.offers for own in blocks)),
        sum((own.sides for own in blocks[1:]), blocks[0].sides),
        np.concatenate([own.measured for own in blocks]),
        np.concatenate([own.weights for own in blocks]),
    )
