"""Packages for the background of a picture: all of them where they are few, else some that a seeded draw picks.

A draw walks the diagram of packages from its root, and takes each edge with the share of packages that lie behind it;
so every package is as likely as every other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.counting import count_all
from goodoffices.analysis.diagram import Diagram, rules_diagram, zone_diagram
from goodoffices.analysis.formulas import Formula
from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.solve import Findings
from goodoffices.analysis.truths import Bools, holds_on, reached_floors

SEED = 0
"""Whoever draws the same picture twice gets the same one."""

MOST_LISTED = 60_000
"""Packages that are followed one by one; of more, some are drawn by lot."""

LOTS = 20_000
"""Draws for the zone, of which those count that every walk-away leaves in."""


@dataclass(frozen=True)
class Packages:
    """Packages for a picture: payoffs in steps and option numbers, one row for each that is shown.

    `count` is how many packages they stand for: where `whole`, all of `total`, and rows are distinct payoffs;
    otherwise those that were drawn. `total` is None where it is not known exactly.
    """

    points: Ints
    choices: Ints
    count: int
    total: int | None
    whole: bool


def obeying_packages(findings: Findings, most: int) -> Packages | None:
    """At most this many of the packages that obey the rules; None where the engine could not list them either."""
    if findings.obeying is None:
        return None
    return _few(_followed(rules_diagram(findings.model), most), most, findings.obeying)


def zone_packages(findings: Findings, most: int) -> Packages | None:
    """The same of the packages of the zone; None also where it is empty, or not known."""
    if findings.obeying is None or findings.size.high == 0:
        return None
    diagram = zone_diagram(findings.model)
    followed = _followed(diagram, LOTS)
    reached = reached_floors(followed.points, findings.model.walk_aways)
    inside = np.zeros(len(followed.points), dtype=np.bool_)
    for number, end in enumerate(diagram.ends):
        inside |= (followed.ends == number) & _holds(end, reached, len(inside))
    own = _Followed(followed.points[inside], followed.choices[inside], followed.ends[inside], followed.whole)
    return _few(own, most, findings.size.low if findings.size.exact else None)


def _holds(end: Formula, reached: list[Bools], count: int) -> Bools:
    return np.broadcast_to(holds_on(end, reached), (count,))


@dataclass(frozen=True)
class _Followed:
    """Packages as the diagram has them, with the number of the end that each comes to."""

    points: Ints
    choices: Ints
    ends: Ints
    whole: bool


def _few(followed: _Followed, most: int, total: int | None) -> Packages:
    """The distinct payoffs of all packages where they are few enough, else a draw from the packages."""
    first = distinct_rows(followed.points)[0]
    count = len(followed.points)
    if followed.whole and len(first) <= most:
        return Packages(followed.points[first], followed.choices[first], count, count, whole=True)
    lots = np.random.default_rng(SEED).permutation(count)[:most]
    known = count if followed.whole else total
    return Packages(followed.points[lots], followed.choices[lots], len(lots), known, whole=False)


def _followed(diagram: Diagram, lots: int) -> _Followed:
    """Every package of a diagram, or as many as there are lots."""
    if diagram.empty:
        nothing = np.zeros(0, dtype=np.int64)
        return _Followed(diagram.start[None, :][:0], nothing.reshape(0, len(diagram.model.sizes)), nothing, whole=True)
    if count_all(diagram) <= MOST_LISTED:
        return _walk(diagram, None)
    return _walk(diagram, lots)


def _walk(diagram: Diagram, lots: int | None) -> _Followed:
    """All paths, where no number of lots is given; else that many, drawn evenly."""
    rng = np.random.default_rng(SEED)
    nodes = np.zeros(lots or 1, dtype=np.int64)
    points = np.repeat(diagram.start[None, :], len(nodes), axis=0)
    choices = np.zeros((len(nodes), len(diagram.model.sizes)), dtype=np.int64)
    behind = _shares(diagram) if lots else []
    for number, layer in enumerate(diagram.layers):
        by_source = np.argsort(layer.source, kind="stable")
        starts = np.searchsorted(layer.source[by_source], np.arange(diagram.nodes_before(number) + 1))
        if lots:
            weights = np.cumsum(behind[number + 1][layer.target[by_source]])
            before = np.concatenate([[0.0], weights])
            low, high = before[starts[nodes]], before[starts[nodes + 1]]
            place = np.searchsorted(weights, low + rng.random(len(nodes)) * (high - low), side="right")
            edges = by_source[np.clip(place, starts[nodes], starts[nodes + 1] - 1)]
        else:
            ways = starts[nodes + 1] - starts[nodes]
            path = np.repeat(np.arange(len(nodes)), ways)
            within = np.arange(len(path)) - np.repeat(np.cumsum(ways) - ways, ways)
            edges = by_source[starts[nodes][path] + within]
            points, choices = points[path], choices[path]
        points = points + layer.points[edges]
        choices[:, layer.facet] = layer.option[edges]
        nodes = layer.target[edges]
    return _Followed(points, choices, nodes, whole=not lots)


def _shares(diagram: Diagram) -> list[np.ndarray[tuple[int], np.dtype[np.float64]]]:
    """For each layer boundary, how many packages lie behind each node, as a part of the largest such number."""
    after = np.ones(len(diagram.ends))
    boundaries = [after]
    for number in range(len(diagram.layers) - 1, -1, -1):
        layer = diagram.layers[number]
        before = np.zeros(diagram.nodes_before(number))
        np.add.at(before, layer.source, after[layer.target])
        after = before / before.max()
        boundaries.append(after)
    return boundaries[::-1]
