"""Plans: bridges combined so that the whole zone opens, with every move in them necessary."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from math import prod
from typing import TypeAlias

from goodoffices.analysis.solve import solve
from goodoffices.bridging.appraisal import Appraiser
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move, see_alike
from goodoffices.bridging.packages import Picked, pick
from goodoffices.bridging.search import Search
from goodoffices.bridging.transformation import Transformation, apply
from goodoffices.case.case import Case

MOST_PLANS = 3
"""Plans that are looked for."""

MOST_STEPS = 4000
"""Combinations that are tried for them."""

MOST_WAYS = 64
"""Ways to make all moves of a plan together up to which all of them are looked at, not only those of its bridges."""

ZONE_BUDGET = 5.0
"""Seconds for the zone of one combination."""


Members: TypeAlias = tuple[str, ...]
"""Lines and walk-aways that cannot hold together, by id."""

Kind: TypeAlias = tuple[object, ...]
"""What makes moves alike, whatever conflicts they are made for."""

Offered: TypeAlias = Callable[[Members], Mapping[Kind, Move]]
"""Every move that is offered on a conflict, by its kind."""


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
    def kinds(self) -> frozenset[Kind]:
        """What its moves are, whatever conflicts they are made for."""
        return frozenset(map(_kind, self.moves))

    @property
    def zone(self) -> int | None:
        """The number of packages, or None where only bounds are known."""
        return self.low if self.low == self.high else None


def plans(case: Case, searches: Sequence[Search], deadline: float) -> tuple[tuple[Plan, ...], bool]:
    """The first plans, best bridges first, and whether time and tries were enough to be sure that these are they.

    They are made of bridges that leave no question open: what hangs on an answer opens no zone before it is given.
    """
    numbered = list(_numbered(searches))
    choices = [[(i, b) for i, own, b in numbered if own is search and b.is_settled] for search in searches]
    if not choices or not all(choices):
        return (), True
    found: list[Plan] = []
    zones = _Zones(case, deadline)
    for tried, picked in enumerate(_best_first(zones, choices, found)):
        if tried >= MOST_STEPS or time.monotonic() > deadline:
            return tuple(found), False
        numbers, moves = _needed(zones, picked)
        is_more = any(set(own.bridges) <= set(numbers) or own.kinds <= set(map(_kind, moves)) for own in found)
        plan = None if is_more else _plan(zones, numbers, moves)
        found += [plan] if plan is not None else []
        if len(found) >= MOST_PLANS:
            return tuple(found), True
    return tuple(found), time.monotonic() <= deadline


def _numbered(searches: Sequence[Search]) -> Iterator[tuple[int, Search, Bridge]]:
    number = 0
    for search in searches:
        for bridge in search.bridges:
            number += 1
            yield number, search, bridge


def _best_first(
    zones: _Zones, choices: Sequence[Sequence[tuple[int, Bridge]]], found: Sequence[Plan]
) -> Iterator[list[tuple[int, Bridge]]]:
    """One bridge for each conflict, none at odds with another: the first ones, then with one from further down, and on.

    Those that make all moves of a plan that is `found`, by then, are left out: nothing is gained by more. Ends early at
    the deadline.
    """
    known = dict(pair for own in choices for pair in own)
    kinds = {number: frozenset(map(_kind, bridge.moves)) for number, bridge in known.items()}

    @cache
    def at_odds(*pair: int) -> bool:
        return not zones.moves_of([known[number] for number in pair])

    def fits(taken: tuple[int, ...], number: int) -> bool:
        made = kinds[number].union(*(kinds[own] for own in taken))
        return not any(at_odds(own, number) for own in taken) and not any(plan.kinds <= made for plan in found)

    numbers = [[number for number, _ in own] for own in choices]
    for total in range(sum(len(own) - 1 for own in choices) + 1):
        for picked in _picked(numbers, fits, (), total, zones.deadline):
            yield [(number, known[number]) for number in picked]


Fits: TypeAlias = Callable[[tuple[int, ...], int], bool]
"""Whether a bridge can stand beside those taken, all by their numbers."""


def _picked(
    numbers: Sequence[Sequence[int]], fits: Fits, taken: tuple[int, ...], total: int, deadline: float
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
        if fits(taken, left[0][place]):
            yield from _picked(numbers, fits, (*taken, left[0][place]), total - place, deadline)


class _Zones:
    """Which moves open the whole zone of a case, whatever is still open; each combination looked at once."""

    def __init__(self, case: Case, deadline: float) -> None:
        self.case, self.deadline = case, deadline
        self.appraiser = Appraiser(case, (), believing=False)
        self._known: dict[frozenset[object], bool] = {}
        self._offered: dict[Members, Mapping[Kind, Move]] = {}

    @property
    def budget(self) -> float:
        """The seconds that are left for one zone."""
        return min(ZONE_BUDGET, self.deadline - time.monotonic())

    def opened_by(self, moves: Sequence[Move]) -> bool:
        """Whether there is a package in which all these moves are made and that nobody's line excludes."""
        if not moves or self.budget <= 0:
            return False
        lines = [tuple(line.id for line in (*own.clash.wants, *own.clash.refuses)) for own in moves]
        key: frozenset[object] = frozenset(zip(map(_kind, moves), lines, strict=True))
        if key not in self._known:
            self._known[key] = self.appraiser.opens(moves, self.budget)
        return self._known[key]

    def moves_of(self, bridges: Sequence[Bridge]) -> tuple[Move, ...]:
        """The moves of several bridges, as `moves_of` has them."""
        return moves_of(self.case, bridges, self._moves_offered)

    def _moves_offered(self, members: Members) -> Mapping[Kind, Move]:
        if members not in self._offered:
            self._offered[members] = moves_offered(self.case, members)
        return self._offered[members]


