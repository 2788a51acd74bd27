"""An opportunity: a move that an operator can make on a clash, with the facets and options that it adds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.fates import UNTOUCHED, Effect, Role
from goodoffices.case.issues import Pledge
from goodoffices.case.text import Text


@dataclass(frozen=True, slots=True)
class AddedOption:
    """One way to make a move.

    `demanders` and `refusers` say what it does to the interests of either side. Where it is done `instead`, what was
    asked is not done, so that the package literally has the option that the refusers would have. `third` is the party
    that takes something on, `pledge` what it commits itself to, and `unsure` says that the case does not know whether
    it is able to.
    """

    name: str
    title: Text | None = None
    demanders: Effect = UNTOUCHED
    refusers: Effect = UNTOUCHED
    instead: bool = False
    third: str = ""
    pledge: Pledge | None = None
    unsure: bool = False
    variant: str = ""

    def effect(self, role: Role) -> Effect:
        """What it does to one side."""
        return self.demanders if role is Role.DEMANDER else self.refusers


@dataclass(frozen=True, slots=True)
class AddedFacet:
    """A decision that a move adds to an issue. Its first option means: as first asked, nothing changed."""

    name: str
    title: Text
    as_asked: AddedOption
    options: tuple[AddedOption, ...]

    @property
    def every(self) -> tuple[AddedOption, ...]:
        """All its options, the one that changes nothing first."""
        return (self.as_asked, *self.options)


@dataclass(frozen=True)
class Opportunity:
    """A move that an operator can make. Its facets change together, or not at all."""

    operator: str
    clash: Clash
    facets: tuple[AddedFacet, ...]

    def ways(self) -> Iterator[Move]:
        """Every way to make the move."""
        for options in product(*(facet.options for facet in self.facets)):
            yield Move(self, options)


@dataclass(frozen=True)
class Move:
    """An opportunity taken in one way: an option for each of its facets."""

    opportunity: Opportunity
    options: tuple[AddedOption, ...]

    @property
    def operator(self) -> str:
        """The operator that made it."""
        return self.opportunity.operator

    @property
    def clash(self) -> Clash:
        """The clash that it gets around."""
        return self.opportunity.clash

    @property
    def instead(self) -> bool:
        """Whether what was asked is not done."""
        return any(option.instead for option in self.options)

    @property
    def variant(self) -> str:
        """The group of words that tell of it, or nothing where the operator's own do."""
        return next((option.variant for option in self.options if option.variant), "")

    @property
    def thirds(self) -> tuple[str, ...]:
        """The parties that take something on."""
        return tuple(dict.fromkeys(option.third for option in self.options if option.third))

    @property
    def unsure(self) -> tuple[str, ...]:
        """Those of them of whom nobody knows whether they are able to."""
        return tuple(dict.fromkeys(option.third for option in self.options if option.unsure))

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The facets that it adds, by their own names, and the options chosen."""
        return tuple((f.name, o.name) for f, o in zip(self.opportunity.facets, self.options, strict=True))

    @property
    def alone(self) -> Move:
        """The same move of an opportunity that has no other way."""
        pairs = zip(self.opportunity.facets, self.options, strict=True)
        facets = tuple(replace(facet, options=(option,)) for facet, option in pairs)
        return replace(self, opportunity=replace(self.opportunity, facets=facets))

    def effects(self, role: Role) -> tuple[Effect, ...]:
        """What it does to one side."""
        return tuple(option.effect(role) for option in self.options)


def see_alike(moves: Iterable[Move]) -> bool:
    """Whether moves on the same facet see the same clash: asked for, and in its place, the same options."""
    clashes = {(move.clash.facet, move.clash.asked, move.clash.instead) for move in moves}
    return len({facet for facet, _, _ in clashes}) == len(clashes)
