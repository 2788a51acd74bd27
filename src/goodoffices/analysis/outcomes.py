"""The frontier of a case and nothing else, for callers that look at many cases and need no more of each."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram, zone_diagram
from goodoffices.analysis.frontier import Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.rounding import without_noise
from goodoffices.analysis.sanity import no_package_left
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, TooLarge


@dataclass(frozen=True)
class Outcomes:
    """The frontier of a zone, in integer steps, and each party's worst and best under the rules."""

    model: Model
    frontier: Frontier
    worst: Ints
    best: Ints


def outcomes(
    case: Case, *, given: Mapping[str, str] | None = None, suspended: Collection[str] = (), budget: float
) -> Outcomes:
    """The frontier by elimination within `budget` seconds; where that is too much, as `solve` finds it.

    `given` fixes options of facets; `suspended` are ids of red lines and walk-aways that are not asked. Raises
    CaseError where the rules exclude every package.
    """
    model, deadline = compile_case(case, given=given, suspended=suspended), time.monotonic() + budget
    try:
        rules = rules_diagram(model, deadline)
        if rules.empty:
            raise CaseError([no_package_left(model)])
        worst, best = extremes(rules)
        found = frontier(zone_diagram(model, deadline), model.walk_aways, limits=Limits(deadline=deadline))
    except TooLarge:
        whole = solve(case, given=given, suspended=suspended, budget=budget)
        return Outcomes(whole.model, whole.frontier, whole.worst, whole.best)
    return Outcomes(model, without_noise(found, model), worst, best)
