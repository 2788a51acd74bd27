"""How a red line reads once its issue is put in another way: as worded, by its interests, by an answer, or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.clash import interests_of, role_of
from goodoffices.bridging.fates import Fate, Role, fate
from goodoffices.bridging.opportunity import Move
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.table import settled
from goodoffices.case.interests import Interest
from goodoffices.case.red_lines import RedLine


class Reading(StrEnum):
    """How a red line holds: as worded, by the interests behind it, because its party said so; or it is a question."""

    LITERAL = "literal"
    SUPPORTED = "supported"
    CONFIRMED = "confirmed"
    OPEN = "open"
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a line reads, what becomes of each interest that it serves, and the answer that settles it, if any does.

    `lost` counts the aspects of its interests that the moves leave as the other side needs them.
    """

    reading: Reading
    interests: tuple[tuple[Interest, Fate], ...] = ()
    lost: int = 0
    answer: PartyAnswer | None = None


def judge(case: Case, line: RedLine, moves: Sequence[Move]) -> Judgement:
    """How a line reads under moves on its facets; with none of them on its facets, literally.

    It holds literally where what was asked is not done and the line's own words leave what is done in its place; it is
    supported where all interests that it serves are met; a party's own answer goes before both. It is open where some
    of that is open, or where nobody knows what it serves; and crossed where a move does nothing for it.
    """
    own = [move for move in moves if move.clash.facet in facets_of(line.expression.node)]
    if not own:
        return Judgement(Reading.LITERAL)
    interests, lost, gained = _interests(case, line, own)
    answer = answered(case, line.party, line.name, own)
    if answer is not None:
        return Judgement(Reading.CONFIRMED if answer.accepts else Reading.CROSSED, interests, lost, answer)
    worst = min((fate for _, fate in interests), default=Fate.OPEN)
    if _is_literal(case, line, own) and (not interests or worst is Fate.MET):
        return Judgement(Reading.LITERAL, interests)
    if interests and worst is Fate.MET:
        return Judgement(Reading.SUPPORTED, interests)
    if worst is Fate.LOST and not gained:
        return Judgement(Reading.CROSSED, interests, lost)
    return Judgement(Reading.OPEN, interests, lost)


def fate_of(interest: Interest, role: Role, moves: Sequence[Move]) -> Fate:
    """What becomes of an interest of one side; open where the case does not say what it is about."""
    return min((own for _, own in _aspects(interest, role, moves)), default=Fate.OPEN)


def answered(case: Case, party: str, line: str, moves: Sequence[Move]) -> PartyAnswer | None:
    """The newest answer of a party about these moves and this line; with no line, about its taking part."""
    fitting = [own for own in case.answers if own.party == party and own.line == line and _fits(own, moves)]
    return max(fitting, key=lambda own: own.day, default=None)


def _fits(answer: PartyAnswer, moves: Sequence[Move]) -> bool:
    """Whether one of the moves is what an answer was about."""
    return any(
        move.operator == answer.operator
        and answer.issue in (move.clash.facet, move.clash.issue)
        and set(answer.choices) <= set(move.choices)
        for move in moves
    )


def _interests(case: Case, line: RedLine, moves: Sequence[Move]) -> tuple[tuple[tuple[Interest, Fate], ...], int, bool]:
    """Each interest with its fate; how many aspects are lost; and whether a move does anything for the line."""
    role = role_of(line, moves[0].clash.facet, moves[0].clash.asked)
    served = interests_of(case, line)
    found = tuple((interest, fate_of(interest, role, moves)) for interest in served)
    aspects = {pair for interest in served for pair in _aspects(interest, role, moves)}
    lost = sum(own is Fate.LOST for _, own in aspects)
    return found, lost, any(own is not Fate.LOST for _, own in aspects)


def _aspects(interest: Interest, role: Role, moves: Sequence[Move]) -> list[tuple[str, Fate]]:
    """What becomes of each side of an interest. How something is done that is not theirs does not concern refusers."""
    instead = any(move.instead for move in moves)
    bearing = [move for move in moves if move.instead or not instead or role is Role.DEMANDER]
    effects = [effect for move in bearing for effect in move.effects(role)]
    return [(aspect, fate(aspect, effects, role, instead=instead)) for aspect in interest.about]


def _is_literal(case: Case, line: RedLine, moves: Sequence[Move]) -> bool:
    """Whether the line's own words leave what is done in place of what was asked."""
    if not any(move.instead for move in moves):
        return False
    done = {move.clash.facet: move.clash.instead for move in moves}
    facets = [facet for facet in case.facets if facet.id in facets_of(line.expression.node)]
    return settled(line_holds(line), done, facets) is not False
