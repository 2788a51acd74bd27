"""Questions to a party about its values, as data; faces put them into words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.elicitation.tradeoffs import Tradeoff
from goodoffices.case.points import Points


class Ask(StrEnum):
    """What a question asks for."""

    OPTIONS = "options"
    """The order of a facet's options, or points for each."""
    ENDS = "ends"
    """Which end of a number or of an order is better."""
    MIDDLE = "middle"
    """What the middle of a number is worth."""
    BETWEEN = "between"
    """What the options between the ends of an order are worth."""
    MOST = "most"
    """Which decision matters most."""
    SWING = "swing"
    """What another decision is worth, compared with that."""
    WALK_AWAY = "walk_away"
    """Below what there is rather no agreement."""
    SAVE = "save"
    """Whether what was understood is right."""


@dataclass(frozen=True, slots=True)
class Swing:
    """A decision with its worst and its best option for the party."""

    facet: str
    worst: str
    best: str


@dataclass(frozen=True, slots=True)
class Known:
    """How a party sees a facet: the worth of each option from 0, the worst, to 100, the best; or only their order.

    Of a number facet, `worths` are those of the amounts that are known, by their names.
    """

    facet: str
    worths: tuple[tuple[str, Points], ...] = ()
    order: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """What the replies say: the case with the party's values and walk-away, and what follows from them.

    `weights`, in percent, say how much each decision matters. The `walk_away` is in points; its `score` runs from 0,
    the party's worst package that obeys the rules, to 100, its best; both are None where it has none. `enough` are
    the fewest decisions that, at their best and all else at its worst, reach it; none where rules or conditional
    points make that no simple sum. `changed` says whether anything differs from what the case said before,
    `conditional` how many conditional points were left as they are.
    """

    case: Case
    party: str
    known: tuple[Known, ...]
    weights: tuple[tuple[str, Fraction], ...]
    tradeoffs: tuple[Tradeoff, ...]
    walk_away: Fraction | None
    score: Fraction | None
    enough: tuple[str, ...]
    changed: bool
    conditional: int


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `number` of `count` is its place among the decisions. `options` are what there is to choose from (the options of
    the facet; for MOST, see `swings`). `kept` is what the case says already, and what an empty reply keeps; so is
    `usual`, for numbers: of a middle, of options in between, of a swing, of a walk-away. `swings` are the decisions to
    compare: for SWING, the most important one and the one asked about.
    """

    ask: Ask
    facet: str = ""
    number: int = 0
    count: int = 0
    options: tuple[str, ...] = ()
    kept: Known | None = None
    usual: tuple[Fraction, ...] = ()
    swings: tuple[Swing, ...] = ()
    likely: str = ""
    understood: Understood | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of an interview: what was understood, and whether it is to be saved."""

    understood: Understood
    save: bool
