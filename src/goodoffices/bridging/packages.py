"""The package of a bridge: found by the exact engine in the reframed case, the lines of other conflicts suspended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.outcomes import outcomes
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.transformation import Transformation, apply
from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Implies, facets_of, parties_of
from goodoffices.case.packages import Package


@dataclass(frozen=True)
class Picked:
    """A package of a reframed case, with what it gives each party with values and how far each comes (0 to 1)."""

    transformation: Transformation
    package: Package
    scores: Mapping[str, float]
    gains: Mapping[str, Fraction]


def pick(
    case: Case, moves: Sequence[Move], suspended: Iterable[str], budget: float, *, believing: bool = True
) -> Picked | None:
    """The package of the zone under these moves that is best for whoever comes least far; None where there is none.

    Unless `believing`, lines whose reading is open do not hold. `suspended` are ids of red lines and walk-aways that do
    not count; what only they are about stays open, and nobody's points for it count. Of packages that are alike in
    that, it is the one that is best on average. Raises as `solve` does.
    """
    transformation, given = _made(case, moves, believing=believing)
    gone = frozenset(suspended)
    touched = {transformation.naming.facet(move.clash.facet) for move in moves} | given.keys()
    unasked = only_about(transformation.case, gone) - touched
    found = outcomes(unvalued(transformation.case, unasked), given=given, suspended=gone, budget=budget)
    if not len(found.frontier):
        return None
    row = least_far(found.frontier.points, found.worst, found.best)
    model, points = found.model, [int(n) for n in found.frontier.points[row]]
    spans = [int(b) - int(w) for b, w in zip(found.best, found.worst, strict=True)]
    shares = zip(points, found.worst, spans, strict=True)
    gains = [Fraction(n - int(worst), span) if span else Fraction(1) for n, worst, span in shares]
    whole = model.package(int(n) for n in found.frontier.choices[row])
    package = Package.of({facet: option for facet, option in whole.items() if facet not in unasked})
    return Picked(transformation, package, model.points(points), dict(zip(model.parties, gains, strict=True)))


def reframed(case: Case, moves: Sequence[Move], package: Package) -> tuple[Transformation, Package]:
    """The case in which only these moves can be made, and a package of the case as put as one that makes them there."""
    transformation, given = _made(case, moves, believing=True)
    chosen = {transformation.naming.facet(facet): option for facet, option in package.items()} | given
    order = [facet.id for facet in transformation.case.facets]
    return transformation, Package.of({facet: chosen[facet] for facet in order if facet in chosen})


def _made(case: Case, moves: Sequence[Move], *, believing: bool) -> tuple[Transformation, dict[str, str]]:
    """The case in which only these moves can be made, and what its facets are where they are."""
    made = [move.alone for move in moves]
    transformation = apply(case, *(move.opportunity for move in made), believed=made if believing else ())
    return transformation, dict(pair for move in made for pair in transformation.naming.choices(move))


def only_about(case: Case, suspended: frozenset[str]) -> frozenset[str]:
    """The facets that lines which do not count are about, and none that does."""
    facets: dict[bool, set[str]] = {True: set(), False: set()}
    for line in case.red_lines:
        facets[line.id in suspended] |= facets_of(line.expression.node)
    return frozenset(facets[True] - facets[False])


def unvalued(case: Case, facets: frozenset[str]) -> Case:
    """The case without anybody's points for these facets."""
    return replace(
        case,
        values=tuple(
            replace(
                values,
                facets=tuple(own for own in values.facets if case.scope.id_of(own.facet) not in facets),
                when=tuple(own for own in values.when if not facets & facets_of(own.condition.node)),
            )
            for values in case.values
        ),
    )


def consent_of(case: Case, package: Mapping[str, str]) -> tuple[str, ...]:
    """The parties whose consent a package needs beside that which every package needs, in the case's order."""
    asked = [own for own in consent_conditions(case) if isinstance(own, Implies)]
    needed = {party for own in asked if evaluate(own.left, package) for party in parties_of(own.right)}
    return tuple(party.id for party in case.parties if party.id in needed and not party.is_signatory)


def least_far(points: npt.NDArray[Any], worst: npt.NDArray[Any], best: npt.NDArray[Any]) -> int:
    """The row of points that brings whoever comes least far furthest; of those, the one that is best on average.

    `points` (rows, parties) are compared with each party's `worst` and `best`.
    """
    if not points.shape[1]:
        return 0
    spans = np.where(best > worst, best - worst, 1)
    gains = (points - worst) / spans
    return int(np.lexsort((-gains.mean(axis=1), -gains.min(axis=1)))[0])
