"""Balanced packages: what each solution rule picks from the zone, exactly, or within a proven bound."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from goodoffices.analysis.diagram import Diagram
from goodoffices.analysis.frontier import Cut, Frontier, Limits, frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.planes import planes, tightest
from goodoffices.analysis.solutions.rule import Floats, Halfspace, Rule, rules
from goodoffices.analysis.truths import Bools
from goodoffices.case.errors import TooLarge

CLOSE = 1e-9
"""Relative distance within which merits are compared exactly, by fractions."""


@dataclass(frozen=True)
class Solution:
    """What a rule picks: a payoff in integer steps and the options of one package that has it.

    `ties` counts the payoffs that the rule finds equally good, `count` the packages that have the payoff shown (None
    where they were not all counted). `bound` is None where the pick is proven; otherwise no package has more merit.
    """

    points: tuple[int, ...]
    choices: tuple[int, ...]
    ties: int
    count: int | None
    merit: float
    bound: float | None = None


@dataclass(frozen=True)
class Scene:
    """From where gains count: d and the ideals of each party, in steps, and how many points a step is worth."""

    floor: tuple[int, ...]
    units: tuple[Fraction, ...]

    def gains(self, points: Ints) -> Floats:
        """Gains in points, as floats: an array (packages, parties)."""
        return np.asarray((points - np.array(self.floor, dtype=np.int64)) * np.array([float(u) for u in self.units]))

    def exact(self, row: Ints) -> list[Fraction]:
        """The gains of one package in points, exactly."""
        return [(int(n) - d) * unit for n, d, unit in zip(row, self.floor, self.units, strict=True)]

    def cut(self, half: Halfspace) -> Cut:
        """A condition on gains as one on points in steps."""
        weights = tuple(w * float(unit) for w, unit in zip(half.weights, self.units, strict=True))
        return Cut(weights, half.least + sum(w * d for w, d in zip(weights, self.floor, strict=True)))

    def no_loss(self) -> list[Cut]:
        """Nobody below d."""
        parties = len(self.floor)
        return [Cut(tuple(float(i == j) for j in range(parties)), float(self.floor[i])) for i in range(parties)]


def scene(model: Model, worst: Ints) -> Scene:
    """Gains count from the larger of the walk-away and the worst package that obeys the rules."""
    floor = tuple(
        int(w) if least is None else max(int(w), least) for w, least in zip(worst, model.walk_aways, strict=True)
    )
    return Scene(floor, tuple(1 / scale.steps for scale in model.scales))


def balance(diagram: Diagram, found: Frontier, setting: Scene, limits: Limits) -> Mapping[str, Solution | None]:
    """What each rule picks among the zone's packages where every party gains at least nothing; None: there is none.

    Read off an exact frontier; where the frontier has a gap, searched for with cuts, within the limits.
    """
    if found.exact or not setting.floor:
        return picks(found, setting)
    return _Search(diagram, setting, limits).run(found.only(_spares_all(found, setting)))


def picks(found: Frontier, setting: Scene) -> Mapping[str, Solution | None]:
    """What each rule picks from a frontier that is exact; None where each of its packages makes somebody lose."""
    spares_all = _spares_all(found, setting)
    if not setting.floor or not spares_all.any():
        return dict.fromkeys(rules())
    kept = found.only(spares_all)
    ideals = kept.points.max(axis=0)
    return {name: pick(rule, kept, setting, ideals) for name, rule in rules().items()}


def _spares_all(found: Frontier, setting: Scene) -> Bools:
    """By which payoffs nobody loses."""
    return np.asarray((found.points >= np.array(setting.floor, dtype=np.int64)).all(axis=1))


def pick(rule: Rule, found: Frontier, setting: Scene, ideals: Ints) -> Solution:
    """The best payoff by the rule, with floats to find the candidates and fractions to decide among them.

    Where several are tied, all are counted, and the one shown is the leximin of the gains among them.
    """
    gains, best = setting.gains(found.points), setting.gains(ideals)
    merits = rule.merit(gains, best)
    top = merits.max()
    close = np.flatnonzero(merits >= top - CLOSE * max(abs(top), 1e-300))
    exact_ideals = setting.exact(ideals)
    own = {int(i): setting.exact(found.points[i]) for i in close}
    ranks = {i: rule.rank(exact, exact_ideals) for i, exact in own.items()}
    top_rank = max(ranks.values())
    tied = [i for i, ranked in ranks.items() if ranked == top_rank]
    winner = max(tied, key=lambda i: (sorted(own[i]), -i))
    return Solution(
        points=tuple(int(n) for n in found.points[winner]),
        choices=tuple(int(n) for n in found.choices[winner]),
        ties=len(tied),
        count=found.counts[winner] if found.exact else None,
        merit=float(merits[winner]),
    )


class _Search:
    """Solutions without the whole frontier: each round, only what could be better than the best so far is kept."""

    def __init__(self, diagram: Diagram, setting: Scene, limits: Limits) -> None:
        self.diagram, self.setting = diagram, setting
        self.limits = replace(limits, thin=True)
        self.planes = planes(diagram)

    def run(self, start: Frontier) -> Mapping[str, Solution | None]:
        if len(start) == 0:
            start = self._part((), self.limits.points)
            if len(start) == 0 and start.exact:
                return dict.fromkeys(rules())
            if len(start) == 0:
                raise TooLarge("too many partial packages to tell whether there is one by which nobody loses")
        ideals, proven = self._ideals(start)
        found = {name: self._improve(rule, start, ideals) for name, rule in rules().items()}
        for name, rule in rules().items():
            if rule.USES_IDEALS and not proven:
                found[name] = replace(found[name], bound=found[name].bound or found[name].merit)
        return found

    def _part(self, halves: Sequence[Halfspace], points: int) -> Frontier:
        cuts = [*self.setting.no_loss(), *map(self.setting.cut, halves)]
        cuts += self._surrogates(cuts)
        limits = replace(self.limits, points=points)
        return frontier(self.diagram, self.diagram.model.walk_aways, cuts, limits)

    def _surrogates(self, cuts: Sequence[Cut]) -> list[Cut]:
        """Sums of the cuts that ask a least amount of each party, weighted so that they leave little room.

        A partial package can reach what is asked of each party alone, and yet not of all at once: such a sum tells.
        Source: F. Glover, Surrogate Constraints, Operations Research 16 (1968).
        """
        least = np.full(len(self.setting.floor), -np.inf)
        for cut in cuts:
            asked = np.flatnonzero(cut.weights)
            if len(asked) == 1:
                least[asked[0]] = max(least[asked[0]], cut.least / cut.weights[asked[0]])
        chosen = tightest(self.diagram, self.planes, least, SURROGATES)
        return [Cut(tuple(weights), float(least @ weights)) for weights in chosen.weights.T]

    def _ideals(self, start: Frontier) -> tuple[Ints, bool]:
        """The best of each party among packages where nobody loses, and whether all of them are proven."""
        ideals: Ints = start.points.max(axis=0)
        proven = [self._ideal(party, ideals) for party in range(len(ideals))]
        return ideals, all(proven)

    def _ideal(self, party: int, ideals: Ints) -> bool:
        """Raise the best of one party until nothing exceeds it; whether that is proven."""
        for points in self._widths():
            aim = tuple(float(party == other) for other in range(len(ideals)))
            try:
                part = self._part([Halfspace(aim, float(self.setting.gains(ideals)[party]))], points)
            except TooLarge:
                return False
            if len(part):
                ideals[party] = max(int(ideals[party]), int(part.points[:, party].max()))
            if part.exact or int(part.ceiling[:, party].max(initial=ideals[party])) <= ideals[party]:
                return True
        return False

    def _widths(self) -> Iterator[int]:
        """How many partial packages each next round keeps, for as long as there is time."""
        for points in (self.limits.points, self.limits.points, 4 * self.limits.points, 16 * self.limits.points):
            if time.monotonic() < self.limits.deadline:
                yield points

    def _improve(self, rule: Rule, start: Frontier, ideals: Ints) -> Solution:
        best = pick(rule, start, self.setting, ideals)
        bound = self._ceiling_merit(rule, start, ideals)
        for points in self._widths():
            gains = self.setting.gains(np.array(best.points))
            try:
                part = self._part(rule.cuts(gains, self.setting.gains(ideals)), points)
            except TooLarge:
                break
            if part.exact:
                return pick(rule, part, self.setting, ideals) if len(part) else best
            bound = min(bound, self._ceiling_merit(rule, part, ideals))
            if len(part):
                best = max(best, pick(rule, part, self.setting, ideals), key=lambda own: own.merit)
        return replace(best, bound=max(bound, best.merit))

    def _ceiling_merit(self, rule: Rule, part: Frontier, ideals: Ints) -> float:
        """More merit than this no package of the part has."""
        gains = self.setting.gains(part.ceiling)
        return float(rule.merit(gains, self.setting.gains(ideals)).max())


SURROGATES = 6
"""Sums of cuts that are watched as well."""
