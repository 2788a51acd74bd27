"""Where payoffs lie on each party's own scale: 0 is its worst, 100 its best package that obeys the rules."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solve import Findings

Floats = npt.NDArray[np.float64]

LOWEST, HIGHEST = -8.0, 125.0
"""How far a picture reaches beyond 0 and 100, for walk-aways that lie there."""

MARGIN = 4.0
"""Room on the scale on each side of what is drawn."""


@dataclass(frozen=True)
class Places:
    """The scale of each party, from the steps of its worst package to those of its best."""

    worst: Ints
    best: Ints

    @classmethod
    def of(cls, findings: Findings) -> Places:
        """The scales of these findings."""
        return cls(findings.worst, findings.best)

    def on_scale(self, points: Ints) -> Floats:
        """Payoffs in steps (rows, parties) on the scales; a party to whom all packages are alike has them at 50."""
        width = (self.best - self.worst).astype(np.float64)
        above = (points - self.worst).astype(np.float64)
        flat = 50.0 + 50.0 * np.sign(above)
        return np.asarray(np.where(width > 0, 100.0 * above / np.where(width > 0, width, 1.0), flat))


def walk_aways(findings: Findings) -> list[float | None]:
    """Where each party's walk-away lies on its scale; None where it has none."""
    steps = np.array([[0 if own is None else own for own in findings.model.walk_aways]], dtype=np.int64)
    places = Places.of(findings).on_scale(steps)[0]
    return [None if own is None else float(p) for own, p in zip(findings.model.walk_aways, places, strict=True)]


def shown(place: float) -> float:
    """The place itself, or the edge of the picture where it lies beyond it.

    >>> shown(250.0), shown(40.0)
    (125.0, 40.0)
    """
    return min(HIGHEST, max(LOWEST, place))


def domain(places: list[float | None]) -> tuple[float, float]:
    """From where to where an axis reaches that shows the whole scale and these walk-aways.

    >>> domain([None, 40.0]), domain([110.0])
    ((-4.0, 104.0), (-4.0, 114.0))
    """
    known = [shown(place) for place in places if place is not None]
    return min([0.0, *known]) - MARGIN, max([100.0, *known]) + MARGIN
