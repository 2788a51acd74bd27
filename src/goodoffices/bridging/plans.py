"""Plans: bridges combined so that the whole zone opens, with every move in them necessary."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import prod
from typing import TypeAlias

from goodoffices.analysis.solve import solve
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import Picked, pick
from goodoffices.bridging.search import Search
from goodoffices.bridging.transformation import Transformation, apply
from goodoffices.case.case import Case

MOST_PLANS = 3
"""Plans that are looked for."""

MOST_STEPS = 400
"""Combinations that are tried for them."""

MOST_WAYS = 64
"""Ways to make all moves of a plan together up to which all of them are looked at, not only those of its bridges."""

ZONE_BUDGET = 5.0
"""Seconds for the zone of one combination."""


@dataclass(frozen=True)
class Plan:
    """Bridges, by their places in the searches' common list, with the zone that they open together.

    `moves` are theirs, without any that they do not need once they are combined. `picked` is one package of the zone,
    `low` and `high` are proven bounds of the number of its packages, equal where that is known: of the case in which
    each of the moves can be made in any way, or not at all.
    """

    bridges: tuple[int, ...]
    moves: tuple[Move, ...]
    picked: Picked
    low: int
    high: int

    @property
    def zone(self) -> int | None:
        """The number of packages, or None where only bounds are known."""
        return self.low if self.low == self.high else None


def plans(case: Case, searches: Sequence[Search], deadline: float) -> tuple[tuple[Plan, ...], bool]:
    """The first plans, best bridges first, and whether time and tries were enough to be sure that these are they.

    They are made of bridges that leave no question open: what hangs on an answer opens no zone before it is given.
    """
    numbered = list(_numbered(searches))
    choices = [[(i, b) for i, own, b in numbered if own is search and _is_settled(b)] for search in searches]
    if not choices or not all(choices):
        return (), True
    found: list[Plan] = []
    for tried, picked in enumerate(_best_first(case, choices, deadline)):
        if tried >= MOST_STEPS or time.monotonic() > deadline:
            return tuple(found), False
        plan = _plan(case, picked, deadline)
        if plan is not None and not any(_within(own, plan) for own in found):
            found.append(plan)
        if len(found) >= MOST_PLANS:
            return tuple(found), True
    return tuple(found), time.monotonic() <= deadline


def _within(own: Plan, other: Plan) -> bool:
    """Whether the other plan has everything of this one: nothing is gained by it."""
    return set(own.bridges) <= set(other.bridges) or set(own.moves) <= set(other.moves)


def _numbered(searches: Sequence[Search]) -> Iterator[tuple[int, Search, Bridge]]:
    number = 0
    for search in searches:
        for bridge in search.bridges:
            number += 1
            yield number, search, bridge


def _is_settled(bridge: Bridge) -> bool:
    return not bridge.open_lines and not bridge.unsure


def _best_first(
    case: Case, choices: Sequence[Sequence[tuple[int, Bridge]]], deadline: float
) -> Iterator[list[tuple[int, Bridge]]]:
    """One bridge for each conflict, none at odds with another: the first ones, then with one from further down, and on.

    Ends early at the deadline.
    """
    known = dict(pair for own in choices for pair in own)

    @cache
    def at_odds(*pair: int) -> bool:
        return not moves_of(case, [known[number] for number in pair])

    numbers = [[number for number, _ in own] for own in choices]
    for total in range(sum(len(own) - 1 for own in choices) + 1):
        for picked in _picked(numbers, at_odds, (), total, deadline):
            yield [(number, known[number]) for number in picked]


AtOdds: TypeAlias = Callable[[int, int], bool]
"""Whether two bridges, by their numbers, contradict each other."""


def _picked(
    numbers: Sequence[Sequence[int]], at_odds: AtOdds, taken: tuple[int, ...], total: int, deadline: float
) -> Iterator[tuple[int, ...]]:
    """One of each list beside those taken, whose places sum to the total; the earlier lists' first ones first."""
    left = numbers[len(taken) :]
    if not left:
        yield taken
        return
    most = sum(len(own) - 1 for own in left[1:])
    for place in range(max(0, total - most), min(len(left[0]) - 1, total) + 1):
        if time.monotonic() > deadline:
            return
        if not any(at_odds(number, left[0][place]) for number in taken):
            yield from _picked(numbers, at_odds, (*taken, left[0][place]), total - place, deadline)


