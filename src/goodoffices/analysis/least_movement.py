"""The least movement that opens something: how far a bound of a red line, or a walk-away, has to move for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from goodoffices.analysis.compile import line_holds, with_softs, without
from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.formulas import Formula, Translator
from goodoffices.analysis.model import Kind, Model, Soft
from goodoffices.analysis.opened import Opened
from goodoffices.analysis.weakening import Bound, Comparison, bounds, moved
from goodoffices.analysis.widened import Moved, Zones


@dataclass(frozen=True)
class OfLine:
    """A bound of a red line that moves from one comparison to a weaker one, and what that adds to the zone."""

    before: Comparison
    after: Comparison
    added: Opened


@dataclass(frozen=True)
class OfWalkAway:
    """A walk-away that moves from so many steps to fewer, and what that adds to the zone."""

    before: int
    after: int
    added: Opened


Movement = OfLine | OfWalkAway


def least_movements(zones: Zones, soft: Soft, others: Moved = frozenset()) -> tuple[Movement, ...]:
    """For each bound of a soft constraint, the least movement that adds a package to the zone.

    `others` are suspended meanwhile. A bound that adds nothing however far it moves is left out. Of a walk-away this
    is known only where the zone is otherwise empty: then it is the most that the party can have in it.
    """
    if soft.kind is Kind.WALK_AWAY:
        return _of_walk_away(zones, soft, others)
    if not zones.is_strict(soft.id):
        return ()
    model, translator = without(zones.model, others), Translator(zones.model.facets)
    line = red_line_of(model.case, soft.id)
    crossed = [zones.crossed(soft)]

    def added(bound: Bound, number: int) -> Opened:
        holds = translator.formula(moved(line_holds(line), bound, number))
        return zones.inside(_with_line(model, soft.id, holds), crossed)

    found = [_nearest(bound, added) for bound in bounds(line_holds(line), model.case)]
    return tuple(movement for movement in found if movement is not None)


def _nearest(bound: Bound, added: Callable[[Bound, int], Opened]) -> OfLine | None:
    """The nearest of the weaker comparisons that adds a package: each adds whatever those before it add."""
    low, high = 0, bound.count - 1
    best = added(bound, high)
    if best.size.low == 0:
        return None
    while low < high:
        middle = (low + high) // 2
        own = added(bound, middle)
        if own.size.low:
            high, best = middle, own
        elif own.size.high:
            return None
        else:
            low = middle + 1
    return OfLine(bound.before, bound.after(high), best)


def _with_line(model: Model, name: str, holds: Formula) -> Model:
    return with_softs(model, [replace(own, holds=holds) if own.id == name else own for own in model.softs])


def _of_walk_away(zones: Zones, soft: Soft, others: Moved) -> tuple[OfWalkAway, ...]:
    if not zones.without(others).is_empty:
        return ()
    reached = zones.without(others | {soft.id}).most
    if reached is None:
        return ()
    model, most = without(zones.model, others), reached[soft.dimension]
    lowered = [replace(own, least=most) if own.id == soft.id else own for own in model.softs]
    return (OfWalkAway(soft.least, most, zones.inside(with_softs(model, lowered))),)
