"""One block of drawn worlds: in how many is there a zone, in how many is which package accepted, and what if …

What changes one thing, changes it in the same worlds that everything else is counted in, and leaves all others as
drawn. So a thing that makes no difference makes none in the counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TypeAlias

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.draws import draw
from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.study import BAND, Query, Study
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.truths import Bools

Settings: TypeAlias = tuple[Ints, ...]


@dataclass(frozen=True)
class Counts:
    """In how many worlds something holds: as drawn; with every firmness higher or lower; with one thing settled.

    Arrays over what is asked: (things,). `real` and `unreal` are (lines, things), `settled` for each query an array
    (settings, things).
    """

    drawn: Ints
    firmer: Ints
    softer: Ints
    real: Ints
    unreal: Ints
    settled: Settings

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
    chances = lines.random((count, len(study.firmness)))
    drawn = [draw(worth, numbers, count) for worth in study.worths]
    zone = _Asked(study, study.zone, drawn, chances, np.zeros(len(study.zone.routes), dtype=np.int64), 1)
    offers = _Asked(study, study.offers, drawn, chances, study.offers.routes.package, study.offer_count)
    order = np.arange(len(study.sides.routes))
    sides = _Asked(study, study.sides, drawn, chances, order, len(order))
    scored = [line.at(own) for line, own in zip(study.scored, drawn, strict=True)]
    shares = weights.exponential(size=(count, len(study.worths)))
    return Block(
        zone.counts(),
        offers.counts(),
        sides.as_drawn(),
        np.stack(scored, axis=2) if scored else np.zeros((count, 0, 0)),
        shares / shares.sum(axis=1)[:, None] if scored else shares,
    )


class _Asked:
    """One question about routes, asked of the worlds of a block: does one of those of each thing pass?"""

    def __init__(
        self, study: Study, field: Field, drawn: Sequence[Floats], chances: Floats, thing: Ints, things: int
    ) -> None:
        self.study, self.field, self.things = study, field, things
        self.present, self.starts = np.unique(thing, return_index=True)
        self.real = chances < study.firmness
        self.chances = chances
        asked = [i for i, worth in enumerate(study.worths) if worth.floor is not None]
        self.drawn = {i: drawn[i] for i in asked}
        self.excess = {i: line.at(drawn[i]) for i, line in zip(asked, field.margins, strict=True)}
        self.reached = {
            i: self.excess[i] >= -spare for (i, spare) in zip(asked, field.spares, strict=True)
        }
        self.asked = asked
        # Masks that many routes share are compared with the worlds once.
        self.masks, self.mask = np.unique(field.routes.breaks, axis=0, return_inverse=True)
        self.masks_as_floats = self.masks.astype(np.float64)
        self.mask = self.mask.reshape(-1)

    def as_drawn(self) -> Ints:
        """The counts as drawn."""
        return self._count(self._open(self.real), self._passing())

    def counts(self) -> Counts:
        """The counts as drawn, and with everything settled that there is to settle."""
        passing = self._passing()
        firmness = self.study.firmness
        firmer = self.chances < np.minimum(firmness + BAND, 1)
        softer = self.chances < np.maximum(firmness - BAND, 0)
        broken = self._broken(self.real)
        return Counts(
            self._count(broken == 0, passing),
            self._count(self._open(firmer), passing),
            self._count(self._open(softer), passing),
            self._settled_lines(broken, passing, real=True),
            self._settled_lines(broken, passing, real=False),
            self._settled_numbers(broken == 0),
        )

    def _broken(self, real: Bools) -> Floats:
        """How many real lines each mask crosses: (worlds, masks)."""
        return np.asarray(real.astype(np.float64) @ self.masks_as_floats.T)

    def _open(self, real: Bools) -> Bools:
        return np.asarray(self._broken(real) == 0)

    def _passing(self) -> Bools:
        return self.field.passable([self.reached[i] for i in self.asked], len(self.real))

    def _accepted(self, passing: Bools) -> Bools:
        """Which things have a route that passes: (worlds, things that have routes)."""
        if len(self.starts) == passing.shape[1]:
            return passing
        return np.asarray(np.logical_or.reduceat(passing, self.starts, axis=1))

    def _count(self, opened: Bools, passing: Bools) -> Ints:
        counts = np.zeros(self.things, dtype=np.int64)
        if passing.shape[1]:
            counts[self.present] = self._accepted(passing & opened[:, self.mask]).sum(axis=0)
        return counts

    def _settled_lines(self, broken: Floats, passing: Bools, *, real: bool) -> Ints:
        found = np.zeros((self.masks.shape[1], self.things), dtype=np.int64)
        for line in range(self.masks.shape[1]):
            now = self.real[:, line].astype(np.float64)
            found[line] = self._count(broken + (real - now)[:, None] * self.masks_as_floats[:, line] == 0, passing)
        return found

    def _settled_numbers(self, opened: Bools) -> Settings:
        counts: list[Ints] = []
        for query in self.study.queries:
            counts.append(self._settled(query, self._but(query.worth, opened)))
        return tuple(counts)

    def _but(self, worth: int, opened: Bools) -> Bools:
        """What passes as far as everything but one party's walk-away goes: (worlds, routes)."""
        everything = {i: self.reached[i] if i != worth else np.ones_like(self.reached[i]) for i in self.asked}
        return self.field.passable([everything[i] for i in self.asked], len(self.real)) & opened[:, self.mask]

    def _settled(self, query: Query, others: Bools) -> Ints:
        """The counts with one number at each of its settings."""
        at = self.asked.index(query.worth)
        line, spare, place = self.field.margins[at], self.field.spares[at], self.field.places[at]
        columns = self.study.worths[query.worth].columns[query.unknown]
        own = slice(columns.start, columns.stop)
        package, asks = self.field.routes.package, self.field.routes.asks[:, place]
        touched = asks & line.rates[:, own].any(axis=1)[package]
        fixed = others.copy()
        fixed[:, asks] &= self.reached[query.worth][:, package[asks]]
        found = np.zeros((len(query.settings), self.things), dtype=np.int64)
        rows = package[touched]
        excess, drawn = self.excess[query.worth][:, rows], self.drawn[query.worth][:, own]
        without = excess - drawn @ line.rates[rows][:, own].T
        for i, setting in enumerate(query.settings):
            passing = fixed.copy()
            passing[:, touched] = others[:, touched] & (without + line.rates[rows][:, own] @ setting >= -spare)
            found[i, self.present] = self._accepted(passing).sum(axis=0) if passing.shape[1] else 0
        return found


def together(blocks: Sequence[Block]) -> Block:
    """All blocks as one, in their order."""
    return Block(
        reduce(lambda a, b: a + b, (own.zone for own in blocks)),
        reduce(lambda a, b: a + b, (own.offers for own in blocks)),
        sum((own.sides for own in blocks[1:]), blocks[0].sides),
        np.concatenate([own.measured for own in blocks]),
        np.concatenate([own.weights for own in blocks]),
    )
