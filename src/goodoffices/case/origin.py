"""Where something in a case is from, how it is known, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Basis(StrEnum):
    """How something is known: the party said it, the analyst infers it, or it is an estimate."""

    STATED = "stated"
    INFERRED = "inferred"
    ESTIMATE = "estimate"


PUBLIC = "public"
MEDIATOR = "mediator"


@dataclass(frozen=True, slots=True)
class Origin:
    """Claims that bear something out, its basis, and its audience.

    `sources` are ids of claims. `audience` are ids of parties, or "public"; empty means the mediator alone.

    >>> Origin(sources=("c1",)).known_as
    <Basis.STATED: 'stated'>
    >>> Origin().known_as
    <Basis.INFERRED: 'inferred'>
    """

    sources: tuple[str, ...] = ()
    basis: Basis | None = None
    audience: tuple[str, ...] = ()

    @property
    def known_as(self) -> Basis:
        """The basis as given; else `stated` where a source bears it out, and `inferred` where none does."""
        if self.basis is not None:
            return self.basis
        return Basis.STATED if self.sources else Basis.INFERRED


MEDIATOR_ONLY = Origin()
