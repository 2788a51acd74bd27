"""An answer: what was found out about a case, in the case's own points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import overload

import numpy as np

from goodoffices.analysis.balance import Solution
from goodoffices.analysis.conflicts import Sets
from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.solve import Findings, Limit
from goodoffices.case.case import Case
from goodoffices.case.packages import Package

DECIMALS = 9
"""Decimals of points that had to be rounded inside."""


@dataclass(frozen=True, slots=True)
class Zone:
    """The packages that obey the rules and have the consent they need: from `low` to `high` of them, both proven.

    `empty` is None where neither a package was found nor a proof that there is none.
    """

    empty: bool | None
    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether the number of packages is known."""
        return self.low == self.high

    @property
    def size(self) -> int | None:
        """The number of packages, or None where only its bounds are known."""
        return self.low if self.exact else None


@dataclass(frozen=True, slots=True)
class Point:
    """An outcome on the frontier: what each party gets, how many packages give that, and one of them."""

    scores: Mapping[str, float]
    count: int
    package: Package


@dataclass(frozen=True, slots=True)
class Balanced:
    """What a rule picks.

    `ties` counts the outcomes that the rule finds equally good, `count` the packages that give the scores shown
    (None: not counted). Where not `proven`, it is the best found in time.
    """

    scores: Mapping[str, float]
    package: Package
    ties: int
    count: int | None
    proven: bool


@dataclass(frozen=True, slots=True)
class Listed(Sequence[tuple[str, ...]]):
    """Conflicts or concessions: sets of ids, best first; `complete` says whether these are all."""

    sets: tuple[tuple[str, ...], ...]
    complete: bool

    @overload
    def __getitem__(self, index: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[str, ...], ...]: ...
    def __getitem__(self, index: int | slice) -> tuple[str, ...] | tuple[tuple[str, ...], ...]:
        return self.sets[index]

    def __len__(self) -> int:
        return len(self.sets)


class Frontier(Sequence[Point]):
    """The outcomes that no other one improves for one party without cost to another, made when they are asked for.

    `gap`, in points of each party, is None where they are all there; otherwise no package of the zone exceeds every
    outcome here by more than that. Points that had to be rounded are rounded to 1e-9, and what that makes equal or
    dominated is left out.
    """

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._rows, self._counts = _kept(findings)
        gap = findings.frontier.gap
        self.gap: Mapping[str, float] | None = None if gap is None else scores(findings, gap)
        self.exact: bool = gap is None and Limit.FRONTIER_SAMPLED not in findings.limits

    @overload
    def __getitem__(self, index: int) -> Point: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Point, ...]: ...
    def __getitem__(self, index: int | slice) -> Point | tuple[Point, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(len(self))[index])
        row, found = self._rows[index], self._findings.frontier
        return Point(
            scores(self._findings, [int(n) for n in found.points[row]]),
            self._counts[index],
            self._findings.model.package(int(n) for n in found.choices[row]),
        )

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def points(self) -> tuple[Point, ...]:
        """All of them."""
        return self[:]


def _kept(findings: Findings) -> tuple[list[int], list[int]]:
    """The rows of the frontier that are left once points are rounded as `scores` does, and their counts."""
    found = findings.frontier
    counts = list(found.counts)
    rounded = _rounded(findings)
    if rounded is None or len(found) == 0:
        return list(range(len(found))), counts
    first, which = distinct_rows(rounded)
    totals = [0] * len(first)
    for count, place in zip(counts, which, strict=True):
        totals[int(place)] += count
    keep = undominated(rounded[first])
    kept = sorted((int(row), total) for row, total, good in zip(first, totals, keep, strict=True) if good)
    return [row for row, _ in kept], [total for _, total in kept]


def _rounded(findings: Findings) -> Ints | None:
    """The frontier in billionths of points, or None where its points are exact or too large for that."""
    if findings.model.exact or not findings.model.parties:
        return None
    points = findings.frontier.points / np.array([float(scale.steps) for scale in findings.model.scales])
    return (
        None
        if np.abs(points).max(initial=0) > 2**53 / 10**DECIMALS
        else np.rint(points * 10**DECIMALS).astype(np.int64)
    )


def scores(findings: Findings, steps: Sequence[int]) -> Mapping[str, float]:
    """Steps of each party as points: exact, or rounded to 1e-9 where they had to be rounded inside."""
    points = findings.model.points(steps)
    exact = {p: scale.exact for p, scale in zip(findings.model.parties, findings.model.scales, strict=True)}
    return {party: own if exact[party] else round(own, DECIMALS) for party, own in points.items()}


@dataclass(frozen=True)
class Answer:
    """What was found out about a case.

    `solutions` has each rule's pick by the rule's name, or None where no package of the zone spares everybody a loss;
    each is an attribute as well: `answer.nash`. `conflicts` and `concessions` are filled where the zone is empty.
    `limits` names what was not proven, `estimates` the parties whose inputs are estimates. `findings` are the same
    results as the engine has them.
    """

    findings: Findings = field(repr=False)
    as_of: date | None = None
    given: Mapping[str, str] = field(default_factory=dict)

    @property
    def case(self) -> Case:
        """The case that was solved."""
        return self.findings.model.case

    @property
    def packages(self) -> int:
        """How many packages the case has, whether or not they obey its rules."""
        return self.case.package_count

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties whose points count: with values, and with consent that can be needed."""
        return self.findings.model.parties

    @property
    def estimates(self) -> tuple[str, ...]:
        """Those of them whose inputs are estimates."""
        return tuple(party for party in self.parties if party in self.findings.model.estimates)

    @cached_property
    def zone(self) -> Zone:
        """The zone of agreement."""
        size = self.findings.size
        empty = False if len(self.findings.frontier) or size.low else True if size.high == 0 else None
        return Zone(empty, size.low, size.high)

    @cached_property
    def frontier(self) -> Frontier:
        """The undominated outcomes of the zone."""
        return Frontier(self.findings)

    @cached_property
    def solutions(self) -> Mapping[str, Balanced | None]:
        """What each rule picks."""
        return {rule: self._balanced(own) for rule, own in self.findings.solutions.items()}

    @cached_property
    def conflicts(self) -> Listed:
        """The smallest sets of red lines, walk-aways and givens that cannot hold together."""
        return self._listed(self.findings.conflicts)

    @cached_property
    def concessions(self) -> Listed:
        """The smallest sets of them whose movement opens the zone."""
        return self._listed(self.findings.concessions)

    @property
    def limits(self) -> tuple[str, ...]:
        """What was not proven."""
        return tuple(limit.value for limit in self.findings.limits)

    def __getattr__(self, name: str) -> Balanced | None:
        """The pick of a rule, by the rule's name."""
        if name.startswith("_") or name not in self.solutions:
            raise AttributeError(f"an answer has no {name!r}, and there is no rule of that name")
        return self.solutions[name]

    def _balanced(self, own: Solution | None) -> Balanced | None:
        if own is None:
            return None
        package = self.findings.model.package(own.choices)
        return Balanced(scores(self.findings, own.points), package, own.ties, own.count, own.bound is None)

    def _listed(self, sets: Sets) -> Listed:
        softs = self.findings.model.softs
        return Listed(tuple(tuple(softs[i].id for i in own) for own in sets.sets), sets.complete)
