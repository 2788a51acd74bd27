"""Every package that obeys the rules, one by one, with the lines it crosses and the consent it needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.diagram import Diagram, build_diagram
from goodoffices.analysis.formulas import FALSE, Formula, assign, every
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Kind, Model
from goodoffices.analysis.robustness.satisfied import satisfied
from goodoffices.analysis.truths import Bools
from goodoffices.case.errors import TooLarge

MOST = 200_000
"""Packages that are looked at one by one."""


@dataclass(frozen=True)
class Packages:
    """Packages as option numbers `choices` (packages, facets).

    `crossed` (packages, soft constraints) says which red lines and givens each does not keep. `ends` are the formulas
    over soft constraints that its consent can come down to, `end` which of them is each package's own.
    """

    choices: Ints
    crossed: Bools
    ends: tuple[Formula, ...]
    end: Ints

    def __len__(self) -> int:
        return len(self.choices)

    def only(self, rows: Ints | Bools) -> Packages:
        """These packages alone."""
        return Packages(self.choices[rows], self.crossed[rows], self.ends, self.end[rows])


def every_package(model: Model, deadline: float = float("inf")) -> Packages:
    """All packages that obey the rules, keep what is given and can have the consent that they need.

    Raises TooLarge where there are more than 200,000.
    """
    givens = [soft.holds for soft in model.softs if soft.kind is Kind.GIVEN and soft.holds is not None]
    diagram = build_diagram(model, [*model.rules, *givens, *model.consent], deadline=deadline)
    choices, nodes = _unfolded(diagram, len(model.sizes))
    ends = tuple(dict.fromkeys(diagram.ends))
    end = np.array([ends.index(own) for own in diagram.ends], dtype=np.int64)
    return Packages(choices, _crossed(model, choices), ends, end[nodes])


def these_packages(model: Model, rows: Sequence[Sequence[int]]) -> Packages:
    """Packages that are named one by one, whether or not they obey the rules."""
    choices = np.array(rows, dtype=np.int64).reshape(len(rows), len(model.sizes))
    own = [_consent(model, row) for row in choices]
    ends = tuple(dict.fromkeys(own))
    return Packages(choices, _crossed(model, choices), ends, np.array([ends.index(e) for e in own], dtype=np.int64))


def _consent(model: Model, row: Ints) -> Formula:
    """What the consent that one package needs comes down to."""
    left = every(model.consent)
    for facet, option in enumerate(row):
        left = assign(left, facet, int(option), model.sizes)
        if left == FALSE:
            break
    return left


def _crossed(model: Model, choices: Ints) -> Bools:
    crossed = np.zeros((len(choices), len(model.softs)), dtype=np.bool_)
    for i, soft in enumerate(model.softs):
        if soft.holds is not None:
            crossed[:, i] = ~satisfied(soft.holds, choices)
    return crossed


def _unfolded(diagram: Diagram, facets: int) -> tuple[Ints, Ints]:
    """The options along each path through a diagram, and the node that it ends in."""
    if diagram.empty:
        return np.zeros((0, facets), dtype=np.int64), np.zeros(0, dtype=np.int64)
    choices, node = np.zeros((1, facets), dtype=np.int64), np.zeros(1, dtype=np.int64)
    for layer in diagram.layers:
        order = np.argsort(layer.source, kind="stable")
        starts = np.searchsorted(layer.source[order], np.arange(int(layer.source.max()) + 2))
        ways = np.diff(starts)[node]
        total = int(ways.sum())
        if total > diagram.model.room.at_most(MOST):
            raise TooLarge(f"more than {MOST:,} packages obey the rules")
        within = np.arange(total) - np.repeat(np.cumsum(ways) - ways, ways)
        edges = order[np.repeat(starts[node], ways) + within]
        choices = np.repeat(choices, ways, axis=0)
        choices[:, layer.facet] = layer.option[edges]
        node = layer.target[edges]
    return choices, node
