"""What is better than a given package for somebody, and worse for nobody."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.compile import line_holds
from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import Cut, Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Kind, Model, Soft
from goodoffices.analysis.solve import Findings
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.packages import Package

BUDGET = 10.0
"""Seconds that it may take where the frontier at hand is not whole."""


@dataclass(frozen=True)
class Improvements:
    """The payoffs of the frontier that nobody likes less than a package, the largest least improvement first.

    `points` is what the package gives, in steps; `crossed` are the red lines and walk-aways that it crosses, and
    `breaks_rules` says whether it breaks a rule. An improvement is measured by each party's range from its worst to its
    best package that obeys the rules; the first is the maximum-gain improvement on the package. Source: E. Thiessen and
    D. Loucks, Computer-Assisted Negotiation of Multiobjective Water Resources Conflicts, Water Resources Bulletin 28
    (1992), on which Smartsettle rests.
    """

    package: Package
    points: tuple[int, ...]
    crossed: tuple[Soft, ...]
    breaks_rules: bool
    frontier: Frontier


def improvements(findings: Findings, package: Package) -> Improvements:
    """What improves on a package that decides every facet, whether or not it is in the zone itself."""
    model = findings.model
    base = payoff(model, package)
    found = _at_least(findings, base)
    found = found.only(np.asarray((found.points > base).any(axis=1)))
    span = np.maximum(findings.best - findings.worst, 1)
    gains = np.sort((found.points - base) / span, axis=1)
    order = np.lexsort(-gains.T[::-1]) if gains.shape[1] else np.arange(len(found))
    points = tuple(int(n) for n in base)
    breaks = any(evaluate(rule.holds.node, package) is not True for rule in model.case.all_rules)
    crossed = tuple(soft for soft in model.softs if _is_crossed(soft, package, points, model))
    return Improvements(package, points, crossed, breaks, _in_order(found, order))


def _is_crossed(soft: Soft, package: Package, points: tuple[int, ...], model: Model) -> bool:
    match soft.kind:
        case Kind.WALK_AWAY:
            return points[soft.dimension] < soft.least
        case Kind.RED_LINE:
            return evaluate(line_holds(red_line_of(model.case, soft.id)), package) is not True
        case Kind.GIVEN:
            facet = soft.id.removeprefix("given.")
            return package[facet] != model.given[facet]


def payoff(model: Model, package: Mapping[str, str]) -> Ints:
    """What a package that decides every facet gives each party, in steps."""
    total = np.zeros(len(model.parties), dtype=np.int64)
    for facet, table in zip(model.facets, model.tables, strict=True):
        total += table[facet.option_names.index(package[facet.id])]
    # Bonuses stand party by party, in the order of the case.
    values = [model.case.values_of(party) for party in model.parties]
    conditions = [when.condition.node for own in values if own for when in own.when]
    for bonus, condition in zip(model.bonuses, conditions, strict=True):
        if evaluate(condition, package):
            total += np.array(bonus.points, dtype=np.int64)
    return total


def _at_least(findings: Findings, base: Ints) -> Frontier:
    """The part of the frontier in which nobody has less."""
    known = findings.frontier.only(np.asarray((findings.frontier.points >= base).all(axis=1)))
    if findings.frontier.exact:
        return known
    model, deadline = findings.model, time.monotonic() + BUDGET
    parties = range(len(model.parties))
    cuts = [Cut(tuple(float(i == party) for i in parties), float(base[party])) for party in parties]
    try:
        return frontier(zone_diagram(model, deadline), model.walk_aways, cuts, Limits(deadline=deadline, thin=True))
    except TooLarge:
        return known


def _in_order(found: Frontier, order: Ints) -> Frontier:
    counts = tuple(found.counts[int(i)] for i in order)
    return Frontier(found.points[order], counts, found.choices[order], found.gap, found.ceiling)
