"""An expression as a table of truths over its facets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce
from math import lcm, prod
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from goodoffices.case.errors import TooLarge, shortened
from goodoffices.case.expressions.evaluate import Truth, evaluate
from goodoffices.case.expressions.nodes import (
    And,
    AtLeast,
    Chosen,
    Constant,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
    facets_of,
)
from goodoffices.case.expressions.parse import COMPARE

if TYPE_CHECKING:
    from goodoffices.case.issues import Facet

Table = npt.NDArray[np.bool_]

LARGEST = 10_000_000
"""Cells in one table."""

MOST_AXES = 64
"""Facets in one table: as many axes as an array of numpy can have."""


def table(node: Node, facets: Sequence[Facet]) -> Table:
    """The truth of the node for each combination of options: one axis per facet, in the order given.

    `facets` must cover those of the node; further ones get an axis along which nothing changes. Consent
    (`accepts(…)`) has no table. Raises TooLarge beyond 10 million cells or 64 facets.
    """
    return _Tabulator({}, facets).table(node)


def settled(node: Node, package: Mapping[str, str], facets: Sequence[Facet]) -> Truth:
    """Whether a partial package decides the node: like `evaluate`, but None only where both can still happen.

    `facets` must cover those of the node. Decided by trying all completions where they are at most 10 million, else
    by `evaluate` alone.
    """
    quick = evaluate(node, package)
    if quick is not None:
        return quick
    forced = {facet.id: facet.option_names[0] for facet in facets if len(facet.options) == 1}
    fixed, needed = {**forced, **package}, facets_of(node)
    try:
        cells = _Tabulator(fixed, [f for f in facets if f.id in needed and f.id not in fixed]).table(node)
    except TooLarge:
        return None
    found = np.unique(cells)
    return bool(found[0]) if found.size == 1 else None


class _Tabulator:
    """Tables over some facets, where others are already fixed by a package."""

    def __init__(self, package: Mapping[str, str], facets: Sequence[Facet]) -> None:
        self.package, self.facets = package, facets
        self.axes = {facet.id: axis for axis, facet in enumerate(facets)}

    def table(self, node: Node) -> Table:
        shape = tuple(len(facet.options) for facet in self.facets)
        if prod(shape) > LARGEST or len(shape) > MOST_AXES:
            names = shortened(", ".join(facet.id for facet in self.facets))
            raise TooLarge(f"a table over {names} would have {len(shape)} axes and {prod(shape)} cells")
        return np.broadcast_to(self._table(node), shape).copy()

    def _table(self, node: Node) -> Table:
        match node:
            case Constant(truth):
                return np.array(truth)
            case Chosen():
                return self._chosen(node)
            case Linear():
                return self._linear(node)
            case Not(operand):
                return ~self._table(operand)
            case And(operands):
                return reduce(np.logical_and, map(self._table, operands))
            case Or(operands):
                return reduce(np.logical_or, map(self._table, operands))
            case Implies(left, right):
                return ~self._table(left) | self._table(right)
            case Iff(left, right):
                return ~(self._table(left) ^ self._table(right))
            case AtLeast(count, operands):
                counts = reduce(np.add, (self._table(operand).astype(np.int64) for operand in operands))
                return np.asarray(counts >= count, dtype=np.bool_)
            case _:
                raise TypeError(f"no table of {node}")

    def _chosen(self, node: Chosen) -> Table:
        if node.facet in self.package:
            return np.array(self.package[node.facet] in node.options)
        axis = self.axes[node.facet]
        truths = [name in node.options for name in self.facets[axis].option_names]
        return np.array(truths, dtype=np.bool_).reshape(self._along(axis))

    def _linear(self, node: Linear) -> Table:
        """Sums of exact fractions, as integers by their common denominator; Python's own, where int64 may not do."""
        parts = [[term.factor * amount for amount in self._amounts(term)] for term in node.terms]
        scale = lcm(node.bound.denominator, *(amount.denominator for part in parts for amount in part))
        largest = scale * max(sum(max(map(abs, part), default=0) for part in parts), abs(node.bound), Fraction(1))
        kind: npt.DTypeLike = np.int64 if largest < 2**62 else object
        total: npt.NDArray[Any] = np.zeros((), dtype=kind)
        for term, part in zip(node.terms, parts, strict=True):
            column: npt.NDArray[Any] = np.array([int(scale * amount) for amount in part], dtype=kind)
            fixed = term.facet in self.package
            total = total + column.reshape(() if fixed else self._along(self.axes[term.facet]))
        return np.asarray(COMPARE[node.operator](total, int(scale * node.bound)), dtype=np.bool_)

    def _amounts(self, term: Term) -> list[Fraction]:
        """What the term takes from the option that is fixed, or else from each option in turn."""
        amounts = dict(term.amounts)
        if term.facet in self.package:
            return [amounts[self.package[term.facet]]]
        return [amounts[name] for name in self.facets[self.axes[term.facet]].option_names]

    def _along(self, axis: int) -> tuple[int, ...]:
        """The shape of a column along one axis."""
        return tuple(len(facet.options) if i == axis else 1 for i, facet in enumerate(self.facets))
