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
from goodoffices.case.expressions.evaluate import evaluate
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
    """How a line reads, what becomes of each interest that it serves, and the answer that settles it, if any does."""

    reading: Reading
    interests: tuple[tuple[Interest, Fate], ...] = ()
    answer: PartyAnswer | None = None


BY_WORST = {Fate.MET: Reading.SUPPORTED, Fate.OPEN: Reading.OPEN, Fate.LOST: Reading.CROSSED}
"""How a line reads by the interest behind it that fares worst."""


def judge(case: Case, line: RedLine, moves: Sequence[Move]) -> Judgement:
    """How a line reads under moves on its facets; with none of them on its facets, literally.

    It holds literally where what was asked is not done and the line's own words leave what is done in its place, unless
    the interests of its side suffer from how that is done; it is supported where all interests that it serves are met;
    a party's own answer goes before both, unless a further move that it has not spoken of could cost it something. It
    is open where some of that is open, or where nobody knows what it serves; and crossed where one of them is lost.
    """
    own = [move for move in moves if move.clash.facet in facets_of(line.expression.node)]
    if not own:
        return Judgement(Reading.LITERAL)
    role = role_of(line, own[0].clash.facet, own[0].clash.asked)
    interests = tuple((interest, fate_of(interest, role, own)) for interest in interests_of(case, line))
    answer = answered(case, line.party, line.name, own)
    if answer is not None and not (answer.accepts and _costs_more(case, line, role, own)):
        return Judgement(Reading.CONFIRMED if answer.accepts else Reading.CROSSED, interests, answer)
    worst = min((fate for _, fate in interests), default=Fate.OPEN)
    if _is_literal(case, line, own) and (not interests or worst is Fate.MET or takes_no_side(line, own)):
        return Judgement(Reading.LITERAL, interests)
    return Judgement(BY_WORST[worst], interests)


def fate_of(interest: Interest, role: Role, moves: Sequence[Move]) -> Fate:
    """What becomes of an interest of one side; open where the case does not say what it is about."""
    return min((own for _, own in _aspects(interest, role, moves)), default=Fate.OPEN)


def answered(case: Case, party: str, line: str, moves: Sequence[Move]) -> PartyAnswer | None:
    """What a party has answered about one of these moves and this line; without a line, about its taking part.

    A refusal of any of them goes before what was accepted of others.
    """
    asked = [(move, subject) for move in moves for subject in dict.fromkeys((move.clash.facet, move.clash.issue))]
    found = [case.answer_to(party, move.operator, on, dict(move.choices), line=line) for move, on in asked]
    known = [answer for answer in found if answer is not None]
    return min(known, key=lambda answer: answer.accepts, default=None)


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


def takes_no_side(line: RedLine, moves: Sequence[Move]) -> bool:
    """Whether the line's words leave what was asked as well as what would be in its place."""
    options = [(move.clash.facet, name) for move in moves for name in (move.clash.asked, move.clash.instead)]
    return all(evaluate(line_holds(line), {facet: name}) is True for facet, name in options)


def _costs_more(case: Case, line: RedLine, role: Role, moves: Sequence[Move]) -> bool:
    """Whether moves of which the party has not spoken could cost it something, beside those that it accepted."""
    spoken = [move for move in moves if answered(case, line.party, line.name, [move]) is not None]
    others = [move for move in moves if move not in spoken]
    if not others:
        return False
    instead = any(move.instead for move in spoken)
    if not instead and any(move.instead for move in others):
        return True
    about = {aspect for interest in interests_of(case, line) for aspect in interest.about}
    fates = {effect.on(aspect) for move in others for effect in move.effects(role) for aspect in about}
    spared = instead == (role is Role.DEMANDER)  # what is open to it then is better than nothing
    return not about or Fate.LOST in fates or (Fate.OPEN in fates and not spared)
