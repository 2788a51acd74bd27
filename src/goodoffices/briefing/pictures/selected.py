"""The outcomes of the frontier that a picture has room for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints


@dataclass(frozen=True)
class Selected:
    """Outcomes of the frontier in steps, with the options of one package each, out of `total`."""

    points: Ints
    choices: Ints
    total: int

    def __len__(self) -> int:
        return len(self.points)

    @property
    def whole(self) -> bool:
        """Whether these are all that are known."""
        return len(self) == self.total


def selected(found: Frontier, most: int) -> Selected:
    """About so many outcomes at most, at even steps along the frontier; each party's best is always among them."""
    count = len(found)
    if count <= most:
        return Selected(found.points, found.choices, count)
    even = np.linspace(0, count - 1, most).round().astype(np.int64)
    rows = np.unique(np.concatenate([even, found.points.argmax(axis=0)]))
    return Selected(found.points[rows], found.choices[rows], count)
