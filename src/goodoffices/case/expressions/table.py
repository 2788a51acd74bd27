"""An expression as a table of truths over its facets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce
from math import lcm, prod
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from goodoffices.case.errors import TooLarge
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
    facets_of,
)

if TYPE_CHECKING:
    from goodoffices.case.issues import Facet

Table = npt.NDArray[np.bool_]

LARGEST = 10_000_000
"""Cells in one table."""


def table(node: Node, facets: Sequence[Facet]) -> Table:
    """The truth of the node for each combination of options: one axis per facet, in the order given.

    `facets` must cover those of the node; further ones get an axis along which nothing changes. Consent
    (`accepts(…)`) has no table. Raises TooLarge beyond 10 million cells.
    """
    shape = tuple(len(facet.options) for facet in facets)
    if prod(shape) > LARGEST:
        raise TooLarge(f"a table over {', '.join(f.id for f in facets)} would have {prod(shape)} cells")
    return np.broadcast_to(_table(node, facets), shape).copy()


def settled(node: Node, package: Mapping[str, str], facets: Sequence[Facet]) -> Truth:
    """Whether a partial package decides the node: like `evaluate`, but None only where both can still happen.

    Decided by trying all completions where they are at most 10 million, else by `evaluate` alone.
    """
    quick = evaluate(node, package)
    if quick is not None:
        return quick
    needed = facets_of(node)
    free = [facet for facet in facets if facet.id in needed]
    try:
        cells = table(node, free)
    except TooLarge:
        return None
    fixed = tuple(f.option_names.index(package[f.id]) if f.id in package else slice(None) for f in free)
    found = np.unique(cells[fixed])
    return bool(found[0]) if found.size == 1 else None


def _table(node: Node, facets: Sequence[Facet]) -> Table:
    match node:
        case Constant(truth):
            return np.array(truth)
        case Chosen(facet, options):
            axis = _axis(facet, facets)
            return _along([name in options for name in facets[axis].option_names], axis, len(facets))
        case Linear():
            return _linear(node, facets)
        case Not(operand):
            return ~_table(operand, facets)
        case And(operands):
            return reduce(np.logical_and, (_table(o, facets) for o in operands))
        case Or(operands):
            return reduce(np.logical_or, (_table(o, facets) for o in operands))
        case Implies(left, right):
            return ~_table(left, facets) | _table(right, facets)
        case Iff(left, right):
            return _table(left, facets) == _table(right, facets)
        case AtLeast(count, operands):
            counts = reduce(np.add, (_table(o, facets).astype(np.int64) for o in operands))
            return np.asarray(counts >= count)
        case _:
            raise TypeError(f"no table of {node}")


def _linear(node: Linear, facets: Sequence[Facet]) -> Table:
    """Sums of exact fractions, brought to integers by their common denominator; Python's, where int64 may not do."""
    parts = [[term.factor * dict(term.amounts)[n] for n in facets[_axis(term.facet, facets)].option_names]
             for term in node.terms]  # fmt: skip
    scale = lcm(node.bound.denominator, *(amount.denominator for part in parts for amount in part))
    largest = scale * max(sum(max(map(abs, part)) for part in parts), abs(node.bound), Fraction(1))
    kind: npt.DTypeLike = np.int64 if largest < 2**62 else object
    total: npt.NDArray[np.generic] = np.zeros((1,) * len(facets), dtype=kind)
    for term, part in zip(node.terms, parts, strict=True):
        column = np.array([int(scale * amount) for amount in part], dtype=kind)
        total = total + _shaped(column, _axis(term.facet, facets), len(facets))
    bound = int(scale * node.bound)
    compared = {
        "==": np.equal,
        "!=": np.not_equal,
        "<=": np.less_equal,
        ">=": np.greater_equal,
        "<": np.less,
        ">": np.greater,
    }[node.operator](total, bound)
    return np.asarray(compared, dtype=np.bool_)


def _axis(facet: str, facets: Sequence[Facet]) -> int:
    return next(i for i, known in enumerate(facets) if known.id == facet)


def _along(truths: list[bool], axis: int, dimensions: int) -> Table:
    return _shaped(np.array(truths, dtype=np.bool_), axis, dimensions)


def _shaped(column: npt.NDArray[np.generic], axis: int, dimensions: int) -> npt.NDArray[np.generic]:
    shape = [1] * dimensions
    shape[axis] = len(column)
    return column.reshape(shape)