def _plan(zones: _Zones, numbers: tuple[int, ...], moves: tuple[Move, ...]) -> Plan | None:
    """The plan of these moves, with a package and the size of the zone; None where there is none, or no time."""
    opened = pick(zones.case, moves, (), zones.budget, believing=False) if moves and zones.budget > 0 else None
    if opened is None:
        return None
    size = solve(combined(zones.case, moves).case, budget=max(zones.budget, 0.1)).size
    return Plan(numbers, moves, opened, max(size.low, 1), size.high)


def _needed(zones: _Zones, picked: Sequence[tuple[int, Bridge]]) -> tuple[tuple[int, ...], tuple[Move, ...]]:
    """The bridges and moves without any one of which these open nothing together; none where they open nothing."""
    if not zones.opened_by(zones.moves_of([bridge for _, bridge in picked])):
        return (), ()
    needed = list(picked)
    for own in list(picked):
        fewer = [other for other in needed if other is not own]
        if zones.opened_by(zones.moves_of([bridge for _, bridge in fewer])):
            needed = fewer
    moves = _necessary(zones, zones.moves_of([bridge for _, bridge in needed]))
    kept = set(map(_kind, moves))
    return tuple(number for number, bridge in needed if kept & set(map(_kind, bridge.moves))), moves


def _necessary(zones: _Zones, moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """Those of the moves without any one of which no zone opens."""
    for move in moves:
        others = tuple(other for other in moves if other is not move)
        if zones.opened_by(others):
            return _necessary(zones, others)
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
    return len(set(made)) == len(made) and see_alike(moves)


def moves_of(case: Case, bridges: Sequence[Bridge], offered: Offered | None = None) -> tuple[Move, ...]:
    """The moves of several bridges, each once; none where they contradict each other.

    The same move on the same question, made for several conflicts, is one move for all of them. `offered` remembers
    what `moves_offered` says.
    """
    alike: dict[object, list[tuple[Move, Bridge]]] = {}
    for bridge in bridges:
        for move in bridge.moves:
            alike.setdefault(_kind(move), []).append((move, bridge))
    known = offered or (lambda members: moves_offered(case, members))
    moves = [_joint(case, group, known) for group in alike.values()]
    whole = tuple(move for move in moves if move is not None)
    return whole if len(whole) == len(moves) and agree(whole) else ()


def moves_offered(case: Case, members: Members) -> Mapping[Kind, Move]:
    """Every move that is offered on the conflict of these members, the first of each kind."""
    ways = [way for own in opportunities(case, conflict_of(case, members)) for way in own.ways()]
    return {_kind(way): way for way in reversed(ways)}


def _joint(case: Case, group: Sequence[tuple[Move, Bridge]], offered: Offered) -> Move | None:
    """One move for what several bridges do alike, on all their conflicts together; None where it is not offered."""
    move = group[0][0]
    if all(own == move for own, _ in group):
        return move
    together = {name for _, bridge in group for name in bridge.conflict.members}
    return offered(_in_order(case, together)).get(_kind(move))


def _in_order(case: Case, members: Set[str]) -> Members:
    """Members of conflicts in the case's order, however they came together."""
    every = [*(line.id for line in case.red_lines), *(f"{party.id}.walk_away" for party in case.parties)]
    return tuple(name for name in every if name in members)


def _kind(move: Move) -> Kind:
    """What makes two moves alike, whatever conflicts they are made for."""
    return move.operator, move.clash.facet, move.clash.asked, move.choices
