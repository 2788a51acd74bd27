"""Interests: why a party wants something."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text

ASPECTS = (
    "outcome",
    "act",
    "form",
    "time",
    "place",
    "ownership",
    "administration",
    "forces",
    "access",
    "money",
    "precedent",
    "face",
)
"""What an interest can be about: the sides of an issue that a reframing may touch, or must leave alone."""


@dataclass(frozen=True, slots=True)
class Interest:
    """Why a party wants something; red lines and positions name the interests that they serve."""

    party: str
    name: str
    says: Text | None = None
    about: tuple[str, ...] = ()
    origin: Origin = MEDIATOR_ONLY
