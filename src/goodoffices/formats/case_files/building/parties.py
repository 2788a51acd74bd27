"""Parties, and what they want: interests, positions, red lines, values."""

from __future__ import annotations

from fractions import Fraction

from goodoffices.case.errors import Path, Problem
from goodoffices.case.interests import Interest
from goodoffices.case.issues import FacetKind
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.case_files.building.bench import Bench, option_name, origin
from goodoffices.formats.case_files.places import KEY
from goodoffices.formats.case_files.shapes.case import CaseShape
from goodoffices.formats.case_files.shapes.parties import DelegateShape, PartyShape, WalkAwayShape
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.case_files.shapes.wants import FacetValuesShape, RedLineShape, ValuesShape


def party(name: str, shape: PartyShape, bench: Bench) -> Party:
    """A party with its seats, its walk-away and its delegates."""
    asked = shape.consent_if
    return Party(
        name,
        shape.name,
        tuple(shape.seat),
        bench.expression(asked, ("parties", name, "consent_if")) if asked is not None else None,
        None if shape.walk_away is None else _walk_away(shape.walk_away),
        tuple(map(_delegate, shape.delegates)),
        tuple(shape.delivers),
        shape.note,
        shape.discount,
        tuple(shape.aliases),
    )


def _walk_away(shape: WalkAwayShape) -> WalkAway:
    """Its steps in the order of their dates; one without a date holds before all others."""
    steps = sorted(shape.points.items(), key=lambda step: (step[0] is not None, str(step[0])))
    return WalkAway(tuple(steps), shape.says, origin(shape))


def _delegate(shape: DelegateShape) -> Delegate:
    return Delegate(shape.name, shape.role, shape.since, shape.until, shape.note, tuple(shape.sources))


def interests(shape: CaseShape) -> tuple[Interest, ...]:
    """Why each party wants what it wants."""
    return tuple(
        Interest(owner, name, own.says, tuple(own.about), origin(own))
        for owner, named in shape.interests.items()
        for name, own in named.items()
    )


def positions(shape: CaseShape, bench: Bench) -> tuple[Position, ...]:
    """What each party says it wants."""
    return tuple(
        Position(owner, *bench.choice(facet, own.option), own.says, tuple(own.serves), origin(own))
        for owner, named in shape.positions.items()
        for facet, own in named.items()
    )


def red_lines(shape: CaseShape, bench: Bench) -> tuple[RedLine, ...]:
    """What each party will not accept."""
    return tuple(
        _red_line(owner, name, own, bench) for owner, named in shape.red_lines.items() for name, own in named.items()
    )


def _red_line(owner: str, name: str, shape: RedLineShape, bench: Bench) -> RedLine:
    form = Form.NEVER if shape.never is not None else Form.ALWAYS
    expression = bench.expression(shape.never or shape.always or "", ("red_lines", owner, name, str(form)))
    firmness = Fraction(1) if shape.firmness is None else shape.firmness
    return RedLine(owner, name, form, expression, shape.says, tuple(shape.serves), firmness, origin(shape))


def values(owner: str, shape: ValuesShape, bench: Bench) -> Values:
    """How much one party likes a package."""
    path: Path = ("values", owner)
    facets = [_facet_values(name, own, (*path, name), bench) for name, own in (shape.model_extra or {}).items()]
    when = [
        PointsWhen(bench.expression(own.condition, (*path, "when", i, "if")), own.points)
        for i, own in enumerate(shape.when)
    ]
    scale = (shape.scale.zero, shape.scale.one) if shape.scale else (Fraction(0), Fraction(1))
    weights = tuple((_facet_id(name, bench), weight) for name, weight in shape.weights.items())
    return Values(owner, tuple(facets), tuple(when), origin(shape), weights, *scale)


def _facet_id(name: str, bench: Bench) -> str:
    facet = bench.scope.facet(name)
    return facet.id if facet else name


def _facet_values(name: str, shape: FacetValuesShape, path: Path, bench: Bench) -> FacetValues:
    facet = bench.scope.facet(name)
    id_ = facet.id if facet else name
    if shape.order is not None:
        order = tuple(tuple(option_name(facet, o) if facet else o for o in group) for group in shape.order)
        return OptionOrder(id_, order, shape.points)
    each = shape.each or {}
    if facet is not None and facet.kind is FacetKind.NUMBER:
        return _points_by_amount(id_, each, path, bench)
    return PointsByOption(id_, tuple(each.items()))


def _points_by_amount(id_: str, each: dict[str, Points], path: Path, bench: Bench) -> PointsByAmount:
    known: dict[Fraction, Points] = {}
    for written, points in each.items():
        amount = amount_in(written)
        if amount is None:
            bench.report(Problem((*path, written), f"“{written}”", f"an amount, since {id_} is a number"))
            bench.losses.add([path])
        elif amount in known:
            bench.report(Problem((*path, written, KEY), f"the amount {written} a second time", "each amount once"))
        else:
            known[amount] = points
    return PointsByAmount(id_, tuple(sorted(known.items(), key=lambda pair: pair[0])))
