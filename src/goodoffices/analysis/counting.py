"""How many packages are in the zone: exactly, or between proven bounds.

Without walk-aways, + and × on exact integers along the diagram. A walk-away asks for the sum of points, so partial
packages are counted by their sums: from the front and from the back up to a layer in the middle, where the two are
joined. A sum that can no longer miss a walk-away counts as if it just reached it, which keeps the sums few. Where
they are too many all the same, points are rounded down for a lower bound and up for an upper one.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from goodoffices.analysis.diagram import Diagram, restricted
from goodoffices.analysis.formulas import Atom, Formula, atoms_of, conjuncts
from goodoffices.analysis.integers import Counts, Ints, counting_type, merged
from goodoffices.analysis.reach import best_from, worst_from
from goodoffices.analysis.truths import Bools, holds_on
from goodoffices.case.errors import TooLarge

MOST_SUMS = 400_000
"""Distinct partial sums after one facet."""

MOST_PAIRS = 40_000_000
"""Pairs of front and back sums that are compared."""


@dataclass(frozen=True, slots=True)
class Size:
    """A number of packages from `low` to `high`, both proven."""

    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether the two bounds meet."""
        return self.low == self.high


def zone_size(diagram: Diagram, floors: Sequence[int | None], deadline: float = float("inf")) -> Size:
    """The number of packages of the diagram whose points satisfy its ends."""
    if diagram.empty:
        return Size(0, 0)
    sizes = [_size_with_end(restricted(diagram, end), end, floors, deadline) for end in dict.fromkeys(diagram.ends)]
    return Size(sum(size.low for size in sizes), sum(size.high for size in sizes))


def count_all(diagram: Diagram) -> int:
    """The number of packages of the diagram, whatever their points."""
    if diagram.empty:
        return 0
    counts = _ones(len(diagram.ends), diagram)
    for i in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[i]
        before = np.zeros(diagram.nodes_before(i), dtype=counts.dtype)
        np.add.at(before, layer.source, counts[layer.target])
        counts = before
    return int(counts[0])


@dataclass(frozen=True)
class _Question:
    """What is asked of the sums: a formula over the parties whose floors are `asked` for."""

    end: Formula
    floors: Sequence[int | None]
    asked: list[int]


def _size_with_end(diagram: Diagram, end: Formula, floors: Sequence[int | None], deadline: float) -> Size:
    asked = sorted(d for d in atoms_of(end) if floors[d] is not None)
    if not asked:
        reached = [np.ones(1, dtype=np.bool_) for _ in floors]
        total = count_all(diagram) if bool(holds_on(end, reached)[0]) else 0
        return Size(total, total)
    question = _Question(end, floors, asked)
    try:
        exact = _Join(diagram, question, deadline=deadline).run()
        return Size(exact, exact)
    except TooLarge:
        return _bounded(diagram, question)


