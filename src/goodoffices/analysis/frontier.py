"""The frontier of the zone: every undominated payoff, how many packages have it, and one of them.

The semiring of Pareto sets (union and filter, Minkowski sum and filter) swept forward over a diagram. A partial
package that another one at the same node dominates can be dropped, since both have the same continuations and
consent rules are monotone. Source: Rollon and Larrosa, Bucket Elimination for Multiobjective Optimization Problems,
Journal of Heuristics 12 (2006), carried over to layered diagrams; the grid that thins out what is too much is that
of Papadimitriou and Yannakakis, On the Approximability of Trade-offs (2000), with additive cells.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.diagram import Diagram, Layer
from goodoffices.analysis.formulas import TRUE, Atom, Formula, conjuncts
from goodoffices.analysis.gaps import proven_gap
from goodoffices.analysis.integers import Counts, Ints, counting_type, distinct_rows, merged
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.reach import best_from, best_sum_from
from goodoffices.analysis.truths import Bools, holds_on, reached_floors
from goodoffices.case.errors import TooLarge

MOST_POINTS = 400_000
"""Undominated partial packages after one facet, beyond which a sweep thins them out or gives up."""

PACES = {3: (20_000_000, 20_000), 4: (5_000_000, 20_000), 5: (1_500_000, 8_000), 6: (500_000, 4_000)}
"""By the number of parties: how many partial packages a whole sweep looks at before it thins them out, and how many it
keeps after each facet from then on. To tell which are undominated takes longer with each party."""

CROWDED = (300_000, 3_000)
"""The same for still more parties."""

MOST_AT_ONCE = 4_000_000
"""Partial packages looked at after one facet."""

HURRIED = 2_000
"""Partial packages kept after one facet once most of the time is gone."""

ROUNDING = 1e-9
"""Relative slack of cuts, whose weights are floats."""


@dataclass(frozen=True)
class Cut:
    """Only packages whose weighted points reach a bound are wanted: `points @ weights >= least`."""

    weights: tuple[float, ...]
    least: float


@dataclass(frozen=True)
class Frontier:
    """Undominated payoffs in integer steps (points, parties), their counts, and the options of one package each.

    `gap` is None where the frontier is exact. Otherwise for each package of the zone there is a payoff here that is
    at most `gap` below it, in each party's steps; `counts` are then lower bounds. `ceiling` are payoffs such that
    each package of the zone is at most one of them; for an exact frontier, its own.
    """

    points: Ints
    counts: tuple[int, ...]
    choices: Ints
    gap: tuple[int, ...] | None
    ceiling: Ints

    @property
    def exact(self) -> bool:
        """Whether these are all undominated payoffs, and nothing else."""
        return self.gap is None

    def __len__(self) -> int:
        return len(self.points)

    def only(self, keep: Bools) -> Frontier:
        """The payoffs for which `keep` is true."""
        return self.at(np.flatnonzero(keep))

    def at(self, rows: Ints) -> Frontier:
        """The payoffs of these rows, in this order."""
        counts = tuple(self.counts[int(row)] for row in rows)
        return Frontier(self.points[rows], counts, self.choices[rows], self.gap, self.ceiling)


@dataclass(frozen=True)
class Limits:
    """What a sweep may use: partial packages kept after one facet, and the moment (of `time.monotonic`) to stop at.

    `tell` hears which part of the sweep is done. With `thin`, too many partial packages are thinned out to a grid and
    the gap is proven; without, TooLarge.
    """

    points: int = MOST_POINTS
    deadline: float = float("inf")
    thin: bool = False
    tell: Callable[[float], None] = lambda _: None


NO_LIMITS = Limits()


def frontier(
    diagram: Diagram, floors: Sequence[int | None], cuts: Sequence[Cut] = (), limits: Limits = NO_LIMITS
) -> Frontier:
    """The frontier over the packages of a diagram.

    `floors` are the walk-aways that atoms stand for, in steps; `cuts` narrow the search to a part of the zone, where
    the answer is then the frontier of that part. Raises TooLarge where `limits` do not suffice.
    """
    if diagram.empty:
        nothing = np.zeros((0, len(diagram.model.parties)), dtype=np.int64)
        return Frontier(nothing, (), np.zeros((0, len(diagram.model.sizes)), dtype=np.int64), None, nothing)
    return _Sweep(diagram, floors, cuts, limits).run()


@dataclass(frozen=True)
class _Partials:
    """Partial packages at one node: points, counts, and which partial package each continues by which option."""

    points: Ints
    counts: Counts
    parent: Ints
    option: Ints

    def __len__(self) -> int:
        return len(self.points)

    def only(self, keep: Bools | Ints) -> _Partials:
        return _Partials(self.points[keep], self.counts[keep], self.parent[keep], self.option[keep])


class _Sweep:
    def __init__(self, diagram: Diagram, floors: Sequence[int | None], cuts: Sequence[Cut], limits: Limits) -> None:
        self.diagram, self.floors, self.limits = diagram, floors, limits
        self.width = len(diagram.model.parties)
        self.sure_floors = _asked_of_all(diagram.ends, floors)
        self.best = best_from(diagram)
        self.cut_weights = np.array([cut.weights for cut in cuts], dtype=np.float64).reshape(len(cuts), self.width).T
        self.cut_least = np.array([cut.least for cut in cuts], dtype=np.float64)
        self.cut_least -= ROUNDING * np.maximum(1.0, np.abs(self.cut_least))
        self.best_sums = best_sum_from(diagram, self.cut_weights) if cuts else []
        self.room = diagram.model.room
        self.most, self.ways = self.room.at_most(limits.points), 0
        self.most_ways, self.thinned = PACES.get(max(self.width, 3), CROWDED)
        self.late = 0.2 * time.monotonic() + 0.8 * limits.deadline
        self.gap = np.zeros(self.width, dtype=np.int64)
        self.dropped: list[Ints] = []
        self.trail: list[tuple[Ints, Ints]] = []

    def run(self) -> Frontier:
        one: Counts = np.ones(1, dtype=counting_type(self.diagram.model.case.package_count))
        nowhere = np.zeros(1, dtype=np.int64)
        nodes = [_Partials(self.diagram.start[None, :], one, nowhere, nowhere)]
        for i, layer in enumerate(self.diagram.layers):
            self.limits.tell(i / len(self.diagram.layers))
            nodes = self._step(i, layer, nodes)
        return self._finish(nodes)

    def _step(self, i: int, layer: Layer, nodes: list[_Partials]) -> list[_Partials]:
        offsets = np.cumsum([0, *map(len, nodes)])
        after = [self._merge(i, layer, node, nodes, offsets=offsets) for node in range(layer.nodes)]
        if self.limits.thin and not self.cut_least.size:
            self.most = min(self.most, self._affordable(i, after))
        if sum(map(len, after)) > self.most:
            after = self._narrowed(i + 1, after) if self.cut_least.size else self._thinned(after)
        trail = np.concatenate([own.parent for own in after]), np.concatenate([own.option for own in after])
        self.trail.append(trail)
        return after

    def _affordable(self, i: int, nodes: list[_Partials]) -> int:
        """How many partial packages the next facet can take up."""
        if time.monotonic() > self.late:
            return HURRIED
        if i + 1 == len(self.diagram.layers):
            return self.most
        ways = int(np.array([len(own) for own in nodes])[self.diagram.layers[i + 1].source].sum())
        self.ways += ways
        fitting = sum(map(len, nodes)) * self.room.at_most(MOST_AT_ONCE) // max(ways, 1)
        return min(self.most if self.ways <= self.most_ways else self.room.at_most(self.thinned), max(fitting, 1))

    def _merge(self, i: int, layer: Layer, node: int, nodes: list[_Partials], *, offsets: Ints) -> _Partials:
        """All ways into one node, filtered."""
        if time.monotonic() > self.limits.deadline:
            raise TooLarge("the time budget ran out")
        edges = range(layer.starts[node], layer.starts[node + 1])
        sources = layer.source[edges.start : edges.stop]
        lengths = [len(nodes[s]) for s in sources]
        ways = _Partials(
            np.concatenate([nodes[s].points + layer.points[e] for e, s in zip(edges, sources, strict=True)]),
            np.concatenate([nodes[s].counts for s in sources]),
            np.concatenate([np.arange(offsets[s], offsets[s + 1]) for s in sources]),
            np.repeat(layer.option[edges.start : edges.stop], lengths),
        )
        ways = ways.only(self._hopeful(ways.points, i + 1, node))
        first, counts = merged(ways.points, ways.counts)
        ways = _Partials(ways.points[first], counts, ways.parent[first], ways.option[first])
        return ways.only(undominated(ways.points))

    def _hopeful(self, points: Ints, boundary: int, node: int) -> Bools:
        """Which partial packages can still reach every walk-away that is asked of all, and every cut."""
        hopeful = np.ones(len(points), dtype=np.bool_)
        for dimension, floor in self.sure_floors:
            reachable = points[:, dimension] + (self.best[boundary][node, dimension] + self.gap[dimension])
            hopeful &= reachable >= floor
        if self.cut_least.size:
            sums = (points + self.gap) @ self.cut_weights + self.best_sums[boundary][node]
            hopeful &= (sums >= self.cut_least).all(axis=1)
        return hopeful

    def _narrowed(self, boundary: int, nodes: list[_Partials]) -> list[_Partials]:
        """The partial packages that can exceed the cuts by most; what the others could reach at best is noted.

        A package that is wanted meets all cuts, so a partial one is as good as the cut that leaves it least room.
        """
        if not self.limits.thin:
            raise TooLarge(f"more than {self.most} undominated partial packages")
        scale = np.maximum(np.abs(self.cut_least), 1e-300)
        rooms = [
            ((own.points @ self.cut_weights + self.best_sums[boundary][node] - self.cut_least) / scale).min(axis=1)
            for node, own in enumerate(nodes)
        ]
        together = np.concatenate(rooms)
        least = np.partition(together, -self.most)[-self.most]
        for node, (own, room) in enumerate(zip(nodes, rooms, strict=True)):
            if (room < least).any():
                self.dropped.append(_top(own.points[room < least] + self.best[boundary][node]))
        return [own.only(room >= least) for own, room in zip(nodes, rooms, strict=True)]

    def _thinned(self, nodes: list[_Partials]) -> list[_Partials]:
        """The partial package that is best for all parties together, for each cell of a grid just coarse enough.

        The gap grows by one cell.
        """
        if not self.limits.thin:
            raise TooLarge(f"more than {self.most} undominated partial packages")
        self.most = min(self.most, self.thinned)
        everything = np.concatenate([partials.points for partials in nodes])
        span = np.maximum(everything.max(axis=0) - everything.min(axis=0), 1)
        nodes = [partials.only(np.argsort(-(partials.points @ (1.0 / span)), kind="stable")) for partials in nodes]
        cells = 2.0 * self.most ** (1 / max(self.width - 1, 1))
        while True:
            cell = np.maximum((span / cells).astype(np.int64), 1)
            thinned = [partials.only(np.sort(distinct_rows(partials.points // cell)[0])) for partials in nodes]
            if sum(map(len, thinned)) <= self.most // 2 or cells < 2:
                break
            cells /= 1.1
        self.gap = self.gap + (cell - 1)
        return thinned

    def _finish(self, nodes: list[_Partials]) -> Frontier:
        partials = _joined(nodes)
        ends = np.repeat(np.arange(len(nodes)), [len(own) for own in nodes])
        inside = self._inside(partials.points, ends)
        ceiling = np.concatenate([partials.points + self.gap, *self.dropped])
        place = np.flatnonzero(inside)
        first, counts = merged(partials.points[place], partials.counts[place])
        points, place = partials.points[place][first], place[first]
        keep = undominated(points)
        points, counts, place = points[keep], counts[keep], place[keep]
        if self.width:
            falling = np.lexsort(-points.T[::-1])
            points, counts, place = points[falling], counts[falling], place[falling]
        thinned = bool(self.gap.any() or self.dropped)
        return Frontier(
            points,
            tuple(int(n) for n in counts),
            self._choices(place),
            self._proven_gap(points, ceiling) if thinned else None,
            _top(ceiling) if thinned else points,
        )

    def _inside(self, points: Ints, ends: Ints) -> Bools:
        """Which payoffs have the consent that their end asks for, and reach every cut."""
        reached = reached_floors(points, self.floors)
        inside = np.zeros(len(points), dtype=np.bool_)
        for end in dict.fromkeys(self.diagram.ends):
            alike = [i for i, own in enumerate(self.diagram.ends) if own == end]
            mine = np.isin(ends, alike)
            inside[mine] = holds_on(end, reached)[mine] if self.width else end == TRUE
        if self.cut_least.size:
            inside &= (points @ self.cut_weights >= self.cut_least).all(axis=1)
        return inside

    def _proven_gap(self, points: Ints, ceiling: Ints) -> tuple[int, ...]:
        """How far the payoffs shown can lie below what could be there: by the cells, or by hyperplanes, if tighter."""
        if self.dropped:
            over = ceiling.max(axis=0) - (points.min(axis=0) if len(points) else self.diagram.start)
            return tuple(int(steps) for steps in np.maximum(over, 1))
        by_cells = tuple(int(steps) for steps in self.gap)
        by_planes = proven_gap(self.diagram, points, ceiling, self.sure_floors)
        if by_planes is None:
            return by_cells
        span = points.max(axis=0) - points.min(axis=0) + 1
        return min(by_cells, by_planes, key=lambda gap: float((np.array(gap) / span).max()))

    def _choices(self, place: Ints) -> Ints:
        """The options along the trail that leads to each payoff, by facet."""
        choices = np.zeros((len(place), len(self.diagram.model.sizes)), dtype=np.int64)
        for layer, (parent, option) in zip(reversed(self.diagram.layers), reversed(self.trail), strict=True):
            choices[:, layer.facet] = option[place]
            place = parent[place]
        return choices


def _joined(nodes: Sequence[_Partials]) -> _Partials:
    """The partial packages of all nodes, one after the other."""
    return _Partials(
        np.concatenate([own.points for own in nodes]),
        np.concatenate([own.counts for own in nodes]),
        np.concatenate([own.parent for own in nodes]),
        np.concatenate([own.option for own in nodes]),
    )


def _top(points: Ints) -> Ints:
    """The distinct undominated rows."""
    rows = points[distinct_rows(points)[0]]
    return rows[undominated(rows)]


def _asked_of_all(ends: Sequence[Formula], floors: Sequence[int | None]) -> list[tuple[int, int]]:
    """The walk-aways that every end asks for, as (party number, steps)."""
    asked = [{part.index for part in conjuncts(end) if isinstance(part, Atom)} for end in ends]
    common = set[int].intersection(*asked) if asked else set[int]()
    return [(d, floor) for d, floor in enumerate(floors) if d in common and floor is not None]
