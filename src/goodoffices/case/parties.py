"""Parties, their seats at the table, and the people who speak for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.text import Text
from goodoffices.case.walk_aways import WalkAway


class Seat(StrEnum):
    """What a party is at the table; it can be more than one thing."""

    SIGNATORY = "signatory"
    CONDITIONAL = "conditional"
    MEDIATOR = "mediator"
    OBSERVER = "observer"


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person who speaks for a party, with a role, from one day to another (both included, None: not known)."""

    name: str
    role: Text | None = None
    since: date | None = None
    until: date | None = None
    note: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """Who negotiates.

    The consent of a signatory is always needed; that of a conditional party where `consent_if` holds; and that of
    any party where a package commits it to something. `delivers` names the acts that it is able to bring about.
    `discount` is what an agreement keeps of its worth over the time of a negotiation, 0 to 1, in research files: it is
    kept as they have it, and bears on no result. `aliases` are other names for it in reports, such as its capital.
    """

    id: str
    name: Text
    seats: tuple[Seat, ...] = (Seat.SIGNATORY,)
    consent_if: Expression | None = None
    walk_away: WalkAway | None = None
    delegates: tuple[Delegate, ...] = ()
    delivers: tuple[str, ...] = ()
    note: Text | None = None
    discount: Fraction | None = None
    aliases: tuple[str, ...] = ()

    @property
    def is_signatory(self) -> bool:
        """Whether its consent is always needed."""
        return Seat.SIGNATORY in self.seats
