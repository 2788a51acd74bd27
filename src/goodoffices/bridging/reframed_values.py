"""Values in a reframed case: what a move is worth to a party, by how much of what it needs is met.

The points of what was first asked are kept. Where a move is made, conditional points take their place: from a party's
worst option of the question as first put (nothing that it needs is met) to its best (all of it is). What is open counts
as an interval. All of this is the analyst's estimate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.clash import interests_of
from goodoffices.bridging.fates import NOTHING, Fate, Role
from goodoffices.bridging.naming import Naming
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import fate_of
from goodoffices.bridging.reframed_lines import every_way, made
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.written import expressed, renamed
from goodoffices.case.interests import Interest
from goodoffices.case.origin import Basis
from goodoffices.case.points import Points
from goodoffices.case.values import PointsWhen, Values

SHARES = {Fate.LOST: (0, 0), Fate.OPEN: (0, 1), Fate.MET: (1, 1)}
"""What an interest contributes, at least and at most, to how much of what a party needs is met."""


HUNDREDTH = Fraction(1, 100)
"""What points that a move adds are rounded to."""


def reframed_values(case: Case, values: Values, naming: Naming) -> Values:
    """The values of a party over the facets that there are now."""
    touched = dict.fromkeys(own.clash.facet for own in naming.opportunities)
    kept = [replace(own, facet=naming.facet(case.scope.id_of(own.facet))) for own in values.facets]
    when = [replace(own, condition=expressed(renamed(own.condition.node, naming.moved))) for own in values.when]
    added = [own for facet in touched for own in _on(case, values, naming, facet)]
    origin = replace(values.origin, basis=Basis.ESTIMATE) if added else values.origin
    weights = tuple((naming.facet(case.scope.id_of(name)), weight) for name, weight in values.weights)
    return replace(values, facets=tuple(kept), when=(*when, *added), weights=weights, origin=origin)


def met_share(case: Case, party: str, moves: Sequence[Move]) -> tuple[Fraction, Fraction] | None:
    """How much of what a party needs in the question is met under these moves, at least and at most, from 0 to 1.

    None where the case names no interest of it that bears on them.
    """
    role = side_of(case, party, moves[0])
    needed = bearing_interests(case, party, role, moves)
    if not needed:
        return None
    shares = [SHARES[fate_of(interest, role, moves)] for interest in needed]
    low, high = (sum(share[end] for share in shares) for end in (0, 1))
    return Fraction(low, len(shares)), Fraction(high, len(shares))


def side_of(case: Case, party: str, move: Move) -> Role:
    """Which side of the question a party is on: by its lines, else by its position, else by its points."""
    clash = move.clash
    for line in case.red_lines_of(party):
        if clash.facet in facets_of(line.expression.node):
            kept = evaluate(line_holds(line), {clash.facet: clash.asked})
            return Role.REFUSER if kept is False else Role.DEMANDER
    for position in case.positions:
        if position.party == party and case.scope.id_of(position.facet) == clash.facet:
            return Role.DEMANDER if position.option == clash.asked else Role.REFUSER
    points = _points(case, case.values_of(party), clash.facet)
    return Role.DEMANDER if points and points[clash.asked] >= points[clash.instead] else Role.REFUSER


def bearing_interests(case: Case, party: str, role: Role, moves: Sequence[Move]) -> tuple[Interest, ...]:
    """The interests that a party's lines and positions on the question serve, and those that a move costs something."""
    facet = moves[0].clash.facet
    served = {
        interest.name
        for line in case.red_lines_of(party)
        if facet in facets_of(line.expression.node)
        for interest in interests_of(case, line)
    }
    for position in case.positions:
        if position.party == party and case.scope.id_of(position.facet) == facet:
            served |= set(position.serves)
    is_done = not any(move.instead for move in moves)
    spared = is_done == (role is Role.REFUSER)  # from what it would lose, so that what is open is no cost
    cost = {a for move in moves for own in move.effects(role) for a in own.loses | (NOTHING if spared else own.opens)}
    own = [interest for interest in case.interests if interest.party == party]
    return tuple(interest for interest in own if interest.name in served or cost & set(interest.about))


def _on(case: Case, values: Values, naming: Naming, facet: str) -> Iterator[PointsWhen]:
    numbers = [i for i, own in enumerate(naming.opportunities) if own.clash.facet == facet]
    for moves in every_way(naming, numbers):
        added = points_added(case, values, moves) if moves else None
        if added is not None:
            yield PointsWhen(expressed(made(naming, numbers, moves)), added)


def points_added(case: Case, values: Values, moves: Sequence[Move]) -> Points | None:
    """What moves on one question are worth to a party beside what they leave of it; None where nothing."""
    clash = moves[0].clash
    points = _points(case, values, clash.facet)
    if not points:
        return None
    worst, best = min(points.values()), max(points.values())
    pinned = points[clash.instead if any(move.instead for move in moves) else clash.asked]
    low, high = met_share(case, values.party, moves) or (Fraction(0), Fraction(1))
    ends = [_rounded(worst + share * (best - worst) - pinned) for share in (low, high)]
    return Points(*ends) if best > worst and ends != [0, 0] else None


def _points(case: Case, values: Values | None, facet: str) -> dict[str, Fraction]:
    """The points of each option of a facet, weighted as in the party's total, intervals by their middles."""
    if values is None:
        return {}
    own = next((own for own in values.facets if case.scope.id_of(own.facet) == facet), None)
    if own is None:
        return {}
    known = case.facet(facet)
    weight = dict(values.weights).get(own.facet, Fraction(1))
    return {name: weight * points.midpoint for name, points in zip(known.option_names, own.on(known), strict=True)}


def _rounded(points: Fraction) -> Fraction:
    """To hundredths: no estimate is finer."""
    return round(points / HUNDREDTH) * HUNDREDTH
