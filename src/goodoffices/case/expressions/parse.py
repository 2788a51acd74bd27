"""Read an expression and check it against its case."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, cast

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from goodoffices.case.errors import ExpressionError, shortened
from goodoffices.case.expressions.complaints import complaint
from goodoffices.case.expressions.gauges import DRAFT, GAUGES, TRACK, ZONE
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
from goodoffices.case.expressions.scope import Scope, Talks, amount_in
from goodoffices.case.issues import FacetKind, amount_name
from goodoffices.case.names import did_you_mean

if TYPE_CHECKING:
    from goodoffices.case.issues import Facet

LONGEST = 20_000
"""Characters in one expression."""

DEEPEST = 60
"""Levels of parentheses, `not`s and implications within each other."""

COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
}
"""What each comparison says of two amounts, of two ranks of an ordered facet, or of an array of either."""

MOST_COMPARED = 1_000_000
"""Options that the comparisons of one expression look at, all in all."""


def parse(text: str, scope: Scope) -> Expression:
    """Read an expression in the language of DESIGN §3 and resolve its names.

    Raises ExpressionError, with the position, where it cannot be read or does not fit the scope.
    """
    if len(text) > LONGEST:
        raise ExpressionError(text, LONGEST, f"{len(text)} characters", f"at most {LONGEST}", "Split it into several.")
    try:
        tree = _reader().parse(text)
    except UnexpectedInput as error:
        raise complaint(text, error, _reader()) from None
    return Expression(text, _Resolver(text, scope).node(cast("Tree[Token]", tree.children[0]), DEEPEST))


@cache
def _reader() -> Lark:
    grammar = resources.files(__package__).joinpath("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True, maybe_placeholders=True)


class _Resolver:
    """Turns the reader's tree into nodes, with every name looked up in the scope."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.text, self.scope = text, scope
        self.left = MOST_COMPARED
        self.terms: dict[tuple[str, str], Term] = {}

    def node(self, tree: Tree[Token], depth: int) -> Node:
        if depth == 0:
            raise self.error(tree, "too many levels within each other", f"at most {DEEPEST}", "Split it into several.")
        kind = str(tree.data)
        build = getattr(self, f"_{kind}", None)
        if build is not None:
            return cast("Node", build(tree))
        below = [self.node(child, depth - 1) for child in tree.children if isinstance(child, Tree)]
        match kind:
            case "iff":
                return Iff(below[0], below[1])
            case "implies":
                return Implies(below[0], below[1])
            case "disjunction":
                return Or(tuple(below))
            case "conjunction":
                return And(tuple(below))
            case "negation":
                return Not(below[0])
            case "at_least":
                return self._counted(tree, tuple(below))
        raise AssertionError(kind)

    def error(self, where: Tree[Token] | Token, found: str, expected: str, advice: str = "") -> ExpressionError:
        offset = where.start_pos if isinstance(where, Token) else where.meta.start_pos
        return ExpressionError(self.text, offset or 0, found, expected, advice)

    def _true(self, _: Tree[Token]) -> Node:
        return Constant(True)

    def _false(self, _: Tree[Token]) -> Node:
        return Constant(False)

    def _accepts(self, tree: Tree[Token]) -> Node:
        token = cast("Token", tree.children[0])
        if self.scope.parties is None:
            found = _quoted(f"accepts({token})")
            raise self.error(tree, found, "a condition on the package", "Only `consent` can say so.")
        if str(token) not in self.scope.parties:
            advice = did_you_mean(str(token), sorted(self.scope.parties))
            raise self.error(token, _quoted(token), "a party of this case", advice)
        return Accepts(str(token))

    def _counted(self, tree: Tree[Token], operands: tuple[Node, ...]) -> Node:
        token = cast("Token", tree.children[0])
        count = int(token) if len(token) < 6 else len(operands) + 1
        if not 1 <= count <= len(operands):
            expected = f"a number from 1 to {len(operands)}, the conditions listed"
            raise self.error(token, _quoted(token), expected)
        return AtLeast(count, operands)

    def _comparison(self, tree: Tree[Token]) -> Node:
        path, sign, operand = tree.children
        return self._compare(cast("Tree[Token]", path), str(sign), [cast("Tree[Token]", operand)])

    def _one_of(self, tree: Tree[Token]) -> Node:
        path, *operands = cast("list[Tree[Token]]", tree.children)
        return self._compare(path, "in", operands)

    def _none_of(self, tree: Tree[Token]) -> Node:
        path, *operands = cast("list[Tree[Token]]", tree.children)
        return self._compare(path, "not in", operands)

    def _compare(self, path: Tree[Token], sign: str, operands: list[Tree[Token]]) -> Node:
        if self.scope.talks is not None:
            return self._gauge(path, sign, operands)
        facet = self.scope.facet(_path(path))
        if facet is None:
            return self._compare_measure(path, sign, operands)
        self.left -= len(facet.options)
        if self.left < 0:
            found = "more comparisons of facets with very many options than can be held"
            raise self.error(path, found, "fewer", "Take larger steps, or split the expression into several.")
        if sign in ("<", "<=", ">", ">="):
            return self._compare_rank(facet, sign, operands[0])
        names = self._options(facet, operands)
        listed = frozenset(names)
        chosen = listed if sign in ("==", "in") else frozenset(facet.option_names) - listed
        return Chosen(facet.id, chosen, sign, names)

    def _compare_rank(self, facet: Facet, sign: str, operand: Tree[Token]) -> Node:
        compare = COMPARE[sign]
        if facet.kind is FacetKind.NUMBER:
            bound = amount_in(_word(operand))
            if bound is None:
                raise self.error(operand, _quoted(_word(operand)), f"a number, since {facet.id} is one")
            chosen = frozenset(o.name for o in facet.options if compare(o.number or Fraction(0), bound))
            return Chosen(facet.id, chosen, sign, (amount_name(bound),))
        if facet.kind is not FacetKind.ORDERED:
            advice = "Use “==” or “in {…}”, or make the facet `ordered:`, weak to strong."
            raise self.error(operand, f"“{sign}” on {facet.id}", "an ordered or number facet", advice)
        (name,) = self._options(facet, [operand])
        rank = facet.option_names.index(name)
        chosen = frozenset(n for i, n in enumerate(facet.option_names) if compare(Fraction(i), Fraction(rank)))
        return Chosen(facet.id, chosen, sign, (name,))

    def _options(self, facet: Facet, operands: Iterable[Tree[Token]]) -> tuple[str, ...]:
        """The options that are named, each once."""
        known = set(facet.option_names)
        amounts = {option.number: option.name for option in facet.options if option.number is not None}
        found: list[str] = []
        for operand in operands:
            word = _word(operand)
            amount = amount_in(word)
            name = word if word in known else amounts.get(amount) if amount is not None else None
            if name is None:
                raise self._no_option(facet, operand)
            found.append(name)
        return tuple(dict.fromkeys(found))

    def _no_option(self, facet: Facet, operand: Tree[Token]) -> ExpressionError:
        word, steps = _word(operand), facet.steps
        if facet.kind is FacetKind.NUMBER and steps:
            start, stop, step = map(amount_name, (steps.start, steps.stop, steps.step))
            return self.error(operand, _quoted(word), f"a step of {facet.id}: {start} to {stop} by {step}")
        return self.error(operand, _quoted(word), f"an option of {facet.id}", did_you_mean(word, facet.option_names))

    def _compare_measure(self, path: Tree[Token], sign: str, operands: list[Tree[Token]]) -> Node:
        if self.scope.measure(_path(path)) is None:
            raise self._unknown(path)
        if sign in ("in", "not in"):
            raise self.error(path, f"“{sign}” on an amount", "a comparison with a number")
        return Linear((self._term(path),), sign, self._number(_token(operands[0])))

    def _gauge(self, path: Tree[Token], sign: str, operands: list[Tree[Token]]) -> Node:
        of, _, name = _path(path).rpartition(".")
        gauge = GAUGES.get(name)
        if gauge is None:
            advice = did_you_mean(name, GAUGES, most=len(GAUGES))
            raise self.error(path, _quoted(_path(path)), "a gauge of the talks", advice)
        if sign in ("in", "not in") or (gauge.is_state and sign not in ("==", "!=")):
            expected = "“==” or “!=”" if gauge.is_state else "a comparison with a number"
            raise self.error(path, f"“{sign}” on {name}", expected)
        self._owner(path, of, name)
        return Gauged(name, of, sign, self._state(operands[0]) if gauge.is_state else self._number(_token(operands[0])))

    def _owner(self, path: Tree[Token], of: str, name: str) -> None:
        """What is asked has this gauge: the whole case, a track or a draft."""
        talks = self.scope.talks or Talks()
        kinds = [kind for kind, names in ((TRACK, talks.tracks), (DRAFT, talks.drafts)) if of in names]
        if of and len(kinds) != 1:
            found = f"{_quoted(of)}, a track and a draft" if kinds else _quoted(of)
            advice = "Rename one of them." if kinds else did_you_mean(of, [*talks.tracks, *talks.drafts])
            raise self.error(path, found, "a track or a draft of this case", advice)
        if of and kinds[0] not in GAUGES[name].of:
            expected = f"“{name}” of {' or '.join(sorted(GAUGES[name].of, reverse=True)) or 'the whole case'}"
            raise self.error(path, f"“{name}” of the {kinds[0]} {_quoted(of)}", expected)

    def _state(self, operand: Tree[Token]) -> Fraction:
        if _word(operand) not in ZONE:
            raise self.error(operand, _quoted(_word(operand)), " or ".join(f"“{word}”" for word in ZONE))
        return ZONE[_word(operand)]

    def _total(self, tree: Tree[Token]) -> Node:
        """A sum; an amount that it names several times is taken together."""
        if self.scope.talks is not None:
            raise self.error(tree, "a sum", "a comparison of one gauge with a number")
        *terms, sign, operand = tree.children
        parts: dict[tuple[str, str], Term] = {}
        for term in cast("list[Tree[Token]]", terms):
            factor, path = term.children
            part = self._term(cast("Tree[Token]", path))
            key = (part.facet, part.measure)
            before = parts[key].factor if key in parts else Fraction(0)
            parts[key] = replace(part, factor=before + self._factor(factor))
        return Linear(tuple(parts.values()), str(sign), self._number(_token(cast("Tree[Token]", operand))))

    def _factor(self, factor: Tree[Token] | Token | None) -> Fraction:
        if factor is None:
            return Fraction(1)
        if not isinstance(factor, Tree) or not factor.children:
            return Fraction(-1)
        return self._number(_token(factor))

    def _number(self, token: Token) -> Fraction:
        amount = amount_in(_unquoted(token))
        if amount is None:
            raise self.error(token, _quoted(_unquoted(token)), "a number")
        return amount

    def _term(self, path: Tree[Token]) -> Term:
        facet = self.scope.facet(_path(path))
        if facet is not None and facet.kind is FacetKind.NUMBER:
            key = (facet.id, "")
            if key not in self.terms:
                amounts = tuple((o.name, o.number or Fraction(0)) for o in facet.options)
                self.terms[key] = Term(Fraction(1), facet.id, "", amounts)
            return self.terms[key]
        owned = self.scope.measure(_path(path))
        if owned is None:
            if facet is None:
                raise self._unknown(path)
            found = f"{_quoted(_path(path))} in a sum"
            raise self.error(path, found, "a number facet, or a measure of its options")
        key = (owned[0].id, owned[1])
        if key not in self.terms:
            self.terms[key] = self._measured(path, *owned)
        return self.terms[key]

    def _measured(self, path: Tree[Token], owner: Facet, name: str) -> Term:
        amounts: list[tuple[str, Fraction]] = []
        for option in owner.options:
            amount = option.measure(name)
            if amount is None:
                found = f"no {_quoted(name)} on option {_quoted(option.name)}"
                raise self.error(path, found, f"one on each option of {owner.id}")
            amounts.append((option.name, amount))
        return Term(Fraction(1), owner.id, name, tuple(amounts))

    def _unknown(self, path: Tree[Token]) -> ExpressionError:
        name = _path(path)
        within = [facet.id for facet in self.scope.facets.values() if facet.issue == name]
        if within:
            advice = f"Write one of {', '.join(within[:8])}."
            return self.error(path, f"{_quoted(name)}, an issue of several facets", "one of its facets", advice)
        owners = [facet.id for facet in self.scope.facets.values() if name in facet.option_names]
        if owners:
            found, advice = f"the option {_quoted(name)}", f"Write “{owners[0]} == {name}”."
            return self.error(path, found, "a facet on the left side", advice)
        advice = did_you_mean(name, [*self.scope.known(), *self.scope.known_measures()])
        return self.error(path, _quoted(name), "an issue or facet of this case", advice)


def _path(tree: Tree[Token]) -> str:
    return ".".join(str(token) for token in tree.children)


def _token(tree: Tree[Token]) -> Token:
    return cast("Token", tree.children[0])


def _word(operand: Tree[Token]) -> str:
    return _unquoted(_token(operand))


def _unquoted(token: Token) -> str:
    return str(token)[1:-1] if token.type == "QUOTED" else str(token)


def _quoted(word: str) -> str:
    return f"“{shortened(word, 40)}”"
