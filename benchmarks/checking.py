"""Whether an answer is right: against every package where they can be enumerated, by what must hold elsewhere.

For cases whose points are exact whole numbers per option, with rules, red lines and walk-aways and the consent of all,
as benchmarks/instances.py draws them. Nothing of the engine is used but the answer itself.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from benchmarks.enumeration import Ints, covered, undominated
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Node, Not, facets_of
from goodoffices.case.expressions.table import table
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.outcomes import Point

ENUMERABLE = 10**7
SAMPLE = 1_000
"""Frontier points that are looked at one by one where there are more."""

CLOSE = 1e-9


def mistakes(answer: Answer) -> list[str]:
    """What is wrong with an answer, in a few words each; nothing, where all is well."""
    found = payoffs(answer)
    checks = [in_itself(answer, found)]
    if answer.packages <= ENUMERABLE and answer.frontier.exact:
        checks.append(enumerated(answer, found))
    return [one for check in checks for one in check]


def payoffs(answer: Answer) -> Ints:
    """The frontier's payoffs, in whole points."""
    rows = [[point.scores[party] for party in answer.parties] for point in answer.frontier]
    return np.asarray(np.rint(np.array(rows)).astype(np.int64).reshape(-1, len(answer.parties)))


def in_itself(answer: Answer, found: Ints) -> Iterator[str]:
    """No point is dominated, points are what their packages are worth, and solutions are undominated points."""
    rng = np.random.default_rng(0)
    sample = np.sort(rng.choice(len(found), min(len(found), SAMPLE), replace=False))
    if covered(found[sample], found).any():
        yield "a frontier point is dominated"
    if len(np.unique(found, axis=0)) < len(found):
        yield "a frontier point is repeated"
    for number in sample:
        yield from of_a_point(answer.case, answer.parties, answer.frontier[int(number)])
    for rule, own in answer.solutions.items():
        if own is None:
            yield f"{rule}: none"
            continue
        yield from of_a_point(answer.case, answer.parties, Point(own.scores, 1, own.package))
        payoff = np.array([[round(own.scores[party]) for party in answer.parties]])
        if covered(payoff, found).any():
            yield f"{rule}: dominated by a frontier point"
        if answer.frontier.exact and not (found == payoff).all(axis=1).any():
            yield f"{rule}: not on the frontier"
        if own.proven:
            yield from beaten(rule, answer, found, payoff)


def of_a_point(case: Case, parties: tuple[str, ...], point: Point) -> Iterator[str]:
    """The package of a point is allowed, wanted, and worth what is said."""
    for party in parties:
        worth = sum(own[place] for own, place in zip(points_of(case, party), places(case, point), strict=True))
        if worth != point.scores[party]:
            yield f"{dict(point.package)} is worth {worth} to {party}, not {point.scores[party]}"
        least = walk_away(case, party)
        if least is not None and worth < least:
            yield f"{dict(point.package)} is below the walk-away of {party}"
    if not all(evaluate(node, point.package) for node in conditions(case)):
        yield f"{dict(point.package)} is not allowed"


def beaten(rule: str, answer: Answer, found: Ints, payoff: Ints) -> Iterator[str]:
    """A proven solution is at least as good by its rule as each frontier point that spares everybody a loss."""
    scene = answer.findings.scene
    floor = np.array([float(d * unit) for d, unit in zip(scene.floor, scene.units, strict=True)])
    gains = found - floor
    gains = gains[(gains >= 0).all(axis=1)]
    ideals = gains.max(axis=0)
    merits = {
        "nash": lambda own: own.prod(axis=1),
        "egalitarian": lambda own: own.min(axis=1),
        "kalai_smorodinsky": lambda own: (own / ideals).min(axis=1),
        "utilitarian": lambda own: own.sum(axis=1),
    }
    if rule == "kalai_smorodinsky" and not answer.frontier.exact:
        return
    best, own = merits[rule](gains).max(), merits[rule](payoff - floor)[0]
    if own < best * (1 - CLOSE):
        yield f"{rule}: a frontier point is better"


def enumerated(answer: Answer, found: Ints) -> Iterator[str]:
    """Frontier, counts and zone are those of all packages, looked at one by one."""
    case = answer.case
    shape = [len(facet.options) for facet in case.facets]
    inside = np.ones(shape, dtype=np.bool_)
    for node in conditions(case):
        inside &= everywhere(node, case)
    totals = []
    for party in answer.parties:
        total = np.zeros(shape, dtype=np.int64)
        for axis, own in enumerate(points_of(case, party)):
            total += np.array(own).reshape([-1 if i == axis else 1 for i in range(len(shape))])
        least = walk_away(case, party)
        inside &= total >= (0 if least is None else least)
        totals.append(total)
    zone = np.stack([total[inside] for total in totals], axis=1)
    if answer.zone.size != len(zone):
        yield f"the zone has {len(zone)} packages, not {answer.zone.low} to {answer.zone.high}"
    rows, counts = np.unique(zone, axis=0, return_counts=True)
    known = {tuple(row): int(count) for row, count in zip(rows.tolist(), counts, strict=True)}
    right = {tuple(row): known[tuple(row)] for row in undominated(rows).tolist()}
    mine = {tuple(row): point.count for row, point in zip(found.tolist(), answer.frontier, strict=True)}
    if mine != right:
        yield f"the frontier has {len(right)} points; {len(mine.items() - right.items())} of ours are not among them"


def conditions(case: Case) -> list[Node]:
    """What a package must meet whatever it is worth."""
    assert all(line.form.value == "never" for line in case.red_lines)
    return [rule.holds.node for rule in case.all_rules] + [Not(line.expression.node) for line in case.red_lines]


def everywhere(node: Node, case: Case) -> npt.NDArray[np.bool_]:
    """The truth of a node on every package: one axis per facet."""
    own = [facet for facet in case.facets if facet.id in facets_of(node)]
    return table(node, own).reshape([len(facet.options) if facet in own else 1 for facet in case.facets])


def points_of(case: Case, party: str) -> list[list[int]]:
    """The points of each option of each facet."""
    values = case.values_of(party)
    assert values is not None
    return [
        [int(own.midpoint) for own in mine.on(facet)] for mine, facet in zip(values.facets, case.facets, strict=True)
    ]


def places(case: Case, point: Point) -> list[int]:
    """Which option of each facet a point's package has."""
    return [facet.option_names.index(point.package[facet.id]) for facet in case.facets]


def walk_away(case: Case, party: str) -> int | None:
    """The points below which a party walks away."""
    known = case.party(party)
    assert known is not None
    return None if known.walk_away is None else int(known.walk_away.steps[0][1].midpoint)
