"""Read an expression and check it against its case."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, cast

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from goodoffices.case.errors import ExpressionError
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Expression,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
)
from goodoffices.case.expressions.scope import Scope, amount_in
from goodoffices.case.names import did_you_mean

if TYPE_CHECKING:
    from goodoffices.case.issues import Facet

LONGEST = 20_000
"""Characters in one expression."""

DEEPEST = 60
"""Levels of parentheses, `not`s and implications within each other."""

COMPARE: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
}
"""What each comparison says of two amounts, or of two ranks of an ordered facet."""

HABITS = {
    "=": "Write “==” for “is”.",
    "&": "Write “and”.",
    "|": "Write “or”.",
    "!": "Write “not”, or “!=” for “is not”.",
    "≤": "Write “<=”.",
    "≥": "Write “>=”.",
    "≠": "Write “!=”.",
    "+": "Write sums as “sum(a, b, -1 * c) <= 10”.",
    "%": "Put options with signs or spaces in quotation marks.",
    "“": "Use straight quotation marks.",
    "„": "Use straight quotation marks.",
}
"""What other notations are called here, by the character at which the reader stumbles."""

EXPECTED = {
    "OPERATOR": "a comparison (== != < <= > >=)",
    "NAME": "a name",
    "INTEGER": "a number",
    "SIGNED": "a number",
    "QUOTED": "an option in quotation marks",
    "$END": "the end",
    "LPAR": "(",
    "RPAR": ")",
    "LBRACE": "{",
    "RBRACE": "}",
    "COMMA": ",",
    "DOT": ".",
    "STAR": "*",
    "MINUS": "-",
}
"""The reader's names of what may come next, in words."""


def parse(text: str, scope: Scope) -> Expression:
    """Read an expression in the language of DESIGN §3 and resolve its names.

    Raises ExpressionError, with the position, where it cannot be read or does not fit the scope.
    """
    if len(text) > LONGEST:
        raise ExpressionError(text, LONGEST, f"{len(text)} characters", f"at most {LONGEST}", "Split it into lines.")
    try:
        tree = _reader().parse(text)
    except UnexpectedInput as error:
        raise _syntax_error(text, error) from None
    return Expression(text, _Resolver(text, scope).node(cast("Tree[Token]", tree.children[0]), DEEPEST))


@cache
def _reader() -> Lark:
    grammar = resources.files(__package__).joinpath("grammar.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", propagate_positions=True, maybe_placeholders=True)


def _syntax_error(text: str, error: UnexpectedInput) -> ExpressionError:
    offset = error.pos_in_stream if error.pos_in_stream is not None else len(text)
    names = error.allowed if isinstance(error, UnexpectedCharacters) else getattr(error, "expected", ())
    wanted = sorted({EXPECTED.get(name, f"“{name.lower()}”") for name in names or () if name != "RESERVED"})
    expected = " or ".join(wanted) if len(wanted) <= 6 else "a condition such as “facet == option”"
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return ExpressionError(text, len(text.rstrip()), "the end of the expression", expected)
    offset = max(0, min(offset, len(text) - 1))
    word = text[offset:].split()[0][:40] if text[offset:].split() else ""
    advice = HABITS.get(text[offset : offset + 1], "")
    if word.lower() in {"and", "or", "not", "implies", "iff", "in"} and word.lower() != word:
        advice = f"Write “{word.lower()}” in small letters."
    return ExpressionError(text, offset, f"“{word}”", expected, advice)


