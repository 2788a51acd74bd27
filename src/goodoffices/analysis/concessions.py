"""Concessions: the minimal sets of soft constraints whose removal opens the zone (minimal correction sets).

Elimination once more, over the diagram of the rules alone. A partial package carries which red lines it crosses and
each party's points; among packages at one node, one that crosses less and is worth more to all makes the others
superfluous, and whatever must break a superset of a concession already found leads nowhere new. A narrow pass finds
good concessions first; then one is exhaustive, so that the answer is complete, or TooLarge.
Source: the definition in Liffiton and Sakallah, Algorithms for Computing Minimal Unsatisfiable Subsets of Constraints,
Journal of Automated Reasoning 40 (2008); the elimination is this project's own.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from math import comb

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.diagram import Diagram, Layer, build_diagram
from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.model import Model
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.reach import best_from, best_sum_from, worst_from
from goodoffices.analysis.truths import Bools, smallest, ways_to_make_true
from goodoffices.case.errors import TooLarge

Masks = npt.NDArray[np.uint64]
"""Sets of soft constraints as bits: arrays (rows, words of 64)."""

MOST_ROWS = 200_000
"""Partial packages kept after one facet."""

MOST_SETS = 20_000
"""Concessions that are listed."""

NARROW = (24, 1024)
"""Partial packages kept at a node in a first, narrow pass; the next is tried where the exhaustive pass is too much."""

MOST_MIXES = 120
"""Weighted sums of points that are watched, to see which walk-aways are out of reach together."""

SLACK = 1e-9
"""What a weighted sum, in which each party's range counts as one, may miss by rounding."""

FEW = 50
"""Rows at a node that are followed without looking at weighted sums: it would take longer than it saves."""

CHUNK = 2_000
"""Rows that are compared with all concessions at a time."""

PAIRWISE = 400
"""Rows up to which each is compared with each."""


def concessions(model: Model, deadline: float = float("inf")) -> tuple[int, ...]:
    """All minimal sets of soft constraints whose removal opens the zone, as bits over `model.softs`.

    The empty set alone means that the zone is open; no set at all, that rules and consent exclude every package.
    Raises TooLarge where it would take too many partial packages or too long.
    """
    watched = [soft.holds for soft in model.softs if soft.holds is not None]
    diagram = build_diagram(model, [*model.rules, *model.consent], watched, deadline)
    if diagram.empty:
        return ()
    search = _Search(model, diagram, deadline)
    known: tuple[int, ...] = ()
    for width in NARROW:
        known = search.sweep(known, width)
        try:
            return search.sweep(known, None)
        except TooLarge:
            if width == NARROW[-1]:
                raise
    raise AssertionError("the last pass returns or raises")


@dataclass
class _Rows:
    """Partial packages at one node: what they break, and the points of each party that has a walk-away."""

    broken: Masks
    points: Ints

    def __len__(self) -> int:
        return len(self.broken)

    def only(self, keep: Bools | Ints) -> _Rows:
        return _Rows(self.broken[keep], self.points[keep])


@dataclass(frozen=True)
class _Step:
    """One layer of one pass: the rows before it, the concessions found so far, and how many rows a node may keep."""

    number: int
    layer: Layer
    nodes: list[_Rows]
    found: Masks
    width: int | None


