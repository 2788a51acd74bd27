"""The outcomes on the frontier, in points: made when they are asked for, since there can be very many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import overload

from goodoffices.analysis.representatives import representatives
from goodoffices.analysis.rounding import DECIMALS
from goodoffices.analysis.solve import Findings, Limit
from goodoffices.case.packages import Package


@dataclass(frozen=True, slots=True)
class Point:
    """An outcome on the frontier: what each party gets, how many packages give that, and one of them."""

    scores: Mapping[str, float]
    count: int
    package: Package


class Frontier(Sequence[Point]):
    """The outcomes that no other one improves for one party without cost to another, made when they are asked for.

    `gap`, in points of each party, is None where they are all there; otherwise no package of the zone exceeds every
    outcome here by more than that.
    """

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        # A gap of nothing leaves nothing out; only the packages behind the outcomes were not all counted then.
        gap = findings.frontier.gap if findings.frontier.gap and any(findings.frontier.gap) else None
        self.gap: Mapping[str, float] | None = None if gap is None else scores(findings, gap)
        self.exact: bool = gap is None and Limit.FRONTIER_SAMPLED not in findings.limits

    @overload
    def __getitem__(self, index: int) -> Point: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Point, ...]: ...
    def __getitem__(self, index: int | slice) -> Point | tuple[Point, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(len(self))[index])
        found = self._findings.frontier
        return Point(
            scores(self._findings, [int(n) for n in found.points[index]]),
            found.counts[index],
            self._findings.model.package(int(n) for n in found.choices[index]),
        )

    def __len__(self) -> int:
        return len(self._findings.frontier)

    def spread(self, count: int) -> tuple[Point, ...]:
        """About as many of them that stand for all: the best of each party, and others as far apart as can be."""
        return tuple(self[int(place)] for place in representatives(self._findings.frontier.points, count))

    @property
    def points(self) -> tuple[Point, ...]:
        """All of them."""
        return self[:]


def scores(findings: Findings, steps: Sequence[int]) -> Mapping[str, float]:
    """Steps of each party as points: exact, or rounded to 1e-9 where they had to be rounded inside."""
    points = findings.model.points(steps)
    exact = {p: scale.exact for p, scale in zip(findings.model.parties, findings.model.scales, strict=True)}
    return {party: own if exact[party] else round(own, DECIMALS) for party, own in points.items()}