class _Resolver:
    """Turns the reader's tree into nodes, with every name looked up in the scope."""

    def __init__(self, text: str, scope: Scope) -> None:
        self.text, self.scope = text, scope

    def node(self, tree: Tree[Token], depth: int) -> Node:
        if depth == 0:
            raise self.error(tree, "too many levels within each other", f"at most {DEEPEST}", "Split the line.")
        kind = str(tree.data)
        build = getattr(self, f"_{kind}", None)
        if build is not None:
            return cast("Node", build(tree))
        below = [self.node(cast("Tree[Token]", c), depth - 1) for c in tree.children if isinstance(c, Tree)]
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
            raise self.error(tree, f"“accepts({token})”", "a condition on the package", "Only `consent` can say so.")
        if str(token) not in self.scope.parties:
            advice = did_you_mean(str(token), self.scope.parties)
            raise self.error(token, f"“{token}”", "a party of this case", advice)
        return Accepts(str(token))

    def _counted(self, tree: Tree[Token], operands: tuple[Node, ...]) -> Node:
        token = cast("Token", tree.children[0])
        count = int(token) if len(token) < 6 else len(operands) + 1
        if not 1 <= count <= len(operands):
            raise self.error(token, str(token)[:20], f"a number from 1 to {len(operands)}, the conditions listed")
        return AtLeast(count, operands)

    def _comparison(self, tree: Tree[Token]) -> Node:
        path, operator, operand = tree.children
        return self._compare(cast("Tree[Token]", path), str(operator), [cast("Tree[Token]", operand)])

    def _one_of(self, tree: Tree[Token]) -> Node:
        path, *operands = cast("list[Tree[Token]]", tree.children)
        return self._compare(path, "in", operands)

    def _none_of(self, tree: Tree[Token]) -> Node:
        path, *operands = cast("list[Tree[Token]]", tree.children)
        return self._compare(path, "not in", operands)

    def _compare(self, path: Tree[Token], operator: str, operands: list[Tree[Token]]) -> Node:
        facet = self.scope.facet(_path(path))
        if facet is None:
            return self._compare_measure(path, operator, operands)
        if operator in ("<", "<=", ">", ">="):
            return self._compare_rank(facet, operator, operands[0])
        names = tuple(self._option(facet, operand) for operand in operands)
        inside = operator in ("==", "in")
        chosen = frozenset(name for name in facet.option_names if (name in names) == inside)
        return Chosen(facet.id, chosen, operator, names)

    def _compare_rank(self, facet: Facet, operator: str, operand: Tree[Token]) -> Node:
        compare = COMPARE[operator]
        if facet.kind == "number":
            bound = amount_in(_word(operand))
            if bound is None:
                raise self.error(operand, f"“{_word(operand)}”", f"a number, since {facet.id} is one")
            chosen = frozenset(o.name for o in facet.options if compare(o.number or Fraction(0), bound))
            return Chosen(facet.id, chosen, operator, (_word(operand),))
        if facet.kind != "ordered":
            advice = "Use “==” or “in {…}”, or make the facet `ordered:`, weak to strong."
            raise self.error(operand, f"“{operator}” on {facet.id}", "an ordered or number facet", advice)
        name = self._option(facet, operand)
        rank = facet.option_names.index(name)
        chosen = frozenset(n for i, n in enumerate(facet.option_names) if compare(Fraction(i), Fraction(rank)))
        return Chosen(facet.id, chosen, operator, (name,))

    def _option(self, facet: Facet, operand: Tree[Token]) -> str:
        word = _word(operand)
        if facet.option(word) is not None:
            return word
        amount = amount_in(word) if facet.kind == "number" else None
        for option in facet.options:
            if amount is not None and option.number == amount:
                return option.name
        if facet.kind == "number" and facet.steps:
            steps = facet.steps
            expected = f"a step of {facet.id}: {steps.start} to {steps.stop} by {steps.step}"
            raise self.error(operand, f"“{word}”", expected)
        raise self.error(operand, f"“{word}”", f"an option of {facet.id}", did_you_mean(word, facet.option_names))

    def _compare_measure(self, path: Tree[Token], operator: str, operands: list[Tree[Token]]) -> Node:
        if self.scope.measure(_path(path)) is None:
            raise self._unknown(path)
        if operator in ("in", "not in"):
            raise self.error(path, f"“{operator}” on an amount", "a comparison with a number")
        return Linear((self._amounts(Fraction(1), path),), operator, self._bound(operands[0]))

    def _total(self, tree: Tree[Token]) -> Node:
        *terms, operator, operand = tree.children
        parts: list[Term] = []
        for term in cast("list[Tree[Token]]", terms):
            factor, path = term.children
            parts.append(self._amounts(self._factor(factor), cast("Tree[Token]", path)))
        return Linear(tuple(parts), str(operator), self._bound(cast("Tree[Token]", operand)))

    def _factor(self, factor: Tree[Token] | Token | None) -> Fraction:
        if factor is None:
            return Fraction(1)
        if not isinstance(factor, Tree) or not factor.children:
            return Fraction(-1)
        return self._number(cast("Token", factor.children[0]))

    def _bound(self, operand: Tree[Token]) -> Fraction:
        token = cast("Token", operand.children[0])
        return self._number(token)

    def _number(self, token: Token) -> Fraction:
        amount = amount_in(str(token))
        if amount is None:
            raise self.error(token, f"“{str(token)[:40]}”", "a number")
        return amount

    def _amounts(self, factor: Fraction, path: Tree[Token]) -> Term:
        facet = self.scope.facet(_path(path))
        if facet is not None and facet.kind == "number":
            return Term(factor, facet.id, "", tuple((o.name, o.number or Fraction(0)) for o in facet.options))
        owned = self.scope.measure(_path(path))
        if owned is None:
            if facet is None:
                raise self._unknown(path)
            raise self.error(path, f"“{_path(path)}” in a sum", "a number facet, or a measure of its options")
        owner, name = owned
        amounts: list[tuple[str, Fraction]] = []
        for option in owner.options:
            amount = option.measure(name)
            if amount is None:
                raise self.error(path, f"no “{name}” on option {option.name}", f"one on each option of {owner.id}")
            amounts.append((option.name, amount))
        return Term(factor, owner.id, name, tuple(amounts))

    def _unknown(self, path: Tree[Token]) -> ExpressionError:
        name = _path(path)
        options = name in {option for facet in self.scope.facets.values() for option in facet.option_names}
        if options:
            return self.error(path, f"the option “{name}”", "a facet on the left side", "Write “facet == option”.")
        expected = "an issue or facet of this case"
        return self.error(path, f"“{name}”", expected, did_you_mean(name, self.scope.known()))


def _path(tree: Tree[Token]) -> str:
    return ".".join(str(token) for token in tree.children)


def _word(operand: Tree[Token]) -> str:
    token = cast("Token", operand.children[0])
    return str(token)[1:-1] if token.type == "QUOTED" else str(token)
