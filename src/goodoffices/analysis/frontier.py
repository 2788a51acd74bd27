"""The frontier of the zone: every undominated payoff, how many packages have it, and one of them.

The semiring of Pareto sets (union and filter, Minkowski sum and filter) swept forward over a diagram. A partial
package that another one at the same node dominates can be dropped, since both have the same continuations and
consent rules are monotone. Source: Rollon and Larrosa, Bucket Elimination for Multiobjective Optimization Problems,
Journal of Heuristics 12 (2006), carried over to layered diagrams.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.compile import Ints
from goodoffices.analysis.diagram import Diagram, Layer
from goodoffices.analysis.formulas import TRUE, Atom, Count, Every, Formula, Some, Truth, conjuncts
from goodoffices.analysis.pareto import distinct, undominated
from goodoffices.analysis.reach import Weights, best_from, best_sum_from
from goodoffices.case.errors import TooLarge

MOST_POINTS = 200_000
"""Undominated partial packages after one facet, beyond which a sweep thins them out or gives up."""

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Cut:
    """Only packages whose weighted points reach a bound are wanted: `points @ weights >= least`."""

    weights: tuple[float, ...]
    least: float


@dataclass(frozen=True)
class Frontier:
    """Undominated payoffs in integer steps (points, parties), their counts, and the options of one package each.

    `gap` is None where the frontier is exact. Otherwise no package of the zone exceeds every point here by more than
    `gap` in some party's steps: for each package there is a point that is at least its payoff minus `gap`.
    `ceiling` are payoffs that every package of the zone is at most one of; for an exact frontier, its own points.
    """

    points: Ints
    counts: tuple[int, ...]
    choices: Ints
    gap: tuple[int, ...] | None = None
    ceiling: Ints = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))

    @property
    def exact(self) -> bool:
        """Whether these are all undominated payoffs, and nothing else."""
        return self.gap is None

    def __len__(self) -> int:
        return len(self.points)


@dataclass(frozen=True)
class Limits:
    """What a sweep may use: partial packages kept after one facet, and the moment (of `time.monotonic`) to stop at.

    With `thin`, too many partial packages are thinned out to a grid and the gap is proven; without, TooLarge.
    """

    points: int = MOST_POINTS
    deadline: float = float("inf")
    thin: bool = False


NO_LIMITS = Limits()


def frontier(
    diagram: Diagram,
    floors: Sequence[int | None],
    cuts: Iterable[Cut] = (),
    limits: Limits = NO_LIMITS,
) -> Frontier:
    """The frontier over the packages of a diagram.

    `floors` are the walk-aways that atoms stand for, in steps; `cuts` narrow the search to a part of the zone, where
    the answer is then the frontier of that part. Raises TooLarge where `limits` do not suffice.
    """
    if diagram.empty:
        width = len(diagram.model.parties)
        return Frontier(np.zeros((0, width), dtype=np.int64), (), np.zeros((0, len(diagram.model.sizes)), dtype=np.int64))
    return _Sweep(diagram, floors, tuple(cuts), limits).run()


class _Sweep:
    def __init__(self, diagram: Diagram, floors: Sequence[int | None], cuts: tuple[Cut, ...], limits: Limits):
        self.diagram, self.floors, self.limits = diagram, floors, limits
        self.width = len(diagram.model.parties)
        self.counted = np.int64 if diagram.model.case.package_count < 2**62 else object
        self.sure_floors = _asked_of_all(diagram.ends, floors)
        self.best = best_from(diagram)
        self.cut_weights: Weights = np.array([cut.weights for cut in cuts], dtype=np.float64).T.reshape(self.width, -1)
        self.cut_least = np.array([cut.least for cut in cuts], dtype=np.float64)
        self.best_sums = best_sum_from(diagram, self.cut_weights) if cuts else []
        self.gap = np.zeros(self.width, dtype=np.int64)
        self.trail: list[tuple[Ints, Ints]] = []

    def run(self) -> Frontier:
        blocks = [self.diagram.start[None, :]]
        counts = [np.ones(1, dtype=self.counted)]
        for i, layer in enumerate(self.diagram.layers):
            blocks, counts = self._step(i, layer, blocks, counts)
        return self._finish(blocks, counts)

    def _step(self, i: int, layer: Layer, blocks: list[Ints], counts: list[npt.NDArray]) -> tuple[list[Ints], list[npt.NDArray]]:  # type: ignore[type-arg]
        offsets = np.cumsum([0, *map(len, blocks)])
        kept: list[tuple[Ints, npt.NDArray, Ints, Ints]] = []  # type: ignore[type-arg]
        for node in range(layer.nodes):
            kept.append(self._merge(i, layer, node, blocks, counts, offsets))
        total = sum(len(points) for points, *_ in kept)
        if total > self.limits.points:
            kept = self._thinned(kept, total)
        self.trail.append((np.concatenate([k[2] for k in kept]), np.concatenate([k[3] for k in kept])))
        return [k[0] for k in kept], [k[1] for k in kept]

    def _merge(
        self, i: int, layer: Layer, node: int, blocks: list[Ints], counts: list[npt.NDArray], offsets: Ints  # type: ignore[type-arg]
    ) -> tuple[Ints, npt.NDArray, Ints, Ints]:  # type: ignore[type-arg]
        """All ways into one node, filtered: points, counts, and where each came from by which option."""
        if time.monotonic() > self.limits.deadline:
            raise TooLarge("the time budget ran out")
        edges = range(layer.starts[node], layer.starts[node + 1])
        sources = [int(layer.source[e]) for e in edges]
        points = np.concatenate([blocks[s] + layer.points[e] for e, s in zip(edges, sources, strict=True)])
        tally = np.concatenate([counts[s] for s in sources])
        parent = np.concatenate([np.arange(offsets[s], offsets[s + 1]) for s in sources])
        option = np.repeat(layer.option[edges.start : edges.stop], [len(blocks[s]) for s in sources])
        hopeful = self._hopeful(points, i + 1, node)
        if not hopeful.all():
            points, tally, parent, option = points[hopeful], tally[hopeful], parent[hopeful], option[hopeful]
        first, which = distinct(points)
        if len(first) < len(points):
            summed = np.zeros(len(first), dtype=self.counted)
            np.add.at(summed, which, tally)
            points, tally, parent, option = points[first], summed, parent[first], option[first]
        keep = undominated(points)
        return points[keep], tally[keep], parent[keep], option[keep]

    def _hopeful(self, points: Ints, boundary: int, node: int) -> Bools:
        """Which partial packages can still reach every walk-away that is asked of all, and every cut."""
        hopeful = np.ones(len(points), dtype=np.bool_)
        for dimension, floor in self.sure_floors:
            reachable = points[:, dimension] + self.best[boundary][node, dimension] + self.gap[dimension]
            hopeful &= reachable >= floor
        if self.cut_least.size:
            sums = (points + self.gap) @ self.cut_weights + self.best_sums[boundary][node]
            hopeful &= (sums >= self.cut_least - 1e-9 * np.maximum(1.0, np.abs(self.cut_least))).all(axis=1)
        return hopeful

    def _thinned(self, kept: list[tuple[Ints, npt.NDArray, Ints, Ints]], total: int) -> list[tuple[Ints, npt.NDArray, Ints, Ints]]:  # type: ignore[type-arg]
        """One partial package for each cell of a grid just coarse enough; the gap grows by one cell."""
        if not self.limits.thin:
            raise TooLarge(f"more than {self.limits.points} undominated partial packages")
        everything = np.concatenate([points for points, *_ in kept])
        span = np.maximum(everything.max(axis=0) - everything.min(axis=0), 1)
        cells = float(self.limits.points) ** (1 / max(self.width - 1, 1))
        while True:
            size = np.maximum((span / cells).astype(np.int64), 1)
            thinned = [self._on_grid(block, size) for block in kept]
            if sum(len(points) for points, *_ in thinned) <= self.limits.points // 2 or cells < 2:
                break
            cells /= 1.5
        self.gap = self.gap + (size - 1)
        return thinned

    def _on_grid(self, block: tuple[Ints, npt.NDArray, Ints, Ints], size: Ints) -> tuple[Ints, npt.NDArray, Ints, Ints]:  # type: ignore[type-arg]
        points, tally, parent, option = block
        first, _ = distinct(points // size)
        best_first = first[np.argsort(first)]
        return points[best_first], tally[best_first], parent[best_first], option[best_first]

    def _finish(self, blocks: list[Ints], counts: list[npt.NDArray]) -> Frontier:  # type: ignore[type-arg]
        points = np.concatenate(blocks)
        tally = np.concatenate(counts)
        place = np.arange(len(points))
        ends = [end for end, block in zip(self.diagram.ends, blocks, strict=True) for _ in range(len(block))]
        inside = self._inside(points, ends)
        ceiling = points + self.gap
        points, tally, place = points[inside], tally[inside], place[inside]
        first, which = distinct(points)
        summed = np.zeros(len(first), dtype=self.counted)
        np.add.at(summed, which, tally)
        points, place = points[first], place[first]
        keep = undominated(points)
        order = np.lexsort(-points[keep].T[::-1]) if self.width else np.arange(int(keep.sum()))
        points, place, summed = points[keep][order], place[keep][order], summed[keep][order]
        gap = self._proven_gap(points, ceiling) if self.gap.any() else None
        if gap is None:
            ceiling = points
        else:
            firsts, _ = distinct(ceiling)
            ceiling = ceiling[firsts]
            ceiling = ceiling[undominated(ceiling)]
        return Frontier(points, tuple(int(n) for n in summed), self._choices(place), gap, ceiling)

    def _inside(self, points: Ints, ends: list[Formula]) -> Bools:
        """Which payoffs have the consent that their end asks for, and reach every cut."""
        inside = np.ones(len(points), dtype=np.bool_)
        reached = reached_floors(points, self.floors)
        for end in set(ends):
            mine = np.array([own == end for own in ends], dtype=np.bool_)
            inside[mine] = holds_on(end, reached)[mine] if self.width else end == TRUE
        if self.cut_least.size:
            slack = 1e-9 * np.maximum(1.0, np.abs(self.cut_least))
            inside &= (points @ self.cut_weights >= self.cut_least - slack).all(axis=1)
        return inside

    def _proven_gap(self, points: Ints, ceiling: Ints) -> tuple[int, ...]:
        """How far the payoffs shown can lie below what could be there; all the way where none is shown."""
        if len(points) == 0 or len(ceiling) == 0:
            return tuple(int(g) for g in self.gap)
        worst = np.zeros(self.width, dtype=np.int64)
        for row in ceiling:
            short = np.maximum(row - points, 0)
            nearest = np.argmin((short / np.maximum(self.gap, 1)).max(axis=1))
            worst = np.maximum(worst, short[nearest])
        return tuple(int(w) for w in worst)

    def _choices(self, place: Ints) -> Ints:
        """The options along the trail that leads to each kept payoff, by facet."""
        choices = np.zeros((len(place), len(self.diagram.model.sizes)), dtype=np.int64)
        for layer, (parent, option) in zip(reversed(self.diagram.layers), reversed(self.trail), strict=True):
            choices[:, layer.facet] = option[place]
            place = parent[place]
        return choices


def _asked_of_all(ends: Sequence[Formula], floors: Sequence[int | None]) -> list[tuple[int, int]]:
    """The walk-aways that every end asks for, as (party number, steps)."""
    asked = [{part.index for part in conjuncts(end) if isinstance(part, Atom)} for end in ends]
    common = set.intersection(*asked) if asked else set()
    return [(d, floor) for d, floor in enumerate(floors) if d in common and floor is not None]


def reached_floors(points: Ints, floors: Sequence[int | None]) -> list[Bools]:
    """For each party, for which payoffs it reaches its walk-away."""
    return [
        np.ones(len(points), dtype=np.bool_) if floor is None else points[:, dimension] >= floor
        for dimension, floor in enumerate(floors)
    ]


def holds_on(formula: Formula, truths: Sequence[Bools]) -> Bools:
    """The truth of a formula over atoms, elementwise; `truths[i]` is that of atom i, all of one shape."""
    match formula:
        case Truth(value):
            return np.full(truths[0].shape if truths else (1,), value)
        case Atom(index):
            return truths[index]
        case Every(of):
            return reduce(np.logical_and, (holds_on(part, truths) for part in of))
        case Some(of):
            return reduce(np.logical_or, (holds_on(part, truths) for part in of))
        case Count(least, counted):
            total = reduce(np.add, (times * holds_on(part, truths).astype(np.int16) for part, times in counted))
            return np.asarray(total >= least)
        case _:
            raise ValueError(f"{formula} is not over atoms alone")
