"""A bridge: a package, found through at most three reframings, that resolves one named conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.questions import Question
from goodoffices.bridging.readings import Judgement, Reading
from goodoffices.bridging.transformation import Transformation
from goodoffices.case.packages import Package
from goodoffices.case.red_lines import RedLine

DEEPEST = 3
"""Operators of one bridge."""


@dataclass(frozen=True)
class Bridge:
    """How one conflict is resolved, the lines of other conflicts suspended.

    `package` is one of the reframed case `transformation.case`, `back` the same in the facets of the original case, as
    far as it can say it. `judgements` say how each line reads that the moves touch. `gains` is how far each party with
    values comes from its worst (0) to its best (1) package under the rules; `moved` counts the stated positions that
    the package leaves. `consent` are the parties beside the signatories whose consent it needs, `unsure` those of
    whom nobody knows whether they are able to do what it asks of them. `alternatives` are
    other ways to make the same moves, which read, bind and cost the same.
    """

    conflict: Conflict
    moves: tuple[Move, ...]
    transformation: Transformation
    package: Package
    back: Package
    judgements: Mapping[str, Judgement]
    questions: tuple[Question, ...]
    consent: tuple[str, ...]
    scores: Mapping[str, float]
    gains: Mapping[str, Fraction]
    moved: int
    unsure: tuple[str, ...] = ()
    alternatives: tuple[tuple[Move, ...], ...] = ()

    @property
    def operators(self) -> tuple[str, ...]:
        """The operators that made it."""
        return tuple(move.operator for move in self.moves)

    def line(self, name: str) -> RedLine:
        """The line of this id, or what the walk-away of this id asks for."""
        known = (*self.conflict.lines, *self.transformation.original.red_lines)
        return next(line for line in known if line.id == name)

    @property
    def open_lines(self) -> tuple[str, ...]:
        """The lines of which only their parties can say whether they hold."""
        return tuple(line for line, own in self.judgements.items() if own.reading is Reading.OPEN)

    @property
    def is_settled(self) -> bool:
        """Whether it leaves no line, and nobody's ability, open."""
        return not self.open_lines and not self.unsure

    @property
    def worst_gain(self) -> Fraction:
        """The gain of the party that gains least; 0 where nobody has values."""
        return min(self.gains.values(), default=Fraction(0))

    def ways(self, number: int) -> list[Move]:
        """One of its moves as it is made here, then as the alternatives make it."""
        return [self.moves[number], *(moves[number] for moves in self.alternatives)]

    def to(self, number: int) -> dict[str, list[str]]:
        """What one of its moves changes: each facet that it adds, with the options, its own first."""
        found: dict[str, list[str]] = {}
        for way in self.ways(number):
            for facet, option in way.choices:
                own = found.setdefault(facet, [])
                if option not in own:
                    own.append(option)
        return found

    def also(self, other: Bridge) -> Bridge:
        """The same, with another one that is equivalent to it as an alternative."""
        return replace(self, alternatives=(*self.alternatives, other.moves))
