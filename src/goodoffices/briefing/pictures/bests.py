"""For each party, the best package that obeys the rules, and of several of these one that is best for the others.

Two eliminations for a party: the first finds the most that it can have from each node on, the second, over the edges
that lead there, the largest sum of what the others get, each as a part of its own range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.diagram import Diagram, Layer, rules_diagram
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.reach import best_from
from goodoffices.analysis.solve import Findings

Merits = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Best:
    """A package that is best for one party: steps of every party, and option numbers."""

    party: str
    points: tuple[int, ...]
    choices: tuple[int, ...]


def bests(findings: Findings) -> tuple[Best, ...]:
    """One for each party that is not indifferent; none where the engine could not follow the rules exactly."""
    if findings.obeying is None:
        return ()
    diagram = rules_diagram(findings.model)
    ranges = np.maximum(findings.best - findings.worst, 1).astype(np.float64)
    most = best_from(diagram)
    moved = [i for i in range(len(ranges)) if findings.best[i] > findings.worst[i]]
    return tuple(_best(findings, diagram, i, most, 1.0 / ranges) for i in moved)


def _best(findings: Findings, diagram: Diagram, party: int, most: list[Ints], weights: Merits) -> Best:
    others = np.where(np.arange(len(weights)) == party, 0.0, weights)
    merits = _merits(diagram, party, most, others)
    node, points = 0, diagram.start.copy()
    choices = [0] * len(diagram.model.sizes)
    for number, layer in enumerate(diagram.layers):
        edges = np.flatnonzero(layer.source == node)
        worth = _worth(layer, party, most[number + 1], most[number], others) + merits[number + 1][layer.target]
        edge = edges[int(np.argmax(worth[edges]))]
        points = points + layer.points[edge]
        choices[layer.facet] = int(layer.option[edge])
        node = int(layer.target[edge])
    return Best(findings.model.parties[party], tuple(int(n) for n in points), tuple(choices))


def _merits(diagram: Diagram, party: int, most: list[Ints], others: Merits) -> list[Merits]:
    """For each boundary, the most that the others can still get together on a way that is best for the party."""
    after = np.zeros(len(diagram.ends))
    boundaries = [after]
    for number in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[number]
        offers = _worth(layer, party, most[number + 1], most[number], others) + after[layer.target]
        after = np.full(diagram.nodes_before(number), -np.inf)
        np.maximum.at(after, layer.source, offers)
        boundaries.append(after)
    return boundaries[::-1]


def _worth(layer: Layer, party: int, after: Ints, before: Ints, others: Merits) -> Merits:
    """What each edge gives the others; minus infinity where it costs the party what it could have."""
    keeps = layer.points[:, party] + after[layer.target, party] == before[layer.source, party]
    return np.where(keeps, layer.points @ others, -np.inf)
