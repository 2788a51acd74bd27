"""A walk-away from what a party replies: a score from 0 to 100 on its own scale, or a package that would just do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import floor

from goodoffices.case.case import Case
from goodoffices.case.elicitation.replies import BEST, Mistyped, middle_of
from goodoffices.case.errors import UsageError
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.origin import Basis, Origin
from goodoffices.case.points import Points
from goodoffices.case.values import Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.workbench.given import agreed

NOTHING = "-"
"""A reply that takes a walk-away away."""


def walk_away_from(
    reply: str, case: Case, values: Values, before: WalkAway | None, span: tuple[Fraction, Fraction]
) -> WalkAway | None:
    """The walk-away that a reply means, where `span` are the points of the party's worst and best package.

    A number is a score from 0 to 100; `facet=option, …` or a draft is a package that would just do, in which everything
    that it leaves open goes as badly as it can; `-` is none. Raises Mistyped for anything else.
    """
    if reply == NOTHING:
        return None
    low, high = span
    try:
        # To one decimal, since nobody measures finer.
        least = round(low + middle_of(reply) / BEST * (high - low), 1)
    except Mistyped as mistyped:
        if mistyped.reason == "beyond":
            raise
        least = _readable(_worth_of(_package(reply, case), case, values))
    return _moved(before, Points.exactly(least), case)


def _package(reply: str, case: Case) -> Mapping[str, str]:
    try:
        chosen = agreed([part for part in reply.split(",") if part.strip()], case)
    except UsageError:
        raise Mistyped("no_walk_away", word=reply) from None
    return chosen


def _readable(worth: Fraction) -> Fraction:
    """The worth of a package that would just do; one without an end, as orders make them, down to one decimal."""
    return worth if (100 * worth).denominator == 1 else Fraction(floor(10 * worth), 10)


def _worth_of(chosen: Mapping[str, str], case: Case, values: Values) -> Fraction:
    """What a package is worth where everything that it leaves open goes as badly as it can."""
    package, worth = dict(chosen), values.constant
    for facet in case.facets:
        own = next((own for own in values.facets if own.facet == facet.id), None)
        worths = [points.midpoint for points in values.on(own, facet)] if own else [Fraction(0)] * len(facet.options)
        place = facet.option_names.index(package[facet.id]) if facet.id in package else worths.index(min(worths))
        package[facet.id] = facet.option_names[place]
        worth += worths[place]
    return sum((values.bonus(own).midpoint for own in values.when if evaluate(own.condition.node, package)), worth)


def _moved(before: WalkAway | None, points: Points, case: Case) -> WalkAway:
    """The walk-away at this many points from the day of the case on.

    Steps before and after that stay, and with them what the case says about where they are from.
    """
    if before is None or not before.is_dated:
        return WalkAway(((None, points),), None, Origin((), Basis.STATED, before.origin.audience if before else ()))
    day = case.as_of
    if day is None:
        return replace(before, steps=(*before.steps[:-1], (before.steps[-1][0], points)))
    earlier = tuple(step for step in before.steps if step[0] is None or step[0] < day)
    later = tuple(step for step in before.steps if step[0] is not None and step[0] > day)
    return replace(before, steps=(*earlier, (day, points), *later))
