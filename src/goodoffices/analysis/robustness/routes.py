"""Routes: the ways in which a package can get the consent that it needs.

A route is a package and one smallest set of what must hold for its consent: red lines that it crosses must turn out not
to be real, and walk-aways must be reached. By unanimity each package has one route; by a quorum, one for each
coalition that is just large enough.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Kind, Model
from goodoffices.analysis.robustness.packages import Packages
from goodoffices.analysis.robustness.unknowns import uncertain_lines
from goodoffices.analysis.truths import Bools, ways_to_make_true


@dataclass(frozen=True)
class Routes:
    """Routes, sorted by package: `package` (routes,) are rows of the packages that they belong to.

    `breaks` (routes, uncertain lines) are the lines that must not be real, `asks` (routes, parties with values) those
    whose walk-away must be reached.
    """

    package: Ints
    breaks: Bools
    asks: Bools

    def __len__(self) -> int:
        return len(self.package)

    def only(self, rows: Ints | Bools) -> Routes:
        """These routes alone."""
        return Routes(self.package[rows], self.breaks[rows], self.asks[rows])

    def masks(self) -> list[int]:
        """The lines that must not be real, as bits, for each route."""
        return [sum(1 << int(i) for i in np.flatnonzero(row)) for row in self.breaks]


def routes_of(model: Model, packages: Packages) -> Routes:
    """All routes of these packages, but for those that a line or a given that is certain shuts."""
    uncertain = [i for i, _ in uncertain_lines(model)]
    certain = np.array([soft.holds is not None for soft in model.softs], dtype=np.bool_)
    certain[uncertain] = False
    found: list[Routes] = []
    for number, end in enumerate(packages.ends):
        rows = np.flatnonzero(packages.end == number)
        for way in ways_to_make_true(end) if len(rows) else ():
            asked = np.array([bool(way >> i & 1) for i in range(len(model.softs))], dtype=np.bool_)
            crossed = packages.crossed[rows] & asked
            passable = ~(crossed & certain).any(axis=1)
            asks = np.zeros(len(model.parties), dtype=np.bool_)
            asks[[s.dimension for s, own in zip(model.softs, asked, strict=True) if own and _is_floor(s.kind)]] = True
            own = rows[passable]
            found.append(Routes(own, crossed[passable][:, uncertain], np.tile(asks, (len(own), 1))))
    together = Routes(
        np.concatenate([np.zeros(0, dtype=np.int64), *(own.package for own in found)]),
        np.concatenate([np.zeros((0, len(uncertain)), dtype=np.bool_), *(own.breaks for own in found)]),
        np.concatenate([np.zeros((0, len(model.parties)), dtype=np.bool_), *(own.asks for own in found)]),
    )
    return together.only(np.argsort(together.package, kind="stable"))


def _is_floor(kind: Kind) -> bool:
    return kind is Kind.WALK_AWAY
