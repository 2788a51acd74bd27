"""A case as the engine takes it: formulas, integer points, and soft constraints with a number each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from goodoffices.analysis.arithmetic import Scale
from goodoffices.analysis.formulas import Formula
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.room import UNLIMITED, Room
from goodoffices.case.case import Case
from goodoffices.case.issues import Facet
from goodoffices.case.packages import Package


class Kind(StrEnum):
    """What a soft constraint is."""

    RED_LINE = "red_line"
    WALK_AWAY = "walk_away"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Soft:
    """A constraint that a conflict can name: a red line, a walk-away, or what is given.

    `holds` is its formula, or None for a walk-away, which asks that the points of party number `dimension` reach
    `least`, in integer steps.
    """

    id: str
    kind: Kind
    party: str
    holds: Formula | None = None
    dimension: int = -1
    least: int = 0


@dataclass(frozen=True, slots=True)
class Bonus:
    """Points, for each party in integer steps, on top of a package where the condition holds."""

    condition: Formula
    points: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """A case compiled for the engine.

    `asked` are the parties whose consent some package can need, `parties` those of them with values; `tables[i]` are
    the points of facet i as an array (options, parties). `walk_aways` are their thresholds in steps, None where there
    is none. `zone` must hold of a package in the zone; its atoms are numbers of parties, and stand for “its points
    reach its walk-away”. `consent` is the same with red lines left open; its atoms are numbers of `softs`. `room` is
    the memory that there is.
    """

    case: Case
    facets: tuple[Facet, ...]
    sizes: tuple[int, ...]
    asked: tuple[str, ...]
    parties: tuple[str, ...]
    scales: tuple[Scale, ...]
    tables: tuple[Ints, ...]
    bonuses: tuple[Bonus, ...]
    walk_aways: tuple[int | None, ...]
    rules: tuple[Formula, ...]
    zone: tuple[Formula, ...]
    consent: tuple[Formula, ...]
    softs: tuple[Soft, ...]
    estimates: frozenset[str]
    given: Package = field(default_factory=Package)
    room: Room = UNLIMITED

    @property
    def exact(self) -> bool:
        """Whether every number of the case is a whole number of steps."""
        return all(scale.exact for scale in self.scales)

    def package(self, choices: Iterable[int]) -> Package:
        """The package of these option numbers, one for each facet."""
        named = zip(self.facets, choices, strict=True)
        return Package(tuple((facet.id, facet.options[choice].name) for facet, choice in named))

    def points(self, steps: Iterable[int]) -> dict[str, float]:
        """Integer steps of each party as points."""
        return {party: s.points(n) for party, s, n in zip(self.parties, self.scales, steps, strict=True)}
