"""Conditions as the engine sees them: monotone formulas over sets of options, whose residues are cheap to compare.

Facets are numbers, options are bits of a mask, negation is pushed down to the leaves, and sums are integers. What
is left of a formula once one facet is decided is again a formula, in a normal form that makes most equal residues
identical: that is what lets a diagram merge its nodes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm

from goodoffices.case.errors import TooLarge
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
from goodoffices.case.issues import Facet


@dataclass(frozen=True, slots=True)
class Truth:
    """A formula that is decided."""

    value: bool


TRUE, FALSE = Truth(True), Truth(False)


@dataclass(frozen=True, slots=True)
class Among:
    """The facet has one of the options in `mask`."""

    facet: int
    mask: int


@dataclass(frozen=True, slots=True)
class AtMost:
    """The amounts of the chosen options sum to at most `bound`: one row of amounts per facet, by rising facet."""

    rows: tuple[tuple[int, tuple[int, ...]], ...]
    bound: int


@dataclass(frozen=True, slots=True)
class Atom:
    """Something that no facet decides: a party's points reach its walk-away, or a soft constraint is kept."""

    index: int


@dataclass(frozen=True, slots=True)
class Every:
    """All of these hold."""

    of: frozenset[Formula]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of these holds."""

    of: frozenset[Formula]


@dataclass(frozen=True, slots=True)
class Count:
    """At least `least` of these hold; each comes with how many times it counts."""

    least: int
    of: frozenset[tuple[Formula, int]]


Formula = Truth | Among | AtMost | Atom | Every | Some | Count

AgreeTo = Callable[[str], Formula]
"""What the acceptance of a party stands for."""

MOST_PARTS = 20_000
"""Parts of one formula; only nested `iff`s get anywhere near."""


def every(parts: Iterable[Formula]) -> Formula:
    """The conjunction, in normal form."""
    masks: dict[int, int] = {}
    rest: set[Formula] = set()
    for part in _flat(parts, Every):
        if part == FALSE:
            return FALSE
        if isinstance(part, Among):
            masks[part.facet] = masks.get(part.facet, -1) & part.mask
            if masks[part.facet] == 0:
                return FALSE
        elif part != TRUE:
            rest.add(part)
    rest |= {Among(facet, mask) for facet, mask in masks.items()}
    return TRUE if not rest else rest.pop() if len(rest) == 1 else Every(frozenset(rest))


def some(parts: Iterable[Formula], sizes: Sequence[int]) -> Formula:
    """The disjunction, in normal form. `sizes` are the numbers of options of the facets."""
    masks: dict[int, int] = {}
    rest: set[Formula] = set()
    for part in _flat(parts, Some):
        if part == TRUE:
            return TRUE
        if isinstance(part, Among):
            masks[part.facet] = masks.get(part.facet, 0) | part.mask
            if masks[part.facet] == (1 << sizes[part.facet]) - 1:
                return TRUE
        elif part != FALSE:
            rest.add(part)
    rest |= {Among(facet, mask) for facet, mask in masks.items()}
    return FALSE if not rest else rest.pop() if len(rest) == 1 else Some(frozenset(rest))


def count(least: int, parts: Iterable[tuple[Formula, int]], sizes: Sequence[int]) -> Formula:
    """“At least `least` of these”, in normal form."""
    tally: Counter[Formula] = Counter()
    for part, times in parts:
        if part == TRUE:
            least -= times
        elif part != FALSE:
            tally[part] += times
    total = sum(tally.values())
    if least <= 0:
        return TRUE
    if total < least:
        return FALSE
    if total == least:
        return every(tally)
    if least == 1:
        return some(tally, sizes)
    return Count(least, frozenset(tally.items()))


def at_most(rows: Mapping[int, Sequence[int]], bound: int) -> Formula:
    """“The sum is at most `bound`”, in normal form: amounts from zero, common divisors taken out, ends decided."""
    shifted: list[tuple[int, tuple[int, ...]]] = []
    for facet in sorted(rows):
        low = min(rows[facet])
        bound -= low
        if max(rows[facet]) > low:
            shifted.append((facet, tuple(amount - low for amount in rows[facet])))
    if bound < 0:
        return FALSE
    if sum(max(row) for _, row in shifted) <= bound:
        return TRUE
    divisor = gcd(*(amount for _, row in shifted for amount in row))
    capped = tuple((f, tuple(min(a // divisor, bound // divisor + 1) for a in row)) for f, row in shifted)
    if len(capped) == 1:
        facet, row = capped[0]
        return Among(facet, sum(1 << i for i, amount in enumerate(row) if amount <= bound // divisor))
    return AtMost(capped, bound // divisor)


def assign(formula: Formula, facet: int, option: int, sizes: Sequence[int]) -> Formula:
    """What is left of the formula once the facet has this option."""
    match formula:
        case Among(own, mask):
            return formula if own != facet else TRUE if mask >> option & 1 else FALSE
        case AtMost(rows, bound):
            amounts = dict(rows)
            row = amounts.pop(facet, None)
            return formula if row is None else at_most(amounts, bound - row[option])
        case Every(of):
            return every(assign(part, facet, option, sizes) for part in of)
        case Some(of):
            return some((assign(part, facet, option, sizes) for part in of), sizes)
        case Count(least, counted):
            return count(least, ((assign(part, facet, option, sizes), n) for part, n in counted), sizes)
        case _:
            return formula


def facets_of(formula: Formula) -> frozenset[int]:
    """The facets that can decide the formula."""
    match formula:
        case Among(facet):
            return frozenset((facet,))
        case AtMost(rows):
            return frozenset(facet for facet, _ in rows)
        case Every(of) | Some(of):
            return frozenset[int]().union(*map(facets_of, of))
        case Count(_, counted):
            return frozenset[int]().union(*(facets_of(part) for part, _ in counted))
        case _:
            return frozenset()


def atoms_of(formula: Formula) -> frozenset[int]:
    """The atoms that the formula asks for."""
    match formula:
        case Atom(index):
            return frozenset((index,))
        case Every(of) | Some(of):
            return frozenset[int]().union(*map(atoms_of, of))
        case Count(_, counted):
            return frozenset[int]().union(*(atoms_of(part) for part, _ in counted))
        case _:
            return frozenset()


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """The parts that must all hold, in an order that does not depend on hashing."""
    parts = formula.of if isinstance(formula, Every) else (formula,)
    return tuple(sorted((part for part in parts if part != TRUE), key=repr))


class Translator:
    """Turns expressions of a case into formulas over its facets."""

    def __init__(self, facets: Sequence[Facet]) -> None:
        self.sizes = tuple(len(facet.options) for facet in facets)
        self._index = {facet.id: i for i, facet in enumerate(facets)}
        self._options = [{name: i for i, name in enumerate(facet.option_names)} for facet in facets]
        self._parts = 0

    def formula(self, node: Node, agree: AgreeTo | None = None, *, holds: bool = True) -> Formula:
        """The formula for “the node holds” (or, with `holds` False, for its negation).

        `agree` says what the acceptance of a party stands for; only consent expressions need it. Raises TooLarge
        where nested equivalences would blow the formula up.
        """
        self._parts = 0
        return self._translate(node, holds, agree)

    def _translate(self, node: Node, holds: bool, agree: AgreeTo | None) -> Formula:
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise TooLarge("an expression has too many equivalences within each other; split it into several")
        both = [(True, True), (False, False)] if holds else [(True, False), (False, True)]
        match node:
            case Constant() | Chosen() | Linear() | Accepts() | Gauged():
                return self._leaf(node, holds, agree)
            case Not(operand):
                return self._translate(operand, not holds, agree)
            case And(operands) | Or(operands):
                parts = [self._translate(o, holds, agree) for o in operands]
                return every(parts) if isinstance(node, And) == holds else some(parts, self.sizes)
            case AtLeast(least, operands):
                need = least if holds else len(operands) - least + 1
                return count(need, [(self._translate(o, holds, agree), 1) for o in operands], self.sizes)
            case Implies(left, right):
                return self._translate(Or((Not(left), right)), holds, agree)
            case Iff(left, right):
                sides = [every([self._translate(left, a, agree), self._translate(right, b, agree)]) for a, b in both]
                return some(sides, self.sizes)

    def _leaf(self, node: Constant | Chosen | Linear | Accepts | Gauged, holds: bool, agree: AgreeTo | None) -> Formula:
        match node:
            case Constant(truth):
                return TRUE if truth == holds else FALSE
            case Chosen(facet, options):
                return self._among(facet, options, holds)
            case Linear():
                return self._linear(node, holds)
            case Accepts(party):
                if agree is None or not holds:
                    raise ValueError("acceptance can only be asked for, in a consent rule")
                return agree(party)
            case Gauged():
                raise ValueError("the progress of talks can only be asked for in a gate")

    def _among(self, facet: str, options: Iterable[str], holds: bool) -> Formula:
        index = self._index[facet]
        mask = sum(1 << self._options[index][name] for name in options)
        full = (1 << self.sizes[index]) - 1
        mask = mask if holds else full ^ mask
        return TRUE if mask == full else FALSE if mask == 0 else Among(index, mask)

    def _linear(self, node: Linear, holds: bool) -> Formula:
        operator = node.operator if holds else NEGATED[node.operator]
        scale = lcm(node.bound.denominator, *((t.factor * a).denominator for t in node.terms for _, a in t.amounts))
        rows: dict[int, list[int]] = {}
        for term in node.terms:
            index = self._index[term.facet]
            row = rows.setdefault(index, [0] * self.sizes[index])
            for name, amount in term.amounts:
                row[self._options[index][name]] += int(scale * term.factor * amount)
        return _compared(rows, operator, scale * node.bound, self.sizes)


NEGATED = {"==": "!=", "!=": "==", "<=": ">", ">": "<=", ">=": "<", "<": ">="}


def _compared(rows: Mapping[int, Sequence[int]], operator: str, bound: Fraction, sizes: Sequence[int]) -> Formula:
    """The sum compared with a whole number, by “at most” alone."""
    top = int(bound)
    turned = {facet: [-amount for amount in row] for facet, row in rows.items()}
    match operator:
        case "<=":
            return at_most(rows, top)
        case "<":
            return at_most(rows, top - 1)
        case ">=":
            return at_most(turned, -top)
        case ">":
            return at_most(turned, -top - 1)
        case "==":
            return every([at_most(rows, top), at_most(turned, -top)])
        case _:
            return some([at_most(rows, top - 1), at_most(turned, -top - 1)], sizes)


def _flat(parts: Iterable[Formula], kind: type[Every] | type[Some]) -> Iterable[Formula]:
    for part in parts:
        if isinstance(part, kind):
            yield from part.of
        else:
            yield part
