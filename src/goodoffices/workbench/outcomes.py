"""The outcomes on the frontier, in points: made when they are asked for, since there can be very many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np

from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.solve import Findings, Limit
from goodoffices.case.packages import Package

DECIMALS = 9
"""Decimals of points that had to be rounded inside."""


@dataclass(frozen=True, slots=True)
class Point:
    """An outcome on the frontier: what each party gets, how many packages give that, and one of them."""

    scores: Mapping[str, float]
    count: int
    package: Package


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
