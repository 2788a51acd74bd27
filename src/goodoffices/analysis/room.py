"""How much memory an answer may take. What does not fit is not kept: other methods, or bounds, take its place."""

from __future__ import annotations

from dataclasses import dataclass

USED = 110
"""Megabytes that the program takes before it computes anything."""

AMPLE = 700
"""Megabytes beyond that which are enough for everything that the engine keeps at its own limits."""

LEAST = 160
"""Megabytes below which nothing can be done."""


@dataclass(frozen=True, slots=True)
class Room:
    """The memory that the whole program may take, in megabytes; None: as much as the engine's own limits need.

    >>> Room(460).at_most(1000), Room().at_most(1000)
    (500, 1000)
    """

    megabytes: int | None = None

    def at_most(self, limit: int) -> int:
        """As much of one of the engine's own limits as there is room for."""
        if self.megabytes is None:
            return limit
        return max(1, limit * min(AMPLE, max(self.megabytes - USED, 1)) // AMPLE)


UNLIMITED = Room()
