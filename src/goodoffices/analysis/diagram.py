"""The layered decision diagram of a case: all packages that obey its hard conditions, with equal futures merged.

This is variable elimination along a path: after each facet, two partial packages share a node exactly where every
condition is left with the same residue. Nodes are few where conditions are local, whatever the number of packages.
The sweeps (`reach`, `counting`, `frontier`, `concessions`) run over the same diagram, each with its own semiring.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.formulas import FALSE, TRUE, Formula, every, facets_of
from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.machines import Machine, build_machine
from goodoffices.analysis.model import Bonus, Model
from goodoffices.analysis.order import small_width_order
from goodoffices.case.errors import TooLarge

MOST_NODES = 30_000
"""Nodes after one facet; beyond this a solver does better."""

MOST_EDGES = 2_000_000
"""Edges of a whole diagram."""

MOST_CELLS = 60_000_000
"""States of all conditions over the edges of one layer: what bounds the memory of building it."""

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Layer:
    """The edges of one facet, sorted by the node that they lead to.

    `points` (edges, parties) are what choosing the option adds, with the bonuses that this decides; `crossed`
    (edges, watched conditions) says which watched conditions this breaks. `nodes` is the number of nodes after it.
    """

    facet: int
    source: Ints
    option: Ints
    target: Ints
    points: Ints
    crossed: Bools
    nodes: int

    @cached_property
    def starts(self) -> Ints:
        """Where the edges of each target node begin, with the end appended."""
        return np.searchsorted(self.target, np.arange(self.nodes + 1))


@dataclass(frozen=True)
class Diagram:
    """All packages that obey the hard conditions of a model, as layers of nodes and edges.

    Every node lies on a path from the single root to an end. `start` is what every package has from the outset;
    `broken` which watched conditions every package breaks. `ends[n]` is what is left to ask of node n of the last
    layer: a formula over atoms. `empty` diagrams have no layers.
    """

    model: Model
    layers: tuple[Layer, ...]
    start: Ints
    broken: Bools
    ends: tuple[Formula, ...]
    empty: bool = False

    def nodes_before(self, layer: int) -> int:
        """The number of nodes from which the edges of this layer go out."""
        return 1 if layer == 0 else self.layers[layer - 1].nodes

    @property
    def edges(self) -> int:
        """The number of edges of the whole diagram."""
        return sum(len(layer.source) for layer in self.layers)


def build_diagram(
    model: Model, hard: Sequence[Formula], watched: Sequence[Formula] = (), deadline: float = float("inf")
) -> Diagram:
    """The diagram of all packages on which each `hard` condition holds, or is left to atoms.

    `watched` conditions exclude nothing; edges say where they are broken. Raises TooLarge where there would be too many
    nodes or edges, and where `deadline` (of `time.monotonic`) passes.
    """
    return _Builder(model, hard, watched, deadline).build()


def rules_diagram(model: Model, deadline: float = float("inf")) -> Diagram:
    """The diagram of all packages that obey the rules."""
    return build_diagram(model, model.rules, deadline=deadline)


def zone_diagram(model: Model, deadline: float = float("inf")) -> Diagram:
    """The diagram of the zone, but for walk-aways, which its ends and the points of its edges decide."""
    return build_diagram(model, model.zone, deadline=deadline)


class _Builder:
    def __init__(
        self, model: Model, hard: Sequence[Formula], watched: Sequence[Formula], deadline: float = float("inf")
    ) -> None:
        self.model, self.deadline = model, deadline
        self.order = small_width_order(model.sizes, [*hard, *watched, *(bonus.condition for bonus in model.bonuses)])
        self.constant = every(part for part in hard if not facets_of(part))
        self.start = np.zeros(len(model.parties), dtype=np.int64)
        for bonus in model.bonuses:
            if bonus.condition == TRUE:
                self.start += np.array(bonus.points, dtype=np.int64)
        self.broken = np.array([condition == FALSE for condition in watched], dtype=np.bool_)
        self.hard = [self._machine(part) for part in hard if facets_of(part)]
        self.bonuses = [(self._machine(b.condition), b) for b in model.bonuses if facets_of(b.condition)]
        self.watched = [(self._machine(c), i) for i, c in enumerate(watched) if facets_of(c)]
        self.machines = [*self.hard, *(m for m, _ in self.bonuses), *(m for m, _ in self.watched)]

    def _machine(self, formula: Formula) -> Machine:
        return build_machine(formula, self.order, self.model.sizes)

    def build(self) -> Diagram:
        states = np.ones((1, len(self.machines)), dtype=np.int64)
        layers: list[Layer] = []
        edges = 0
        for facet in self.order:
            if self.constant == FALSE or len(states) == 0:
                return self._diagram((), (), empty=True)
            layer, states = self._layer(facet, states)
            layers.append(layer)
            edges += len(layer.source)
            if edges > self.model.room.at_most(MOST_EDGES):
                raise TooLarge("the conditions of this case hang together too closely to be followed exactly")
        ends = tuple(self._end(row) for row in states)
        return _pruned(self._diagram(tuple(layers), ends))

    def _diagram(self, layers: tuple[Layer, ...], ends: tuple[Formula, ...], *, empty: bool = False) -> Diagram:
        return Diagram(self.model, layers, self.start, self.broken, ends, empty)

    def _end(self, row: Ints) -> Formula:
        left = [machine.left[state] for machine, state in zip(self.hard, row, strict=False) if state]
        return every([self.constant, *left])

    def _layer(self, facet: int, states: Ints) -> tuple[Layer, Ints]:
        """One facet decided at every node: the edges, and the distinct states after them."""
        size = self.model.sizes[facet]
        count = len(states)
        cells = count * size * max(1, len(self.machines))
        edges, room = count * size, self.model.room
        if count > MOST_NODES or edges > room.at_most(MOST_EDGES) or cells > room.at_most(MOST_CELLS):
            raise TooLarge("the conditions of this case hang together too closely to be followed exactly")
        if time.monotonic() > self.deadline:
            raise TooLarge("the time budget ran out")
        source = np.repeat(np.arange(count), size)
        option = np.tile(np.arange(size), count)
        after = np.repeat(states, size, axis=0)
        points = self.model.tables[facet][option]
        crossed = np.zeros((len(source), len(self.broken)), dtype=np.bool_)
        alive = np.ones(len(source), dtype=np.bool_)
        for column, machine in enumerate(self.machines):
            if facet not in machine.steps:
                continue
            before = states[source, column]
            after[:, column] = machine.steps[facet][before, option]
            kind = column - len(self.hard)
            if kind < 0:
                alive &= ~machine.became_false[facet][before, option]
            elif kind < len(self.bonuses):
                points = points + _awarded(machine, facet, before, option, self.bonuses[kind][1])
            else:
                watched = self.watched[kind - len(self.bonuses)][1]
                crossed[:, watched] = machine.became_false[facet][before, option]
        source, option, after = source[alive], option[alive], after[alive]
        first, target = distinct_rows(after)
        by_target = np.argsort(target, kind="stable")
        layer = Layer(
            facet,
            source[by_target],
            option[by_target],
            target[by_target],
            points[alive][by_target],
            crossed[alive][by_target],
            len(first),
        )
        return layer, after[first]


def _awarded(machine: Machine, facet: int, before: Ints, option: Ints, bonus: Bonus) -> Ints:
    due = machine.became_true[facet][before, option]
    return np.asarray(due[:, None] * np.array(bonus.points, dtype=np.int64))


def _pruned(diagram: Diagram) -> Diagram:
    """The same diagram without the nodes from which no end can be reached."""
    keep = np.array([end != FALSE for end in diagram.ends], dtype=np.bool_)
    ends = tuple(end for end, kept in zip(diagram.ends, keep, strict=True) if kept)
    layers: list[Layer] = []
    for i in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[i]
        number = np.cumsum(keep) - 1
        kept = keep[layer.target]
        before = np.zeros(diagram.nodes_before(i), dtype=np.bool_)
        before[layer.source[kept]] = True
        renumbered = np.cumsum(before) - 1
        layers.append(
            Layer(
                layer.facet,
                renumbered[layer.source[kept]],
                layer.option[kept],
                number[layer.target[kept]],
                layer.points[kept],
                layer.crossed[kept],
                int(keep.sum()),
            )
        )
        keep = before
    if not keep.any():
        return Diagram(diagram.model, (), diagram.start, diagram.broken, (), empty=True)
    return Diagram(diagram.model, tuple(reversed(layers)), diagram.start, diagram.broken, ends)


def restricted(diagram: Diagram, end: Formula) -> Diagram:
    """The part of the diagram whose packages end with this formula."""
    ends = tuple(own if own == end else FALSE for own in diagram.ends)
    return _pruned(Diagram(diagram.model, diagram.layers, diagram.start, diagram.broken, ends, diagram.empty))
