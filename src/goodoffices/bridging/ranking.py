"""Which of several ways around a conflict comes first: DESIGN §5's ranking, with equivalent ways merged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby

from goodoffices.bridging.appraisal import Appraised
from goodoffices.bridging.candidates import Burden, Candidate, fit
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import Role
from goodoffices.bridging.operator import operators
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Judgement, Reading, judge
from goodoffices.case.case import Case
from goodoffices.case.packages import Package

PROMISOR = "change_promisor"
"""The operator whose variants stand apart: whose word it is, is what it is about."""

DECIDER = "refer_to_decider"
"""The operator that spares both sides the deed at the price of the thing itself: the last among equals."""

OTHERWISE = ("instead", "aside")
"""Variants that are moves of another kind."""


@dataclass(frozen=True)
class Proposal:
    """A candidate with the best package under its moves, and other ways to make them that come to the same.

    `judgements` say how each line reads that the moves touch, beside those of the conflict.
    """

    candidate: Candidate
    appraised: Appraised
    judgements: Mapping[str, Judgement]
    alternatives: tuple[tuple[Move, ...], ...] = ()

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves that it makes."""
        return self.candidate.moves

    @property
    def operators(self) -> tuple[str, ...]:
        """The operators that made them."""
        return tuple(move.operator for move in self.moves)

    @property
    def worst_gain(self) -> Fraction:
        """The gain of the party that gains least; 0 where nobody has values."""
        return min(self.appraised.gains.values(), default=Fraction(0))

    @property
    def spared(self) -> int:
        """How much of what those who refuse need its moves meet for certain, and do not merely leave open."""
        pairs = {(move.clash.facet, aspect) for move in self.moves for aspect in _met(move)}
        return len(pairs)

    @property
    def back(self) -> Package:
        """Its package as far as the case as put can say it: without what is done in another way than asked."""
        instead = {move.clash.facet for move in self.moves if move.instead}
        otherwise = {move.clash.facet for move in self.moves} - instead
        return Package.of({f: option for f, option in self.appraised.package.items() if f not in otherwise})

    @property
    def meaning(self) -> object:
        """What makes two of them equivalent: the same moves with the same readings, whoever takes something on.

        Whose promise it is makes a difference all the same: everything else hangs on it.
        """
        moves = tuple((own.operator, own.clash.facet, own.variant in OTHERWISE) for own in self.moves)
        readings = tuple((line, own.reading) for line, own in self.judgements.items())
        promisors = [own.thirds for own in self.moves if own.operator == PROMISOR]
        return moves, readings, tuple(promisors)


def _met(move: Move) -> frozenset[str]:
    """What a move meets of the needs of those who refuse; all of them, where what was asked is not done."""
    effects = move.effects(Role.REFUSER)
    lost = frozenset[str]().union(*(own.loses | own.opens for own in effects))
    met = frozenset[str]().union(*(own.meets for own in effects))
    return move.clash.refused - lost if move.instead else move.clash.refused & met


def merged(proposals: Iterable[Proposal]) -> list[Proposal]:
    """The proposals without those that are equivalent to an earlier one, which keeps their moves as alternatives."""
    first: dict[object, Proposal] = {}
    for own in proposals:
        known = first.get(own.meaning)
        first[own.meaning] = replace(known, alternatives=(*known.alternatives, own.moves)) if known else own
    return list(first.values())


def moved(case: Case, proposal: Proposal) -> int:
    """How many of the stated positions a proposal leaves."""
    back = proposal.back
    touched = {move.clash.facet for move in proposal.moves} | back.keys()
    positions = [(case.scope.id_of(own.facet), own.option) for own in case.positions]
    return sum(back.get(facet) != option for facet, option in positions if facet in touched)


def ranked(case: Case, conflict: Conflict, proposals: Iterable[Proposal]) -> list[Proposal]:
    """The proposals by what they leave open; among equals by gains, the parties' own words, positions and operators."""
    by_burden = sorted(proposals, key=_burden)
    return [own for _, level in groupby(by_burden, key=_burden) for own in _ordered(case, conflict, list(level))]


def _burden(proposal: Proposal) -> Burden:
    return proposal.candidate.burden


def _ordered(case: Case, conflict: Conflict, level: Sequence[Proposal]) -> list[Proposal]:
    """Those that leave equally much open, best first.

    Those that would cross lines outside the conflict on the same question stand behind those that keep them; variants
    of the same operators behind the others.
    """
    others = [line for line in case.red_lines if line.id not in conflict.members]
    order = list(operators())

    def key(own: Proposal) -> tuple[object, ...]:
        merits = -own.spared, -int(4 * own.worst_gain), -fit(case, own.candidate), moved(case, own)
        undecided = DECIDER in own.operators
        return len(own.moves), undecided, *merits, [order.index(name) for name in own.operators]

    by_merit = sorted(level, key=key)
    crossed = [sum(judge(case, line, own.moves).reading is Reading.CROSSED for line in others) for own in by_merit]
    seen: dict[tuple[str, ...], int] = {}
    turns = []
    for own in by_merit:
        turns.append(seen.get(own.operators, 0))
        seen[own.operators] = turns[-1] + 1
    places = sorted(range(len(by_merit)), key=lambda i: (crossed[i], turns[i], i))
    return [by_merit[i] for i in places]
