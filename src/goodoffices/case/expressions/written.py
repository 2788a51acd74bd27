"""An expression as text again: for expressions that the program itself makes, or in which a facet got another name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from goodoffices.case.expressions.gauges import gauge_bound
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Expression,
    Gauged,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
)
from goodoffices.case.expressions.scope import amount_in
from goodoffices.case.issues import amount_name
from goodoffices.case.names import is_name


def expressed(node: Node) -> Expression:
    """The node with the text that reads as it."""
    return Expression(written(node), node)


def written(node: Node) -> str:
    """The text that reads as this node, outside every issue.

    >>> written(And((Chosen("a.x", frozenset({"no"}), "==", ("no",)), Not(Accepts("p")))))
    'a.x == no and not accepts(p)'
    """
    match node:
        case Not(operand):
            return f"not {_within(operand)}"
        case And(operands):
            return " and ".join(map(_within, operands))
        case Or(operands):
            return " or ".join(map(_within, operands))
        case AtLeast(count, operands):
            return f"at least {count} of ({', '.join(map(written, operands))})"
        case Implies(left, right):
            return f"{_within(left)} implies {_within(right)}"
        case Iff(left, right):
            return f"{_within(left)} iff {_within(right)}"
        case leaf:
            return _leaf(leaf)


def _leaf(node: Constant | Chosen | Linear | Accepts | Gauged) -> str:
    match node:
        case Constant(truth):
            return "true" if truth else "false"
        case Accepts(party):
            return f"accepts({party})"
        case Gauged(gauge, of, operator, bound):
            return f"{of}{'.' if of else ''}{gauge} {operator} {gauge_bound(gauge, bound)}"
        case Chosen(facet, _, operator, operands):
            return f"{facet} {operator} {_operands(operator, operands)}"
        case Linear(terms, operator, bound):
            return f"sum({', '.join(map(_term, terms))}) {operator} {amount_name(bound)}"


def renamed(node: Node, names: Mapping[str, str]) -> Node:
    """The same node where facets have other ids; those that `names` does not mention keep theirs.

    >>> renamed(Chosen("a", frozenset({"no"}), "==", ("no",)), {"a": "b"}).facet
    'b'
    """
    match node:
        case Chosen(facet):
            return replace(node, facet=names.get(facet, facet))
        case Linear(terms):
            return replace(node, terms=tuple(replace(term, facet=names.get(term.facet, term.facet)) for term in terms))
        case Not(operand):
            return Not(renamed(operand, names))
        case And(operands) | Or(operands) | AtLeast(_, operands):
            return replace(node, operands=tuple(renamed(operand, names) for operand in operands))
        case Implies(left, right) | Iff(left, right):
            return replace(node, left=renamed(left, names), right=renamed(right, names))
        case _:
            return node


def chosen(facet: str, *options: str) -> Chosen:
    """The facet has this option, or one of these."""
    return Chosen(facet, frozenset(options), "==" if len(options) == 1 else "in", options)


def _within(node: Node) -> str:
    """The node as part of another one: in parentheses, unless nothing can be misread."""
    text = written(node)
    return text if isinstance(node, Chosen | Constant | Accepts | Gauged | Linear | AtLeast | Not) else f"({text})"


def _operands(operator: str, operands: tuple[str, ...]) -> str:
    words = [_operand(operand) for operand in operands]
    return f"{{{', '.join(words)}}}" if operator in ("in", "not in") else words[0]


def _operand(word: str) -> str:
    if is_name(word) or amount_in(word) is not None:
        return word
    return f"'{word}'" if '"' in word else f'"{word}"'


def _term(term: Term) -> str:
    path = f"{term.facet}.{term.measure}" if term.measure else term.facet
    if term.factor == 1:
        return path
    return f"-{path}" if term.factor == Fraction(-1) else f"{amount_name(term.factor)} * {path}"
