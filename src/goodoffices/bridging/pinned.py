"""The case as put with some questions pinned: what its packages are worth, each frontier and each range found once.

Moves pin the questions that they touch, and lines that hold otherwise under them are waived. Many moves pin and waive
the same, and then share what is found here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor
from typing import TypeAlias

from goodoffices.analysis.compile import compile_case, with_softs
from goodoffices.analysis.diagram import rules_diagram, zone_diagram
from goodoffices.analysis.formulas import FALSE, Translator, conjuncts, every
from goodoffices.analysis.frontier import Frontier, Limits, frontier
from goodoffices.analysis.model import Kind, Model, Soft
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.rounding import without_noise
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import unvalued
from goodoffices.bridging.reframed_values import HUNDREDTH
from goodoffices.bridging.walk_away_lines import worths
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Chosen

Pins: TypeAlias = tuple[tuple[str, str], ...]
"""Facets of the case as put, with the options that moves leave them."""


@dataclass(frozen=True)
class Ends:
    """The least and the most points of each party with values."""

    worst: tuple[Fraction, ...]
    best: tuple[Fraction, ...]


def pins_of(moves: Iterable[Move]) -> Pins:
    """What moves leave of the questions that they touch: what was asked, or what is done in its place."""
    pinned: dict[str, str] = {}
    for move in sorted(moves, key=lambda move: move.instead):
        pinned[move.clash.facet] = move.clash.instead if move.instead else move.clash.asked
    return tuple(sorted(pinned.items()))


class Pinned:
    """A case without points for the facets `unasked`, whose lines and walk-aways `suspended` do not count."""

    def __init__(self, case: Case, suspended: Collection[str], unasked: Collection[str]) -> None:
        self.case = case
        self.unasked = frozenset(unasked)
        self.model = compile_case(unvalued(case, self.unasked), suspended=suspended)
        self._frontiers: dict[object, Frontier] = {}
        self._ends: dict[Pins, Ends | None] = {}

    def frontier(self, pins: Pins, waived: frozenset[str], crossed: frozenset[str], deadline: float) -> Frontier:
        """The frontier where some lines are waived and others crossed, with walk-aways as low as moves can make them.

        Points that are added to every package change nothing about which dominates which. Raises TooLarge.
        """
        key = (pins, waived, crossed)
        if key not in self._frontiers:
            softs = [own for own in self.model.softs if own.id not in waived]
            asked = [replace(own, holds=FALSE) if own.id in crossed else self._lowered(own, pins) for own in softs]
            pinned = with_softs(self.model, [*self._given(pins), *asked])
            limits = Limits(deadline=deadline)
            found = frontier(zone_diagram(pinned, deadline), pinned.walk_aways, limits=limits)
            self._frontiers[key] = without_noise(found, pinned)
        return self._frontiers[key]

    def ends(self, pins: Pins) -> Ends | None:
        """The least and the most points under the rules; None where they exclude what is pinned. Raises TooLarge."""
        if pins not in self._ends:
            given = [soft.holds for soft in self._given(pins) if soft.holds is not None]
            ruled: Model = replace(self.model, rules=conjuncts(every([*self.model.rules, *given])))
            diagram = rules_diagram(ruled)
            self._ends[pins] = None if diagram.empty else Ends(*(self.points(list(end)) for end in extremes(diagram)))
        return self._ends[pins]

    def points(self, steps: Sequence[int]) -> tuple[Fraction, ...]:
        """Integer steps of each party as points, exactly."""
        return tuple(int(n) / scale.steps for n, scale in zip(steps, self.model.scales, strict=True))

    def least(self, walk_away: Soft, added: Fraction) -> int:
        """The steps that a party needs for its walk-away where it has these points on top."""
        return walk_away.least - floor(added * self.model.scales[walk_away.dimension].steps)

    def _lowered(self, soft: Soft, pins: Pins) -> Soft:
        """A walk-away less the most that moves on what is pinned can add."""
        if soft.holds is not None:
            return soft
        added = Fraction(0)
        for facet, option in pins:
            known = self.case.facet(facet)
            own = dict(zip(known.option_names, worths(self.case, soft.party, known), strict=False))
            added += max(own.values()) - own[option] + HUNDREDTH * unit_of(self.case, soft.party) if own else 0
        return replace(soft, least=self.least(soft, added))

    def _given(self, pins: Pins) -> list[Soft]:
        translator = Translator(self.model.facets)
        nodes = [Chosen(facet, frozenset((option,)), "==", (option,)) for facet, option in pins]
        return [Soft(f"given.{node.facet}", Kind.GIVEN, "", translator.formula(node)) for node in nodes]


def unit_of(case: Case, party: str) -> Fraction:
    """What one point of a party's values counts in its total: not 1 where these are scaled."""
    values = case.values_of(party)
    return 1 / (values.one - values.zero) if values is not None else Fraction(1)
