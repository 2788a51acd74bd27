"""Candidates for bridges: combinations of moves that leave every line of a conflict standing, or as a question.

What a move does to interests is known before any package is looked for, so most combinations are dismissed at once.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeAlias

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.opportunity import Move, Opportunity, see_alike
from goodoffices.bridging.readings import Judgement, Reading, answered, judge
from goodoffices.bridging.screening import Screen, screen
from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.red_lines import RedLine

Burden: TypeAlias = tuple[bool, int]
"""What a candidate leaves undone: whether it is ambiguous, and how much is open."""

ALONE = frozenset({"refer_to_decider", "defer", "leave_ambiguous"})
"""Operators that leave it undecided: nothing is done at once under them that could be done in another way."""

AMBIGUOUS = "leave_ambiguous"
"""The operator whose bridges rank after every other."""


@dataclass(frozen=True)
class Candidate:
    """Moves, how the lines read that they touch, and of whom nobody knows whether they are able to take part."""

    moves: tuple[Move, ...]
    judgements: Mapping[str, Judgement]
    unsure: tuple[str, ...] = ()

    @property
    def open(self) -> int:
        """Open questions: lines that only their parties can read, and parties of whom nobody knows if they are able."""
        lines = sum(own.reading is Reading.OPEN for own in self.judgements.values())
        return lines + len(self.unsure)

    @property
    def is_ambiguous(self) -> bool:
        """Whether it rests on words that can be read in two ways."""
        return any(move.operator == AMBIGUOUS for move in self.moves)

    @property
    def burden(self) -> Burden:
        """What it leaves undone: the less, the better."""
        return self.is_ambiguous, self.open


@dataclass(frozen=True)
class Field:
    """All moves on a conflict: those that are alike together, of which the first stands for the others.

    The lines `suspended`, of other conflicts, do not count.
    """

    case: Case
    conflict: Conflict
    suspended: frozenset[str]
    alike: tuple[tuple[Move, ...], ...]
    screen: Screen

    def candidates(self, count: int, below: Burden | None, deadline: float = float("inf")) -> Iterator[Candidate]:
        """Every combination of `count` moves that resolves the conflict, as far as readings go, with less left undone.

        Of every operator it has one move at most. `below` is what must not be reached (None: anything will do). Ends
        early at the deadline (of `time.monotonic`).
        """
        firsts = [group[0] for group in self.alike]
        for numbers in combinations(range(len(firsts)), count):
            if time.monotonic() > deadline:
                return
            moves = tuple(firsts[number] for number in numbers)
            if not _go_together(moves) or self.screen.crossed(numbers):
                continue
            candidate = self._candidate(moves)
            if candidate and (below is None or candidate.burden < below):
                for each in product(*(self.alike[number] for number in numbers)):
                    yield Candidate(each, candidate.judgements, candidate.unsure)

    def _candidate(self, moves: tuple[Move, ...]) -> Candidate | None:
        """The candidate, or None where a line is crossed."""
        lines = bearing_lines(self.case, self.conflict, moves, self.suspended)
        judgements = {line.id: judge(self.case, line, moves) for line in lines}
        if any(own.reading is Reading.CROSSED for own in judgements.values()):
            return None
        return Candidate(moves, judgements, _unsure(self.case, moves))


def field(case: Case, conflict: Conflict, opportunities: Sequence[Opportunity], suspended: Iterable[str] = ()) -> Field:
    """All moves that these opportunities offer on a conflict."""
    alike = tuple(map(tuple, _alike(case, opportunities)))
    gone = frozenset(suspended)
    return Field(case, conflict, gone, alike, screen(case, conflict.lines, [group[0] for group in alike]))


def _alike(case: Case, opportunities: Sequence[Opportunity]) -> list[list[Move]]:
    """The moves, those together that differ only in who takes something on; without those that somebody has refused."""
    groups: dict[object, list[Move]] = {}
    for move in (move for opportunity in opportunities for move in opportunity.ways()):
        answers = [answered(case, third, "", [move]) for third in move.thirds]
        if any(answer is not None and not answer.accepts for answer in answers):
            continue
        effects = [(option.demanders, option.refusers, option.instead) for option in move.options]
        settled = tuple(
            (own.party, own.name) for own in case.answers if answered(case, own.party, own.line, [move]) is own
        )
        key = (move.operator, move.clash.facet, move.clash.asked, tuple(effects), _unsure(case, [move]), settled)
        groups.setdefault(key if not move.unsure else (*key, move.thirds), []).append(move)
    return list(groups.values())


def _unsure(case: Case, moves: Sequence[Move]) -> tuple[str, ...]:
    """The parties of whom nobody knows whether they are able to take on what the moves ask; they have not said so."""
    pairs = [(third, move) for move in moves for third in move.unsure]
    return tuple(dict.fromkeys(third for third, move in pairs if answered(case, third, "", [move]) is None))


def fit(case: Case, candidate: Candidate) -> int:
    """For how many of the moves the parties' own words speak."""
    return sum(speaks_for(case, move.clash, move.operator) for move in candidate.moves)


def _go_together(moves: Sequence[Move]) -> bool:
    """Whether the moves are of different operators that can go together, and on the same facet see the same clash."""
    operators = {move.operator for move in moves}
    if len(operators) < len(moves) or (len(moves) > 1 and operators & ALONE):
        return False
    return see_alike(moves)


def bearing_lines(
    case: Case, conflict: Conflict, moves: Sequence[Move], suspended: Collection[str]
) -> tuple[RedLine, ...]:
    """The lines that moves touch and that must hold under them.

    Those of the conflict; and those of parties without whose consent no package under these moves is agreed, so that
    a bridge does not rest in silence on what such a party would say.
    """
    touched = {move.clash.facet for move in moves}
    own = [line for line in conflict.lines if touched & facets_of(line.expression.node)]
    parties = [party.id for party in case.parties]
    others = [line for line in lines_touched(case, moves, parties, suspended) if line not in conflict.lines]
    needed = _needed(case, moves) if others else ()
    return (*own, *(line for line in others if line.party in needed))


def lines_touched(
    case: Case, moves: Sequence[Move], parties: Collection[str], suspended: Collection[str]
) -> tuple[RedLine, ...]:
    """The red lines of these parties on the facets that moves touch, but for those suspended."""
    touched = {move.clash.facet for move in moves}
    own = [line for line in case.red_lines if line.party in parties and line.id not in suspended]
    return tuple(line for line in own if touched & facets_of(line.expression.node))


def _needed(case: Case, moves: Sequence[Move]) -> set[str]:
    """The parties whose refusal alone undoes every package in which these moves are made."""
    done = {move.clash.facet: move.clash.asked for move in moves}
    done |= {move.clash.facet: move.clash.instead for move in moves if move.instead}
    everyone, conditions = {party.id for party in case.parties}, consent_conditions(case)
    return {party for party in everyone if any(evaluate(own, done, everyone - {party}) is False for own in conditions)}
