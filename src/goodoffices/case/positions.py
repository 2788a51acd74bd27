"""Positions: what a party says it wants. They never constrain a solution."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text


@dataclass(frozen=True, slots=True)
class Position:
    """What one party says it wants on one facet."""

    party: str
    facet: str
    option: str
    says: Text | None = None
    serves: tuple[str, ...] = ()
    origin: Origin = MEDIATOR_ONLY
