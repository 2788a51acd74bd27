"""The ground that questions of robustness are asked on: packages, their routes, and what they are worth."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from goodoffices.analysis.representatives import representatives
from goodoffices.analysis.robustness.bounds import zone_bounds
from goodoffices.analysis.robustness.counted import Span
from goodoffices.analysis.robustness.field import Field, decided, field_of, undominated
from goodoffices.analysis.robustness.offers import offers_of
from goodoffices.analysis.robustness.packages import Packages, every_package, these_packages
from goodoffices.analysis.robustness.routes import Routes, routes_of
from goodoffices.analysis.robustness.unknowns import Unknown, uncertain_lines
from goodoffices.analysis.robustness.worth import Worth, worth_of
from goodoffices.analysis.solve import Findings
from goodoffices.analysis.truths import Bools
from goodoffices.case.errors import TooLarge

SECONDS = 20.0
"""Time for looking at every package, and again for bounds where that was too much."""

STAND_INS = 200
"""Packages of the frontier that stand for all where there are too many."""


@dataclass(frozen=True)
class Ground:
    """What can be accepted, and what that hangs on.

    `field` has the routes of all `packages`, `zone` those of them that matter for whether there is a zone. `bounds` are
    proven bounds of its probability where not all packages are here, None where they are.
    """

    solved: Findings
    packages: Packages
    worths: tuple[Worth, ...]
    lines: tuple[Unknown, ...]
    field: Field
    zone: Field
    bounds: Span | None

    @property
    def asked(self) -> tuple[int, ...]:
        """The numbers of the worths with a walk-away."""
        return tuple(i for i, worth in enumerate(self.worths) if worth.floor is not None)

    def hangs_on_numbers(self) -> bool:
        """Whether anybody's acceptance of any package hangs on a number that is not known."""
        routes = self.field.routes
        return any(
            bool(line.rates[routes.package[routes.asks[:, place]]].any())
            for place, line in zip(self.field.places, self.field.margins, strict=True)
        )

    def of(self, rows: Sequence[Sequence[int]]) -> tuple[Packages, Field]:
        """Packages named one by one, and the field of their routes."""
        packages = these_packages(self.solved.model, rows)
        routes = routes_of(self.solved.model, packages)
        parties = self.solved.model.parties
        # Nothing is left out, so that routes still point at the rows of `rows`.
        return packages, field_of(routes, packages.choices, self.worths, parties)

    def sides_of(self, packages: Packages) -> tuple[Field, dict[tuple[int, str], int]]:
        """A route for each package and each party that can accept it; and which it is, by row and party."""
        routes, place = _sides(self, packages)
        return field_of(routes, packages.choices, self.worths, self.solved.model.parties), place


def ground_of(solved: Findings, day: date | None) -> Ground:
    """Lay out a case that is solved; where there are too many packages, with some that stand for all."""
    model = solved.model
    worths = tuple(worth_of(model, party, day) for party in model.parties)
    bounds = None
    try:
        packages = every_package(model, time.monotonic() + SECONDS)
    except TooLarge:
        packages = these_packages(model, _stand_ins(solved, day))
        bounds = zone_bounds(model, day, time.monotonic() + SECONDS)
    routes = routes_of(model, packages)
    field = decided(field_of(routes, packages.choices, worths, model.parties), worths)
    lines = tuple(own for _, own in uncertain_lines(model))
    return Ground(solved, packages, worths, lines, field, undominated(field, worths), bounds)


def _stand_ins(solved: Findings, day: date | None) -> list[tuple[int, ...]]:
    """Packages of the frontier, what the rules pick, and where there is no zone what movements leave."""
    picked = [own.choices for own in offers_of(solved, day)]
    chosen = representatives(solved.frontier.points, STAND_INS) if len(solved.frontier) else ()
    return list(dict.fromkeys([*picked, *(tuple(int(n) for n in solved.frontier.choices[i]) for i in chosen)]))


def _sides(ground: Ground, packages: Packages) -> tuple[Routes, dict[tuple[int, str], int]]:
    model = ground.solved.model
    uncertain = [i for i, _ in uncertain_lines(model)]
    found: list[tuple[int, Bools, Bools]] = []
    place: dict[tuple[int, str], int] = {}
    for row, party in _pairs(len(packages), model.asked):
        own = np.array([soft.party == party and soft.holds is not None for soft in model.softs], dtype=np.bool_)
        crossed = packages.crossed[row] & own
        if any(crossed[i] for i in np.flatnonzero(own) if i not in uncertain):
            continue
        asks = np.array([p == party and f is not None for p, f in zip(model.parties, model.walk_aways, strict=True)])
        place[row, party] = len(found)
        found.append((row, crossed[uncertain], asks.astype(np.bool_)))
    rows = np.array([row for row, _, _ in found], dtype=np.int64)
    breaks = np.array([own for _, own, _ in found], dtype=np.bool_).reshape(len(found), len(uncertain))
    asking = np.array([own for _, _, own in found], dtype=np.bool_).reshape(len(found), len(model.parties))
    return Routes(rows, breaks, asking), place


def _pairs(rows: int, parties: Sequence[str]) -> Iterator[tuple[int, str]]:
    for row in range(rows):
        for party in parties:
            yield row, party
