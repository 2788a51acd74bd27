"""How likely some things are: as put, with every firmness higher or lower, and with one unknown settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.robustness.chance import chance_that_one_is_open
from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.study import BAND, Query
from goodoffices.analysis.robustness.worlds import Counts
from goodoffices.analysis.robustness.worth import Floats, Worth
from goodoffices.analysis.truths import Bools

Row: TypeAlias = tuple[Fraction, ...]


@dataclass(frozen=True)
class Chances:
    """Probabilities of things, each a row over the things.

    `real[i]` and `unreal[i]` with line i known to be real, or not; `settled[q][s]` with the number of query q at its
    setting s. `worlds` is how many were drawn; None where nothing was.
    """

    drawn: Row
    firmer: Row
    softer: Row
    real: tuple[Row, ...]
    unreal: tuple[Row, ...]
    settled: tuple[tuple[Row, ...], ...]
    worlds: int | None


def counted(counts: Counts, worlds: int) -> Chances:
    """Counts in drawn worlds as probabilities."""
    return row_by_row(counts, lambda own: tuple(Fraction(int(n), worlds) for n in own), worlds)


def row_by_row(found: Counts | Chances, row: Callable[[Any], Row], worlds: int | None) -> Chances:
    """What `row` makes of each row over the things, as chances."""
    return Chances(
        row(found.drawn),
        row(found.firmer),
        row(found.softer),
        tuple(map(row, found.real)),
        tuple(map(row, found.unreal)),
        tuple(tuple(map(row, own)) for own in found.settled),
        worlds,
    )


@dataclass(frozen=True)
class Exactly:
    """Exact probabilities over which lines are real, with every number at one place.

    `numbers` are by worth what is taken for its columns. Raises TooLarge where too many lines hang together.
    """

    field: Field
    thing: Ints
    things: int
    worths: tuple[Worth, ...]
    numbers: tuple[Floats, ...]
    firmness: tuple[Fraction, ...]

    def chances(self, queries: Sequence[Query]) -> Chances:
        """All probabilities; of each query, at its settings."""
        passing = self.passing(self.numbers)
        firmness, lines = self.firmness, range(len(self.firmness))
        band = Fraction(BAND).limit_denominator(100)
        return Chances(
            self.row(passing),
            self.row(passing, tuple(min(own + band, Fraction(1)) for own in firmness)),
            self.row(passing, tuple(max(own - band, Fraction(0)) for own in firmness)),
            tuple(self.row(passing, with_line(firmness, i, 1)) for i in lines),
            tuple(self.row(passing, with_line(firmness, i, 0)) for i in lines),
            tuple(self._settled(query) for query in queries),
            None,
        )

    def passing(self, numbers: Sequence[Floats]) -> Bools:
        """Which routes reach every walk-away that they ask for."""
        asked = [own[None, :] for worth, own in zip(self.worths, numbers, strict=True) if worth.floor is not None]
        return self.field.passable(self.field.reached(asked), 1)[:, 0]

    def row(self, passing: Bools, firmness: tuple[Fraction, ...] | None = None) -> Row:
        """For each thing, that one of its passing routes crosses no real line."""
        masks = self.field.routes.masks()
        sets: list[set[int]] = [set() for _ in range(self.things)]
        for route in np.flatnonzero(passing):
            sets[int(self.thing[route])].add(masks[route])
        known: dict[frozenset[int], Fraction] = {}
        for own in map(frozenset, sets):
            if own not in known:
                known[own] = chance_that_one_is_open(own, firmness or self.firmness)
        return tuple(known[frozenset(own)] for own in sets)

    def _settled(self, query: Query) -> tuple[Row, ...]:
        columns = self.worths[query.worth].columns[query.unknown]
        rows = []
        for setting in query.settings:
            numbers = [own.copy() for own in self.numbers]
            numbers[query.worth][columns.start : columns.stop] = setting
            rows.append(self.row(self.passing(numbers)))
        return tuple(rows)


def with_line(firmness: Sequence[Fraction], line: int, real: int) -> tuple[Fraction, ...]:
    """The firmness of all lines where one is known to be real (1), or not (0)."""
    return tuple(Fraction(real) if i == line else own for i, own in enumerate(firmness))
