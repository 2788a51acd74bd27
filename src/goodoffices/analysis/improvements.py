"""What is better than a given package for somebody, and worse for nobody."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import Cut, Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Soft
from goodoffices.analysis.solve import Findings
from goodoffices.analysis.solver.judge import broken, obeys, payoff
from goodoffices.case.errors import TooLarge
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
    choices = [facet.option_names.index(package[facet.id]) for facet in model.facets]
    base = np.array(payoff(model, choices), dtype=np.int64)
    found = _at_least(findings, base)
    found = found.only(np.asarray((found.points > base).any(axis=1)))
    span = np.maximum(findings.best - findings.worst, 1)
    gains = np.sort((found.points - base) / span, axis=1)
    order = np.lexsort(-gains.T[::-1]) if gains.shape[1] else np.arange(len(found))
    bits = broken(model, choices)
    crossed = tuple(soft for i, soft in enumerate(model.softs) if bits >> i & 1)
    points = tuple(int(n) for n in base)
    return Improvements(package, points, crossed, not obeys(model, choices), found.at(order))


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
