"""What improves on a package for everybody: on a draft, on the last offer, on what somebody has in mind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from goodoffices.analysis.improvements import Improvements, improvements
from goodoffices.case.errors import UsageError
from goodoffices.case.packages import Package
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.given import agreed
from goodoffices.workbench.outcomes import Frontier, Point, scores


@dataclass(frozen=True, eq=False)
class Improved:
    """A package, and the outcomes on the frontier that nobody likes less and somebody likes more.

    `scores` is what the package gives each party; `crossed` are the ids of the red lines and walk-aways that it
    crosses, and `breaks_rules` whether it breaks a rule. `points` begin with the outcome whose smallest improvement,
    on the parties' own scales, is the largest. Where not `exact`, there may be others. `findings` are the same results
    as the engine has them.
    """

    package: Package
    scores: Mapping[str, float]
    crossed: tuple[str, ...]
    breaks_rules: bool
    points: tuple[Point, ...]
    exact: bool
    findings: Improvements


def improve(answer: Answer, near: str | Iterable[str] | Mapping[str, str]) -> Improved:
    """What improves on a package: a draft, `facet=option` for every facet, or both.

    Facets that are given for the whole answer need not be said again. Raises UsageError for what the case does not
    know, and for a package that leaves facets open.
    """
    case, chosen = answer.case, {**answer.given, **agreed(near, answer.case)}
    still_open = [facet.id for facet in case.facets if facet.id not in chosen]
    if still_open:
        named = ", ".join(still_open[:8]) + (" …" if len(still_open) > 8 else "")
        found = f"This package decides {len(chosen)} of {len(case.facets)} facets and leaves open: {named}."
        raise UsageError(f"{found} Add what it decides on them, as facet=option.")
    if not answer.parties:
        raise UsageError("Nobody whose consent can be needed has values in this case, so nothing can be compared.")
    better = improvements(answer.findings, Package.of(chosen))
    outcomes = Frontier(replace(answer.findings, frontier=better.frontier))
    return Improved(
        better.package,
        scores(answer.findings, better.points),
        tuple(soft.id for soft in better.crossed),
        better.breaks_rules,
        outcomes.points,
        outcomes.exact,
        better,
    )


def improve_drafts(answer: Answer) -> Mapping[str, Improvements]:
    """What improves on the newest version of each draft that decides every facet, by the draft's id."""
    whole = {draft.id: draft.latest.package for draft in answer.case.drafts if draft.latest is not None}
    facets = {facet.id for facet in answer.case.facets}
    named = {id_: {answer.case.scope.id_of(f): o for f, o in package.items()} for id_, package in whole.items()}
    if not answer.parties or answer.zone.empty is not False:
        return {}
    return {
        id_: improvements(answer.findings, Package.of(package))
        for id_, package in named.items()
        if facets <= package.keys()
    }