def _bounded(diagram: Diagram, question: _Question) -> Size:
    """Bounds from each party's own count, which is exact, narrowed by rounded points on coarse grids."""
    low, high = _bounds_by_party(diagram, question)
    spans = best_from(diagram)[0][0] - worst_from(diagram)[0][0]
    span = max(int(spans[d]) for d in question.asked) or 1
    for cells in (60, 20):
        try:
            rough = _between(diagram, question, max(span // cells, 2))
            return Size(max(low, rough.low), min(high, rough.high))
        except TooLarge:
            continue
    return Size(low, high)


def _bounds_by_party(diagram: Diagram, question: _Question) -> tuple[int, int]:
    """At most what the hardest to please accepts; at least everything less what each one refuses (Bonferroni)."""
    everything = count_all(diagram)
    if not all(isinstance(part, Atom) for part in conjuncts(question.end)):
        return 0, everything
    own = [_own_bounds(diagram, _Question(Atom(d), question.floors, [d]), everything) for d in question.asked]
    refused = sum(everything - size.low for size in own)
    return max(0, everything - refused), min([everything, *(size.high for size in own)])


def _own_bounds(diagram: Diagram, question: _Question, everything: int) -> Size:
    """How many packages reach one party's walk-away, exactly or on the finest grid that is not too much."""
    span = int((best_from(diagram)[0][0] - worst_from(diagram)[0][0])[question.asked[0]])
    for grain in (1, span // 30_000, span // 300):
        try:
            return _between(diagram, question, max(grain, 1))
        except TooLarge:
            continue
    return Size(0, everything)


def _between(diagram: Diagram, question: _Question, grain: int) -> Size:
    """The size with points in units of `grain`: rounded down for the lower bound, up for the upper."""
    low = _Join(diagram, question, grain).run()
    return Size(low, low if grain == 1 else _Join(diagram, question, -grain).run())


def _ones(count: int, diagram: Diagram) -> Counts:
    return np.ones(count, dtype=counting_type(diagram.model.case.package_count))


@dataclass
class _Sums:
    """Distinct sums at each node of one boundary, and how many ways lead to each."""

    points: list[Ints]
    counts: list[Counts]

    def __len__(self) -> int:
        return sum(map(len, self.points))


class _Join:
    """Counts packages by their sums. `grain` 1 is exact; a larger one rounds points down, a negative one up."""

    def __init__(self, diagram: Diagram, question: _Question, grain: int = 1, deadline: float = float("inf")) -> None:
        self.end, self.asked, self.deadline = question.end, question.asked, deadline
        self.diagram = _rounded(diagram, grain)
        size = abs(grain)
        # A floor rounds against the direction of the points, so that each bound stays one.
        self.floors = [_rounded_floor(question.floors[d] or 0, size, up=grain > 0) for d in self.asked]
        self.width = len(question.floors)
        self.best = [boundary[:, self.asked] for boundary in best_from(self.diagram)]
        self.worst = [boundary[:, self.asked] for boundary in worst_from(self.diagram)]
        self.sure = 0
        self.completions = _completions(self.diagram)

    def run(self) -> int:
        layers = len(self.diagram.layers)
        front = _Sums([self.diagram.start[None, self.asked]], [_ones(1, self.diagram)])
        back = _Sums([np.zeros((1, len(self.asked)), dtype=np.int64) for _ in self.diagram.ends],
                     [_ones(1, self.diagram) for _ in self.diagram.ends])  # fmt: skip
        at, until = 0, layers
        while at < until:
            # Whichever side is smaller takes the next step, so that the two meet where both are few.
            if len(front) <= len(back):
                front = self._forward(at, front)
                at += 1
            else:
                until -= 1
                back = self._backward(until, back)
        return self.sure + self._joined(front, back)

    def _forward(self, at: int, sums: _Sums) -> _Sums:
        layer = self.diagram.layers[at]
        points, counts = [], []
        for node in range(layer.nodes):
            edges = range(layer.starts[node], layer.starts[node + 1])
            block = np.concatenate([sums.points[layer.source[e]] + layer.points[e][self.asked] for e in edges])
            ways = np.concatenate([sums.counts[layer.source[e]] for e in edges])
            block, ways = self._decided(block, ways, at + 1, node)
            capped = np.minimum(block, self.floors - self.worst[at + 1][node])
            first, tally = merged(capped, ways)
            points.append(capped[first])
            counts.append(tally)
        return self._within_limits(_Sums(points, counts))

    def _decided(self, block: Ints, ways: Counts, boundary: int, node: int) -> tuple[Ints, Counts]:
        """Drop sums that can no longer make it; count those that can no longer miss at once, with all they lead to."""
        possible = self._holds(block + self.best[boundary][node])
        sure = self._holds(block + self.worst[boundary][node])
        if sure.any():
            self.sure += int(ways[sure].sum()) * int(self.completions[boundary][node])
        rest = possible & ~sure
        return block[rest], ways[rest]

    def _backward(self, at: int, sums: _Sums) -> _Sums:
        layer = self.diagram.layers[at]
        by_source = np.argsort(layer.source, kind="stable")
        starts = np.searchsorted(layer.source[by_source], np.arange(self.diagram.nodes_before(at) + 1))
        points, counts = [], []
        for node in range(self.diagram.nodes_before(at)):
            edges = by_source[starts[node] : starts[node + 1]]
            block = np.concatenate([sums.points[layer.target[e]] + layer.points[e][self.asked] for e in edges])
            ways = np.concatenate([sums.counts[layer.target[e]] for e in edges])
            first, tally = merged(block, ways)
            points.append(block[first])
            counts.append(tally)
        return self._within_limits(_Sums(points, counts))

    def _within_limits(self, sums: _Sums) -> _Sums:
        if len(sums) > self.diagram.model.room.at_most(MOST_SUMS):
            raise TooLarge(f"more than {MOST_SUMS} distinct sums of points")
        if time.monotonic() > self.deadline:
            raise TooLarge("the time budget ran out")
        return sums

    def _joined(self, front: _Sums, back: _Sums) -> int:
        pairs = sum(len(a) * len(b) for a, b in zip(front.points, back.points, strict=True))
        if pairs > MOST_PAIRS and len(self.asked) > 1:
            raise TooLarge(f"more than {MOST_PAIRS} pairs of partial packages")
        parts = zip(front.points, front.counts, back.points, back.counts, strict=True)
        return sum(self._pairs(a, m, b, n) for a, m, b, n in parts if len(a) and len(b))

    def _pairs(self, a: Ints, m: Counts, b: Ints, n: Counts) -> int:
        """How many pairs of a front and a back sum have what the end asks for."""
        if len(self.asked) == 1:
            order = np.argsort(b[:, 0])
            tail = np.concatenate([np.cumsum(n[order][::-1])[::-1], np.zeros(1, dtype=n.dtype)])
            enough = np.searchsorted(b[order, 0], self.floors[0] - a[:, 0])
            return int((m * tail[enough]).sum())
        total = 0
        rows = max(1, self.diagram.model.room.at_most(4_000_000) // len(b))
        for start in range(0, len(a), rows):
            part = slice(start, start + rows)
            needs = [floor - b[None, :, i] for i, floor in enumerate(self.floors)]
            reached = self._columns([a[part, i, None] >= need for i, need in enumerate(needs)])
            ways = holds_on(self.end, reached)
            total += int((m[part] * (ways @ n if n.dtype == object or (n != 1).any() else ways.sum(axis=1))).sum())
        return total

    def _holds(self, sums: Ints) -> Bools:
        return holds_on(self.end, self._columns([sums[:, i] >= floor for i, floor in enumerate(self.floors)]))

    def _columns(self, reached: list[Bools]) -> list[Bools]:
        """The truth of each atom: as reached for those that are asked, True for all others."""
        content = np.ones_like(reached[0])
        columns = [content] * self.width
        for dimension, own in zip(self.asked, reached, strict=True):
            columns[dimension] = own
        return columns


def _completions(diagram: Diagram) -> list[Counts]:
    """For each boundary and node, how many packages go through it from there on."""
    counts = [_ones(len(diagram.ends), diagram)]
    for i in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[i]
        before = np.zeros(diagram.nodes_before(i), dtype=counts[-1].dtype)
        np.add.at(before, layer.source, counts[-1][layer.target])
        counts.append(before)
    return counts[::-1]


def _rounded(diagram: Diagram, grain: int) -> Diagram:
    """The diagram with points in units of `grain`, rounded down; of -grain, rounded up."""
    if grain == 1:
        return diagram
    size = abs(grain)

    def round_to(points: Ints) -> Ints:
        return points // size if grain > 0 else -(-points // size)

    layers = tuple(replace(layer, points=round_to(layer.points)) for layer in diagram.layers)
    return replace(diagram, layers=layers, start=round_to(diagram.start))


def _rounded_floor(floor: int, size: int, *, up: bool) -> int:
    return -(-floor // size) if up else floor // size