class _Search:
    def __init__(self, model: Model, diagram: Diagram, deadline: float) -> None:
        self.model, self.diagram, self.deadline = model, diagram, deadline
        self.words = max(1, -(-len(model.softs) // 64))
        lines = [i for i, soft in enumerate(model.softs) if soft.holds is not None]
        self.line_bits = self._masks([1 << i for i in lines])
        self.walk_aways = [(i, soft) for i, soft in enumerate(model.softs) if soft.holds is None]
        self.dimensions = [soft.dimension for _, soft in self.walk_aways]
        self.floors = np.array([soft.least for _, soft in self.walk_aways], dtype=np.int64)
        self.floor_bits = self._masks([1 << i for i, _ in self.walk_aways])
        self.best = [boundary[:, self.dimensions] for boundary in best_from(diagram)]
        self.worst = [boundary[:, self.dimensions] for boundary in worst_from(diagram)]
        self.mixes = _mixes(self.best[0][0] - self.worst[0][0]) if self.dimensions else np.zeros((0, 0))
        self.mixed_floors = self.floors @ self.mixes - SLACK if self.dimensions else np.zeros(0)
        weights = np.zeros((len(model.parties), self.mixes.shape[1]))
        weights[self.dimensions] = self.mixes
        self.best_mixed = best_sum_from(diagram, weights)
        self.ways_by_end = {end: ways_to_make_true(end) for end in dict.fromkeys(diagram.ends)}
        self.ways = self._masks(smallest(way for own in self.ways_by_end.values() for way in own))

    def _masks(self, sets: Sequence[int]) -> Masks:
        low = (1 << 64) - 1
        rows = [[bits >> 64 * word & low for word in range(self.words)] for bits in sets]
        return np.array(rows, dtype=np.uint64).reshape(len(sets), self.words)

    def sweep(self, known: tuple[int, ...], width: int | None) -> tuple[int, ...]:
        """One pass; `width` bounds the rows at each node, None keeps all that can lead to anything new."""
        found = self._masks(known)
        start = self._bits_of(self.diagram.broken[None, :])
        nodes = [_Rows(start, self.diagram.start[None, self.dimensions])]
        for i, layer in enumerate(self.diagram.layers):
            merge = _Step(i, layer, nodes, found, width)
            nodes = [self._merge(merge, node) for node in range(layer.nodes)]
            if sum(map(len, nodes)) > self.diagram.model.room.at_most(MOST_ROWS):
                raise TooLarge("too many different ways to cross red lines")
        return self._collect(known, nodes)

    def _merge(self, step: _Step, node: int) -> _Rows:
        """All ways into one node, without those that lead to nothing new."""
        if time.monotonic() > self.deadline:
            raise TooLarge("the time budget ran out")
        layer, best = step.layer, self.best[step.number + 1][node]
        edges = range(layer.starts[node], layer.starts[node + 1])
        crossed = self._bits_of(layer.crossed[edges.start : edges.stop])
        sources = [step.nodes[s] for s in layer.source[edges.start : edges.stop]]
        points = layer.points[edges.start : edges.stop, self.dimensions]
        rows = _Rows(
            np.concatenate([rows.broken | bits for rows, bits in zip(sources, crossed, strict=True)]),
            np.concatenate([rows.points + added for rows, added in zip(sources, points, strict=True)]),
        )
        rows = rows.only(self._leads_on(rows, step, node))
        rows.points = np.minimum(rows.points, self.floors - self.worst[step.number + 1][node])
        rows = _best_of(rows)
        if step.width is not None and len(rows) > step.width:
            sure = self._surely_broken(rows, best)
            rows = rows.only(np.lexsort((-rows.points.sum(axis=1), _sizes(sure)))[: step.width])
        return rows

    def _bits_of(self, crossed: Bools) -> Masks:
        """The soft constraints of the watched conditions that each row crosses."""
        bits = np.zeros((len(crossed), self.words), dtype=np.uint64)
        for column in np.flatnonzero(crossed.any(axis=0)):
            bits[crossed[:, column]] |= self.line_bits[column]
        return bits

    def _surely_broken(self, rows: _Rows, best: Ints) -> Masks:
        """What a row breaks whatever comes, walk-aways out of reach included."""
        broken = rows.broken.copy()
        for column, bits in enumerate(self.floor_bits):
            broken[rows.points[:, column] + best[column] < self.floors[column]] |= bits
        return broken

    def _leads_on(self, rows: _Rows, step: _Step, node: int) -> Bools:
        """Which rows can lead to a concession that contains none of those found.

        A row is at an end where what it surely breaks contains one for each way to consent. It is so too where it can
        no longer reach some walk-aways together, and whichever of these it gave up, the result would contain one.
        """
        broken = self._surely_broken(rows, self.best[step.number + 1][node])
        leads_on = np.asarray(self._is_new(broken, step.found).any(axis=1), dtype=np.bool_)
        if not self.mixes.size or leads_on.sum() <= FEW:
            return leads_on
        open_rows = np.flatnonzero(leads_on)
        reach = rows.points[open_rows] @ self.mixes + self.best_mixed[step.number + 1][node]
        short = reach < self.mixed_floors
        open_rows, short = open_rows[short.any(axis=1)], short[short.any(axis=1)]
        ways = self._is_new(broken[open_rows], step.found)
        for bits, involved in zip(self.floor_bits, self.mixes > 0, strict=True):
            # A mix stays a dead end only where giving up each walk-away in it leads nowhere new, by this way.
            given_up = self._is_new(broken[open_rows] | bits, step.found)
            for way in range(ways.shape[1]):
                short = short & ~(given_up[:, way, None] & involved)
        leads_on[open_rows] = ~short.any(axis=1)
        return leads_on

    def _is_new(self, broken: Masks, found: Masks) -> Bools:
        """Whether what is broken contains no concession found: an array (rows, ways to consent)."""
        new = np.ones((len(broken), len(self.ways)), dtype=np.bool_)
        for column, way in enumerate(self.ways):
            for start in range(0, len(broken), CHUNK):
                asked = (broken[start : start + CHUNK] & way)[:, None, :]
                new[start : start + CHUNK, column] = ~((asked & found) == found).all(axis=2).any(axis=1)
        return new

    def _collect(self, known: tuple[int, ...], nodes: list[_Rows]) -> tuple[int, ...]:
        sets = set(known)
        for end, rows in zip(self.diagram.ends, nodes, strict=True):
            broken = self._surely_broken(rows, np.zeros(len(self.dimensions), dtype=np.int64))
            for way in self.ways_by_end.get(end, ()):
                asked = np.unique(broken & self._masks([way])[0], axis=0)
                sets |= {sum(int(word) << 64 * w for w, word in enumerate(row)) for row in asked}
        if len(sets) > MOST_SETS:
            raise TooLarge(f"more than {MOST_SETS} concessions")
        return smallest(sets)


def _mixes(ranges: Ints) -> npt.NDArray[np.float64]:
    """Weights, evenly spread, under which the points of several parties are added up: an array (parties, mixes)."""
    parties = len(ranges)
    parts = next(n for n in range(8, 1, -1) if comb(n + parties - 1, parties - 1) <= MOST_MIXES or n == 2)
    chosen = [own for own in combinations_with_replacement(range(parties), parts) if len(set(own)) > 1]
    shares = np.array([[own.count(i) / parts for own in chosen[:MOST_MIXES]] for i in range(parties)])
    return shares.reshape(parties, -1) / np.maximum(ranges, 1)[:, None]


def _sizes(masks: Masks) -> Ints:
    return np.asarray(np.bitwise_count(masks).sum(axis=1), dtype=np.int64)


def _best_of(rows: _Rows) -> _Rows:
    """The rows that no other row makes superfluous by breaking no more and being worth no less to anybody."""
    combined = np.concatenate([rows.broken.view(np.int64), rows.points], axis=1)
    first, _ = distinct_rows(combined)
    rows = rows.only(first)
    if len(rows) <= PAIRWISE:
        return rows.only(_not_superfluous(rows))
    _, group = distinct_rows(rows.broken.view(np.int64))
    keep = np.zeros(len(rows), dtype=np.bool_)
    order = np.argsort(group, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(group[order])) + 1):
        keep[members] = undominated(rows.points[members])
    return rows.only(keep)


def _not_superfluous(rows: _Rows) -> Bools:
    better = np.ones((len(rows), len(rows)), dtype=np.bool_)
    for word in range(rows.broken.shape[1]):
        bits = rows.broken[:, word]
        better &= (bits[:, None] & ~bits[None, :]) == 0
    for column in range(rows.points.shape[1]):
        points = rows.points[:, column]
        better &= points[:, None] >= points[None, :]
    np.fill_diagonal(better, False)
    return np.asarray(~better.any(axis=0))