def _plan(case: Case, picked: Sequence[tuple[int, Bridge]], deadline: float) -> Plan | None:
    """The plan that these bridges make without what it does not need; None where they open nothing together."""
    whole = _opens(case, [bridge for _, bridge in picked], deadline)
    if whole is None:
        return None
    needed = list(picked)
    for own in list(picked):
        fewer = [other for other in needed if other is not own]
        if fewer and _opens(case, [bridge for _, bridge in fewer], deadline) is not None:
            needed = fewer
    moves = _necessary(case, moves_of(case, [bridge for _, bridge in needed]), deadline)
    opened = _zone(case, moves, deadline)
    if opened is None:
        return None
    size = solve(combined(case, moves).case, budget=min(ZONE_BUDGET, max(deadline - time.monotonic(), 0.1))).size
    kept = set(map(_kind, moves))
    numbers = tuple(number for number, bridge in needed if kept & set(map(_kind, bridge.moves)))
    return Plan(numbers, moves, opened, max(size.low, 1), size.high)


def _necessary(case: Case, moves: tuple[Move, ...], deadline: float) -> tuple[Move, ...]:
    """Those of the moves without any one of which no zone opens."""
    for move in moves:
        others = tuple(other for other in moves if other is not move)
        if others and _zone(case, others, deadline) is not None:
            return _necessary(case, others, deadline)
    return moves


def combined(case: Case, moves: Sequence[Move]) -> Transformation:
    """The case in which each of these moves can be made, in any way, or not at all.

    Where that would be too many ways to write down, they can be made in these ways only. Lines that are open under the
    moves hold under them as if their parties had said yes.
    """
    ways = prod(1 + sum(1 for _ in move.opportunity.ways()) for move in moves)
    made = [move.alone for move in moves] if ways > MOST_WAYS else list(moves)
    return apply(case, *(move.opportunity for move in made), believed=made)


def agree(moves: Sequence[Move]) -> bool:
    """Whether moves can be made together: each operator once on a facet, and on one facet the same clash."""
    made = [(move.operator, move.clash.facet) for move in moves]
    seen = {(move.clash.facet, move.clash.asked, move.clash.instead) for move in moves}
    return len(set(made)) == len(made) and len({facet for facet, _, _ in seen}) == len(seen)


def _opens(case: Case, bridges: Sequence[Bridge], deadline: float) -> Picked | None:
    moves = moves_of(case, bridges)
    return _zone(case, moves, deadline) if moves else None


def moves_of(case: Case, bridges: Sequence[Bridge]) -> tuple[Move, ...]:
    """The moves of several bridges, each once; none where they contradict each other.

    The same move on the same question, made for several conflicts, is one move for all of them.
    """
    alike: dict[object, list[tuple[Move, Bridge]]] = {}
    for bridge in bridges:
        for move in bridge.moves:
            alike.setdefault(_kind(move), []).append((move, bridge))
    moves = [_joint(case, group) for group in alike.values()]
    whole = tuple(move for move in moves if move is not None)
    return whole if len(whole) == len(moves) and agree(whole) else ()


def _joint(case: Case, group: Sequence[tuple[Move, Bridge]]) -> Move | None:
    """One move for what several bridges do alike, on all their conflicts together; None where it is not offered."""
    move = group[0][0]
    if all(own == move for own, _ in group):
        return move
    members = dict.fromkeys(name for _, bridge in group for name in bridge.conflict.members)
    offered = (way for own in opportunities(case, conflict_of(case, tuple(members))) for way in own.ways())
    return next((way for way in offered if _kind(way) == _kind(move)), None)


def _kind(move: Move) -> tuple[object, ...]:
    """What makes two moves alike, whatever conflicts they are made for."""
    return move.operator, move.clash.facet, move.clash.asked, move.choices


def _zone(case: Case, moves: Sequence[Move], deadline: float) -> Picked | None:
    """A package under all these moves at once that nobody's line excludes, whatever is still open, or None."""
    budget = min(ZONE_BUDGET, deadline - time.monotonic())
    return pick(case, moves, (), budget, believing=False) if budget > 0 else None
