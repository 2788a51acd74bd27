"""A compiled case as a CP-SAT model: a literal for each option, conditions as clauses and sums, points as linear sums.

Conditions are monotone and negated only at their leaves, so a literal that stands for a part of one need only imply
it: D. Plaisted and S. Greenbaum, A Structure-preserving Clause Form Translation, Journal of Symbolic Computation 2
(1986). Points that hang on a condition, and packages that are to be counted, need the other direction too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import reduce
from math import gcd
from typing import Any, TypeAlias

from ortools.sat.python import cp_model

from goodoffices.analysis.formulas import TRUE, Among, AtMost, Atom, Count, Every, Formula, Some, Truth, atoms_of
from goodoffices.analysis.model import Model
from goodoffices.case.errors import TooLarge

Variable: TypeAlias = Any
"""A variable of the solver, or the negation of a Boolean one. (ortools ships no types.)"""

LARGEST = 2**61
"""What no sum may reach: the solver computes in 64 bits, and refuses models that come too close."""


@dataclass(frozen=True)
class Linear:
    """A sum of variables, by their numbers, in whole numbers of any size: `constant` plus weight times variable."""

    weights: Mapping[int, int]
    constant: int = 0

    def plus(self, other: Linear, times: int = 1) -> Linear:
        """The sum of this and `times` another one.

        >>> Linear({0: 1}, 5).plus(Linear({0: 1, 1: 2}, 1), times=3)
        Linear(weights={0: 4, 1: 6}, constant=8)
        """
        weights = dict(self.weights)
        for index, weight in other.weights.items():
            weights[index] = weights.get(index, 0) + times * weight
        return Linear(weights, self.constant + times * other.constant)


class Encoding:
    """The CP-SAT model of a case; questions are put to copies of it.

    `options[f][o]` is the literal for “facet f has option o”, `points[p]` the steps of party p, `atoms[i]` stands for
    atom i, and `parts` for parts of formulas. With `counting`, the package determines every variable, so that the
    solver's solutions are packages, one for one.
    """

    def __init__(self, model: Model, *, counting: bool = False) -> None:
        self.model, self.counting = model, counting
        self.cp: Any = cp_model.CpModel()
        self.variables: list[Variable] = []
        self.spans: list[int] = []
        self.options = [[self.literal() for _ in range(size)] for size in model.sizes]
        for row in self.options:
            self.cp.add_exactly_one(row)
        self.atoms: dict[int, Variable] = {}
        self.parts: dict[tuple[Formula, bool], Variable] = {}
        self.points = self._points()

    def copy(self) -> Encoding:
        """The same model, to which more can be added without touching this one."""
        other = copy(self)
        other.cp = self.cp.clone()
        other.variables, other.spans = list(self.variables), list(self.spans)
        other.atoms, other.parts = dict(self.atoms), dict(self.parts)
        return other

    def literal(self) -> Variable:
        """A new Boolean variable."""
        return self._added(self.cp.new_bool_var(""), 1)

    def number(self, high: int) -> Variable:
        """A new variable for a whole number from zero to `high`."""
        return self._added(self.cp.new_int_var(0, high, ""), high)

    def _added(self, variable: Variable, span: int) -> Variable:
        self.variables.append(variable)
        self.spans.append(span)
        return variable

    def atom(self, index: int) -> Variable:
        """The literal that stands for an atom of formulas; what it implies is for the caller to demand."""
        if index not in self.atoms:
            self.atoms[index] = self.literal()
        return self.atoms[index]

    def demand_rules(self) -> None:
        """Only packages that obey the rules."""
        for part in self.model.rules:
            self.require(part)

    def demand_zone(self) -> None:
        """Only packages of the zone."""
        for part in self.model.zone:
            self.require(part)
        asked = frozenset[int]().union(*map(atoms_of, self.model.zone))
        for party in sorted(asked):
            least = self.model.walk_aways[party]
            if least is not None:
                self.reach(party, least, self.atom(party))
                if self.counting:
                    self.at_least(Linear({}).plus(self.points[party], -1), 1 - least, ~self.atom(party))

    def reach(self, party: int, least: int, under: Variable | None = None) -> None:
        """The steps of a party reach a bound, wherever `under` is true."""
        self.at_least(self.points[party], least, under)

    def at_least(self, total: Linear, least: int, under: Variable | None = None) -> None:
        """A sum reaches a bound, wherever `under` is true. Raises TooLarge where the sum does not fit into 64 bits."""
        weights, base, divisor = self.lean(total)
        self._sum([(self.variables[i], w) for i, w in weights.items()], -((base - least) // divisor), under)

    def lean(self, total: Linear) -> tuple[dict[int, int], int, int]:
        """A sum as `base + divisor * weights`, the weights as small as can be: what all packages have is taken out."""
        weights, base = dict(total.weights), total.constant
        for row in self.options:
            least = min(weights.get(one.index, 0) for one in row)
            base += least
            for one in row:
                weights[one.index] = weights.get(one.index, 0) - least
        weights = {i: weight for i, weight in weights.items() if weight}
        divisor = reduce(gcd, weights.values(), 0) or 1
        weights = {i: weight // divisor for i, weight in weights.items()}
        if sum(abs(weight) * self.spans[i] for i, weight in weights.items()) >= LARGEST:
            raise TooLarge("a sum of points is too large for the solver's 64 bits")
        return weights, base, divisor

    def span(self, total: Linear) -> int:
        """What a sum comes to in absolute numbers, with all options at once."""
        weights, _, divisor = self.lean(total)
        return divisor * sum(abs(weight) * self.spans[i] for i, weight in weights.items())

    def most(self, total: Linear) -> int:
        """A sum that no assignment of the variables exceeds."""
        weights, base, divisor = self.lean(total)
        best = sum(max(weights.pop(one.index, 0) for one in row) for row in self.options)
        return base + divisor * (best + sum(max(weight, 0) * self.spans[i] for i, weight in weights.items()))

    def require(self, formula: Formula, under: Variable | None = None, *, holds: bool = True) -> None:
        """The formula holds (or, with `holds` False, does not hold), wherever `under` is true."""
        match formula:
            case Truth(value):
                if value != holds:
                    self.clause([], under)
            case Every(of) | Some(of):
                if isinstance(formula, Every) == holds:
                    for part in _in_order(of):
                        self.require(part, under, holds=holds)
                else:
                    self.clause([one for part in _in_order(of) for one in self._any_of(part, holds)], under)
            case Count(least, counted):
                need = least if holds else sum(times for _, times in counted) - least + 1
                parts = sorted(counted, key=repr)
                self._sum([(one, times) for part, times in parts for one in self._any_of(part, holds)], need, under)
            case AtMost(rows, bound):
                amounts = [(self.options[facet][o], a) for facet, row in rows for o, a in enumerate(row) if a]
                if holds:
                    self._sum([(one, -amount) for one, amount in amounts], -bound, under)
                else:
                    self._sum(amounts, bound + 1, under)
            case _:
                self.clause(self._any_of(formula, holds), under)

    def clause(self, literals: Sequence[Variable], under: Variable | None = None) -> None:
        """At least one of these, wherever `under` is true."""
        self.cp.add_bool_or([*literals] if under is None else [*literals, ~under])

    def _any_of(self, part: Formula, holds: bool) -> list[Variable]:
        """Literals of which one must be true where the part holds (or does not); never two of one facet."""
        match part:
            case Among(facet, mask):
                return [one for o, one in enumerate(self.options[facet]) if bool(mask >> o & 1) == holds]
            case Atom(index):
                return [self.atom(index) if holds else ~self.atom(index)]
            case _:
                return [self._stand_in(part, holds)]

    def _stand_in(self, part: Formula, holds: bool) -> Variable:
        """A literal under which the part holds (or does not); when counting, under which alone."""
        if (part, holds) not in self.parts:
            self.parts[part, holds] = literal = self.literal()
            self.require(part, literal, holds=holds)
            if self.counting:
                self.require(part, ~literal, holds=not holds)
        return self.parts[part, holds]

    def _sum(self, terms: Iterable[tuple[Variable, int]], least: int, under: Variable | None) -> None:
        terms = list(terms)
        spans = [1 if one.index < 0 else self.spans[one.index] for one, _ in terms]
        if least <= sum(min(weight, 0) * span for (_, weight), span in zip(terms, spans, strict=True)):
            return
        if least > sum(max(weight, 0) * span for (_, weight), span in zip(terms, spans, strict=True)):
            # Said at once, since such a bound can be too large for 64 bits.
            self.clause([], under)
            return
        total = cp_model.LinearExpr.weighted_sum([one for one, _ in terms], [weight for _, weight in terms])
        constraint = self.cp.add(total >= least)
        if under is not None:
            constraint.only_enforce_if(under)

    def _points(self) -> tuple[Linear, ...]:
        """The steps of each party: what each option is worth, and what each condition adds where it holds."""
        awarded = [(self._award(bonus.condition), bonus.points) for bonus in self.model.bonuses]
        return tuple(self._points_of(party, awarded) for party in range(len(self.model.parties)))

    def _points_of(self, party: int, awarded: Sequence[tuple[Variable | None, tuple[int, ...]]]) -> Linear:
        weights = {
            one.index: int(table[o, party])
            for row, table in zip(self.options, self.model.tables, strict=True)
            for o, one in enumerate(row)
        }
        constant = 0
        for literal, points in awarded:
            if literal is None:
                constant += points[party]
            else:
                weights[literal.index] = weights.get(literal.index, 0) + points[party]
        return Linear(weights, constant)

    def _award(self, condition: Formula) -> Variable | None:
        """A literal that is true exactly where the condition holds; None where it always does."""
        if condition == TRUE:
            return None
        literal = self.literal()
        self.require(condition, literal)
        self.require(condition, ~literal, holds=False)
        return literal


def _in_order(parts: Iterable[Formula]) -> list[Formula]:
    """In an order that does not depend on hashing, so that equal cases become equal models."""
    return sorted(parts, key=repr)
