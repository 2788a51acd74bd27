"""Screening: which combinations of moves cross some line for certain, told from bits alone.

It says of a combination what `goodoffices.bridging.readings.judge` would, for lines that serve known interests, stand
on one side of every clash, and about which nobody has answered anything; of the others it says nothing. Thousands of
combinations are dismissed by it before any is looked at closely.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodoffices.bridging.clash import interests_of, role_of
from goodoffices.bridging.fates import Role
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import takes_no_side
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.interests import ASPECTS
from goodoffices.case.red_lines import RedLine

BITS = {aspect: 1 << i for i, aspect in enumerate(ASPECTS)}


@dataclass(frozen=True, slots=True)
class _OnLine:
    """What a move does for one line: whether it touches it, and by bits what it meets, opens and loses."""

    touches: bool
    instead: bool
    meets: int
    opens: int
    loses: int


@dataclass(frozen=True)
class Screen:
    """A conflict's lines as bits: what each needs, whether it demands what is asked, and what each move does for it."""

    needs: tuple[int, ...]
    demands: tuple[bool, ...]
    moves: tuple[tuple[_OnLine, ...], ...]

    def crossed(self, numbers: Iterable[int]) -> bool:
        """Whether the moves of these numbers, together, cross one of the lines for certain."""
        taken = [self.moves[number] for number in numbers]
        return any(
            self._is_crossed(line, [own[line] for own in taken if own[line].touches]) for line in range(len(self.needs))
        )

    def _is_crossed(self, line: int, own: Sequence[_OnLine]) -> bool:
        if not own:
            return False
        instead, demands = any(move.instead for move in own), self.demands[line]
        meets = opens = loses = 0
        for move in own:
            if move.instead or not instead or demands:
                meets, opens, loses = meets | move.meets, opens | move.opens, loses | move.loses
        unmet = self.needs[line] & ~meets
        default_met = demands != instead
        return bool(unmet & loses) or (not default_met and bool(unmet & ~opens))


def screen(case: Case, lines: Sequence[RedLine], moves: Sequence[Move]) -> Screen:
    """The screen of these lines for these moves."""
    answered = {(own.party, own.line) for own in case.answers}
    known = [line for line in lines if (line.party, line.name) not in answered and _needs(case, line)]
    known = [line for line in known if not any(_touches(m, line) and takes_no_side(line, [m]) for m in moves)]
    sides = [(line, _roles(line, moves)) for line in known]
    told = [(line, roles.pop()) for line, roles in sides if len(roles) == 1]
    return Screen(
        tuple(_needs(case, line) for line, _ in told),
        tuple(role is Role.DEMANDER for _, role in told),
        tuple(tuple(_on_line(move, line, role) for line, role in told) for move in moves),
    )


def _needs(case: Case, line: RedLine) -> int:
    """What the interests behind a line are about; nothing where one of them does not say."""
    served = interests_of(case, line)
    if not served or not all(interest.about for interest in served):
        return 0
    return _bits(aspect for interest in served for aspect in interest.about)


def _roles(line: RedLine, moves: Sequence[Move]) -> set[Role]:
    return {role_of(line, move.clash.facet, move.clash.asked) for move in moves if _touches(move, line)}


def _touches(move: Move, line: RedLine) -> bool:
    return move.clash.facet in facets_of(line.expression.node)


def _on_line(move: Move, line: RedLine, role: Role) -> _OnLine:
    if not _touches(move, line):
        return _OnLine(False, move.instead, 0, 0, 0)
    effects = move.effects(role)
    sides = ([getattr(effect, name) for effect in effects] for name in ("meets", "opens", "loses"))
    return _OnLine(True, move.instead, *(_bits(aspect for own in side for aspect in own) for side in sides))


def _bits(aspects: Iterable[str]) -> int:
    found = 0
    for aspect in aspects:
        found |= BITS.get(aspect, 0)
    return found
