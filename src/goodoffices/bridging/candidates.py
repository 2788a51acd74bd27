"""Candidates for bridges: combinations of moves that leave every line of a conflict standing, or as a question.

What a move does to interests is known before any package is looked for, so most combinations are dismissed at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeAlias

from goodoffices.bridging.bridge import DEEPEST
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.opportunity import Move, Opportunity
from goodoffices.bridging.readings import Judgement, Reading, answered, judge
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


def candidates(case: Case, conflict: Conflict, opportunities: Sequence[Opportunity]) -> Iterator[Candidate]:
    """Every combination of at most three moves that resolves the conflict, as far as readings go.

    Of every operator it has one move at most, and each of them is necessary: without any one of them more would be
    open, or a line would be crossed. Moves that differ only in who takes something on are tried once.
    """
    alike = _alike(case, opportunities)
    moves = [group[0] for group in alike]
    least: dict[frozenset[int], Burden] = {}
    for count in range(1, DEEPEST + 1):
        for numbers in combinations(range(len(moves)), count):
            own = tuple(moves[number] for number in numbers)
            fewer = [least[left] for left in _without_one(numbers) if left in least]
            candidate = _candidate(case, conflict, own) if _go_together(own) else None
            known = [*fewer, candidate.burden] if candidate else fewer
            if known:
                least[frozenset(numbers)] = min(known)
            if candidate and all(candidate.burden < burden for burden in fewer):
                for each in product(*(alike[number] for number in numbers)):
                    yield Candidate(each, candidate.judgements, candidate.unsure)


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


def _without_one(numbers: tuple[int, ...]) -> Iterator[frozenset[int]]:
    yield from (frozenset(numbers) - {number} for number in numbers)


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
