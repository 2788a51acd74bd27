"""A study: everything that a block of drawn worlds needs, small enough to be sent to another process or machine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.robustness.field import Field
from goodoffices.analysis.robustness.worth import Floats, Line, Worth

BLOCK = 500
"""Worlds that are drawn together. Fixed, so that an answer does not depend on who draws which block."""

BAND = 0.1
"""How far off a firmness may be, either way, for the range of assumptions."""


@dataclass(frozen=True)
class Query:
    """An unknown number to set to one place after the other, whatever is drawn for it.

    `worth` and `unknown` say which; `settings` are (places, its columns): first the answers, then the two ends.
    """

    worth: int
    unknown: int
    settings: Floats


@dataclass(frozen=True)
class Study:
    """What is drawn, and what is asked of each world.

    `zone` are the routes whose passing makes a zone, `offers` those of the packages that are looked at by themselves,
    `sides` one for each such package and party. `scored` are the worths, by party, of the alternatives to be ranked.
    """

    seed: int
    worlds: int
    firmness: Floats
    worths: tuple[Worth, ...]
    zone: Field
    offers: Field
    offer_count: int
    sides: Field
    queries: tuple[Query, ...]
    scored: tuple[Line, ...]

    @property
    def blocks(self) -> int:
        """How many blocks there are."""
        return -(-self.worlds // BLOCK)

    def size(self, block: int) -> int:
        """How many worlds a block has: as many as all others, but for the last."""
        return min(BLOCK, self.worlds - block * BLOCK)

    def generators(self, block: int) -> tuple[np.random.Generator, np.random.Generator, np.random.Generator]:
        """A block's own sources of randomness: for lines, for numbers, for weights."""
        own = np.random.SeedSequence(self.seed, spawn_key=(block,)).spawn(3)
        lines, numbers, weights = (np.random.default_rng(seed) for seed in own)
        return lines, numbers, weights
