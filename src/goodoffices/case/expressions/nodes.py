"""What an expression consists of, once it is read and found to fit its case.

Facets are named by their ids, options by their names; comparisons are already resolved to the options that
satisfy them, so nothing here needs the case to be evaluated.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Constant:
    """`true` or `false`."""

    truth: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """A facet has one of these options. `operator` and `operands` keep how it was written: `>=`, (`treaty`,)."""

    facet: str
    options: frozenset[str]
    operator: str
    operands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """`factor` times the amount of a facet's option: its number, or its measure of this name."""

    factor: Fraction
    facet: str
    measure: str
    amounts: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Linear:
    """A sum of terms, or a single measure, compared with a bound."""

    terms: tuple[Term, ...]
    operator: str
    bound: Fraction


@dataclass(frozen=True, slots=True)
class Accepts:
    """The package is acceptable to this party. Only consent expressions can say so."""

    party: str


@dataclass(frozen=True, slots=True)
class Gauged:
    """A gauge of the whole case, or of the track or draft `of`, compared with a bound. Only gates can say so."""

    gauge: str
    of: str
    operator: str
    bound: Fraction


@dataclass(frozen=True, slots=True)
class Not:
    """The operand does not hold."""

    operand: Node


@dataclass(frozen=True, slots=True)
class And:
    """All operands hold."""

    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one operand holds."""

    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Implies:
    """Where the left side holds, so does the right."""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Iff:
    """Both sides hold, or neither."""

    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `count` of the operands hold."""

    count: int
    operands: tuple[Node, ...]


Node = Constant | Chosen | Linear | Accepts | Gauged | Not | And | Or | Implies | Iff | AtLeast


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression: the words it was written in, and what they mean."""

    text: str
    node: Node

    def __str__(self) -> str:
        return self.text


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below this one."""
    match node:
        case Not(operand):
            return (operand,)
        case And(operands) | Or(operands) | AtLeast(_, operands):
            return operands
        case Implies(left, right) | Iff(left, right):
            return (left, right)
        case _:
            return ()


def facets_of(node: Node) -> frozenset[str]:
    """The ids of the facets that the truth of this node can depend on.

    >>> sorted(facets_of(And((Chosen("a", frozenset("x"), "==", ("x",)), Accepts("p")))))
    ['a']
    """
    match node:
        case Chosen(facet):
            return frozenset((facet,))
        case Linear(terms):
            return frozenset(term.facet for term in terms)
        case _:
            return frozenset[str]().union(*map(facets_of, children(node)))


def gauged_in(node: Node) -> tuple[Gauged, ...]:
    """What a gate asks of the talks, each once, in the order in which it is written."""
    if isinstance(node, Gauged):
        return (node,)
    return tuple(dict.fromkeys(own for child in children(node) for own in gauged_in(child)))


def parties_of(node: Node) -> frozenset[str]:
    """The ids of the parties whose acceptance this node asks for."""
    if isinstance(node, Accepts):
        return frozenset((node.party,))
    return frozenset[str]().union(*map(parties_of, children(node)))
