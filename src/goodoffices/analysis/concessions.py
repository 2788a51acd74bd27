"""Concessions: the minimal sets of soft constraints whose removal opens the zone (minimal correction sets).

Elimination once more, over the diagram of the rules alone. A partial package carries which red lines it crosses and
each party's points; among packages at one node, one that crosses less and is worth more to all makes the others
superfluous, and whatever must break a superset of a concession already found leads nowhere new. Two narrow passes
find good concessions first; the last pass is exhaustive, so that the answer is complete, or TooLarge.
Source: the definition in Liffiton and Sakallah, Algorithms for Computing Minimal Unsatisfiable Subsets of Constraints,
Journal of Automated Reasoning 40 (2008); the elimination is this project's own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.compile import Ints, Model
from goodoffices.analysis.diagram import Diagram, Layer, build_diagram
from goodoffices.analysis.formulas import FALSE, Atom, Count, Every, Formula, Some, Truth
from goodoffices.analysis.pareto import distinct, undominated
from goodoffices.analysis.reach import best_from, worst_from
from goodoffices.case.errors import TooLarge

Masks = npt.NDArray[np.uint64]
"""Sets of soft constraints as bits: arrays (rows, words of 64)."""

MOST_ROWS = 200_000
"""Partial packages kept after one facet."""

MOST_SETS = 20_000
"""Concessions, or ways to consent, that are listed."""

NARROW = (32, 512)
"""Partial packages kept at a node in the first, narrow passes."""

PAIRWISE = 1_500
"""Rows up to which each is compared with each."""


def concessions(model: Model, deadline: float = float("inf")) -> tuple[int, ...]:
    """All minimal sets of soft constraints whose removal opens the zone, as bits over `model.softs`.

    The empty set alone means that the zone is open; no set at all, that rules and consent exclude every package.
    Raises TooLarge where it would take too many partial packages or too long.
    """
    watched = [soft.holds for soft in model.softs if soft.holds is not None]
    diagram = build_diagram(model, [*model.rules, *model.consent], watched)
    if diagram.empty:
        return ()
    search = _Search(model, diagram, deadline)
    known: tuple[int, ...] = ()
    for width in (*NARROW, None):
        known = search.sweep(known, width)
        if known == (0,):
            break
    return known


def smallest(sets: Iterable[int]) -> tuple[int, ...]:
    """The sets that contain no other, smaller ones first.

    >>> smallest([0b110, 0b10, 0b101])
    (2, 5)
    """
    kept: list[int] = []
    for candidate in sorted(set(sets), key=lambda bits: (bits.bit_count(), bits)):
        if not any(candidate & other == other for other in kept):
            kept.append(candidate)
    return tuple(kept)


def ways_to_consent(formula: Formula) -> tuple[int, ...]:
    """The minimal sets of atoms that make a monotone formula true, as bits.

    >>> ways_to_consent(Every(frozenset((Atom(0), Atom(2)))))
    (5,)
    """
    match formula:
        case Truth(value):
            return (0,) if value else ()
        case Atom(index):
            return (1 << index,)
        case Some(of):
            return smallest(way for part in of for way in ways_to_consent(part))
        case Every(of):
            return _all_of([ways_to_consent(part) for part in of])
        case Count(least, counted):
            parts = [part for part, times in counted for _ in range(times)]
            ways: set[int] = set()
            for chosen in combinations(parts, least):
                ways |= set(_all_of([ways_to_consent(part) for part in chosen]))
                if len(ways) > MOST_SETS:
                    raise TooLarge("the consent rule can be met in too many ways")
            return smallest(ways)
        case _:
            raise ValueError(f"{formula} is not over atoms alone")


def _all_of(parts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    together: tuple[int, ...] = (0,)
    for part in sorted(parts, key=len):
        together = smallest(a | b for a in together for b in part)
        if len(together) > MOST_SETS:
            raise TooLarge("the consent rule can be met in too many ways")
    return together


@dataclass
class _Rows:
    """Partial packages at one node: what they break, and the points of each party that has a walk-away."""

    broken: Masks
    points: Ints

    def __len__(self) -> int:
        return len(self.broken)

    def only(self, keep: npt.NDArray[np.bool_] | Ints) -> _Rows:
        return _Rows(self.broken[keep], self.points[keep])


class _Search:
    def __init__(self, model: Model, diagram: Diagram, deadline: float):
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
        self.ways_by_end = {end: ways_to_consent(end) for end in dict.fromkeys(diagram.ends) if end != FALSE}
        self.ways = self._masks(smallest_union(self.ways_by_end.values()))

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
            nodes = [self._merge(i, layer, node, nodes, found, width) for node in range(layer.nodes)]
            if sum(map(len, nodes)) > MOST_ROWS:
                raise TooLarge("too many different ways to cross red lines")
        return self._collect(known, nodes)

    def _merge(
        self, i: int, layer: Layer, node: int, nodes: list[_Rows], found: Masks, width: int | None
    ) -> _Rows:
        if time.monotonic() > self.deadline:
            raise TooLarge("the time budget ran out")
        edges = range(layer.starts[node], layer.starts[node + 1])
        crossed = self._bits_of(layer.crossed[edges.start : edges.stop])
        sources = [nodes[int(layer.source[e])] for e in edges]
        rows = _Rows(
            np.concatenate([rows.broken | bits for rows, bits in zip(sources, crossed, strict=True)]),
            np.concatenate([rows.points + layer.points[e][self.dimensions] for e, rows in zip(edges, sources, strict=True)]),
        )
        sure = self._surely_broken(rows, self.best[i + 1][node])
        rows = rows.only(self._new(sure, found))
        rows.points = np.minimum(rows.points, self.floors - self.worst[i + 1][node])
        rows = _best_of(rows)
        if width is not None and len(rows) > width:
            sure = self._surely_broken(rows, self.best[i + 1][node])
            rows = rows.only(np.lexsort((-rows.points.sum(axis=1), _sizes(sure)))[:width])
        return rows

    def _bits_of(self, crossed: npt.NDArray[np.bool_]) -> Masks:
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

    def _new(self, broken: Masks, found: Masks) -> npt.NDArray[np.bool_]:
        """Which rows can lead to a concession that contains none of those found."""
        new = np.zeros(len(broken), dtype=np.bool_)
        for way in self.ways:
            asked = broken & way
            covered = np.zeros(len(broken), dtype=np.bool_)
            for known in found:
                covered |= ((asked & known) == known).all(axis=1)
            new |= ~covered
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


def smallest_union(ways: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """All sets of several lists, once each, those that contain no other."""
    return smallest(way for own in ways for way in own)


def _sizes(masks: Masks) -> Ints:
    return np.bitwise_count(masks).sum(axis=1).astype(np.int64)


def _best_of(rows: _Rows) -> _Rows:
    """The rows that no other row makes superfluous by breaking no more and being worth no less to anybody."""
    combined = np.concatenate([rows.broken.view(np.int64), rows.points], axis=1)
    first, _ = distinct(combined)
    rows = rows.only(first)
    if len(rows) <= PAIRWISE:
        return rows.only(_not_superfluous(rows))
    _, group = distinct(rows.broken.view(np.int64))
    keep = np.zeros(len(rows), dtype=np.bool_)
    order = np.argsort(group, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(group[order])) + 1):
        keep[members] = undominated(rows.points[members])
    return rows.only(keep)


def _not_superfluous(rows: _Rows) -> npt.NDArray[np.bool_]:
    better = np.ones((len(rows), len(rows)), dtype=np.bool_)
    for word in range(rows.broken.shape[1]):
        bits = rows.broken[:, word]
        better &= (bits[:, None] & ~bits[None, :]) == 0
    for column in range(rows.points.shape[1]):
        points = rows.points[:, column]
        better &= points[:, None] >= points[None, :]
    np.fill_diagonal(better, False)
    return np.asarray(~better.any(axis=0))
