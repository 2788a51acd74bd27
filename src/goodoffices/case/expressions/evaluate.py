"""The truth of an expression on a package, whole or partial."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Gauged,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
)
from goodoffices.case.expressions.parse import COMPARE

Leaf = Chosen | Linear | Accepts | Gauged
Truth = bool | None
"""True, False, or None: open."""


def evaluate(node: Node, package: Mapping[str, str], accepting: Iterable[str] | None = None) -> Truth:
    """Whether the node holds on the package: True, False, or None where what the package leaves open decides it.

    `package` maps facet ids to option names. `accepting` are the parties that accept it; None leaves that open.
    The three values are Kleene's (1952): True and False hold for every completion of a partial package. That an
    answer is None does not promise that both can still happen; `goodoffices.case.expressions.table.settled` does.
    """
    accepted = None if accepting is None else frozenset(accepting)

    def leaf(node: Leaf) -> Truth:
        match node:
            case Chosen(facet, options):
                return package[facet] in options if facet in package else None
            case Linear():
                return _compared(node, package)
            case Accepts(party):
                return None if accepted is None else party in accepted
            case Gauged():
                return None

    return _truth(node, leaf)


def evaluate_gauges(node: Node, shown: Mapping[tuple[str, str], Fraction]) -> Truth:
    """Whether the node holds where gauges show this: True, False, or None where what is not known decides it.

    `shown` has a number for each gauge that is known, by the gauge's name and its track or draft.
    """

    def leaf(node: Leaf) -> Truth:
        if not isinstance(node, Gauged) or (node.gauge, node.of) not in shown:
            return None
        return bool(COMPARE[node.operator](shown[node.gauge, node.of], node.bound))

    return _truth(node, leaf)


def _truth(node: Node, leaf: Callable[[Leaf], Truth]) -> Truth:
    match node:
        case Constant(truth):
            return truth
        case Not(operand):
            return _negated(_truth(operand, leaf))
        case And(operands):
            return _at_least(len(operands), [_truth(o, leaf) for o in operands])
        case Or(operands):
            return _at_least(1, [_truth(o, leaf) for o in operands])
        case AtLeast(count, operands):
            return _at_least(count, [_truth(o, leaf) for o in operands])
        case Implies(left, right):
            return _at_least(1, [_negated(_truth(left, leaf)), _truth(right, leaf)])
        case Iff(left, right):
            a, b = _truth(left, leaf), _truth(right, leaf)
            return None if a is None or b is None else a == b
        case _:
            return leaf(node)


def _negated(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _at_least(count: int, truths: list[Truth]) -> Truth:
    sure = sum(truth is True for truth in truths)
    possible = sure + sum(truth is None for truth in truths)
    return True if sure >= count else False if possible < count else None


def _compared(node: Linear, package: Mapping[str, str]) -> Truth:
    """A sum whose open terms can only move it within an interval is decided where the whole interval agrees."""
    low = high = Fraction(0)
    for term in node.terms:
        amounts = [term.factor * amount for name, amount in term.amounts if package.get(term.facet, name) == name]
        low, high = low + min(amounts), high + max(amounts)
    compare = COMPARE[node.operator]
    if low == high:
        return bool(compare(low, node.bound))
    if node.operator in ("==", "!="):
        outside = node.bound < low or node.bound > high
        return (node.operator == "!=") if outside else None
    ends = {bool(compare(low, node.bound)), bool(compare(high, node.bound))}
    return ends.pop() if len(ends) == 1 else None
