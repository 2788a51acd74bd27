"""Candidates for bridges: combinations of moves that leave every line of a conflict standing, or as a question.

What a move does to interests is known before any package is looked for, so most combinations are dismissed at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeAlias

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.opportunity import Move, Opportunity
from goodoffices.bridging.readings import Judgement, Reading, answered, judge
from goodoffices.bridging.screening import Screen, screen
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of

Burden: TypeAlias = tuple[bool, int]
"""What a candidate leaves undone: whether it is ambiguous, and how much is open."""

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
    """All moves on a conflict: those that are alike together, of which the first stands for the others."""

    case: Case
    conflict: Conflict
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
            candidate = _candidate(self.case, self.conflict, moves)
            if candidate and (below is None or candidate.burden < below):
                for each in product(*(self.alike[number] for number in numbers)):
                    yield Candidate(each, candidate.judgements, candidate.unsure)


def field(case: Case, conflict: Conflict, opportunities: Sequence[Opportunity]) -> Field:
    """All moves that these opportunities offer on a conflict."""
    alike = tuple(map(tuple, _alike(case, opportunities)))
    return Field(case, conflict, alike, screen(case, conflict.lines, [group[0] for group in alike]))


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
    """Whether the moves are of different operators, and on the same facet see the same clash."""
    if len({move.operator for move in moves}) < len(moves):
        return False
    clashes = {(move.clash.facet, move.clash.asked, move.clash.instead) for move in moves}
    return len({facet for facet, _, _ in clashes}) == len(clashes)


def _candidate(case: Case, conflict: Conflict, moves: tuple[Move, ...]) -> Candidate | None:
    """The candidate, or None where a line is crossed."""
    touched = {move.clash.facet for move in moves}
    lines = [line for line in conflict.lines if touched & facets_of(line.expression.node)]
    judgements = {line.id: judge(case, line, moves) for line in lines}
    if any(own.reading is Reading.CROSSED for own in judgements.values()):
        return None
    return Candidate(moves, judgements, _unsure(case, moves))
