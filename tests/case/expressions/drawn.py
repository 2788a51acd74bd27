"""Random expressions together with what they mean, found without the program: to hold its reading against."""

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.issues import Facet, FacetKind, amount_name
from tests.strategies.expressions import expression, written
from tests.strategies.issues import issues
from tests.strategies.luck import Luck

Meaning = Callable[[Mapping[str, str]], bool]

SIGNS: Mapping[str, Callable[[Fraction, Fraction], bool]] = {
    "==": operator.eq, "!=": operator.ne, "<=": operator.le, ">=": operator.ge, "<": operator.lt, ">": operator.gt,
}  # fmt: skip
IFF, IMPLIES, OR, AND, NOT, ATOM = range(6)


@dataclass(frozen=True)
class Drawn:
    """Facets, and an expression over them: as text, and as what it says of a whole package."""

    facets: tuple[Facet, ...]
    text: str
    meaning: Meaning


@st.composite
def drawn(draw: DrawFn) -> Drawn:
    """Expressions with no more parentheses than they need, or with a few more."""
    luck = Luck(draw)
    facets = _facets(luck)
    text, meaning = _expression(luck, facets, IFF, 3)
    return Drawn(facets, text, meaning)


@st.composite
def read(draw: DrawFn) -> tuple[tuple[Facet, ...], Expression]:
    """Facets, and an expression that was read over them."""
    luck = Luck(draw)
    facets = _facets(luck)
    return facets, expression(luck, facets)


def packages(facets: Sequence[Facet]) -> list[dict[str, str]]:
    """All of them."""
    names = [facet.id for facet in facets]
    return [dict(zip(names, choice, strict=True)) for choice in product(*(facet.option_names for facet in facets))]


def _facets(luck: Luck) -> tuple[Facet, ...]:
    return tuple(facet for issue in issues(luck, ("north",), rich=True) for facet in issue.facets)


def _expression(luck: Luck, facets: Sequence[Facet], weakest: int, depth: int) -> tuple[str, Meaning]:
    """An expression whose operator binds at least as strongly as `weakest`, or stands in parentheses."""
    level = ATOM if depth == 0 or luck.chance(3) else luck.pick((IFF, IMPLIES, OR, AND, NOT))
    text, meaning = _of(luck, facets, level, depth)
    if level < weakest or luck.chance(8):
        text = f"({text})"
    return text, meaning


def _of(luck: Luck, facets: Sequence[Facet], level: int, depth: int) -> tuple[str, Meaning]:
    if level == ATOM:
        return _counted(luck, facets, depth) if depth and luck.chance(4) else _comparison(luck, facets)
    if level == NOT:
        text, meaning = _expression(luck, facets, NOT, depth - 1)
        return f"not {text}", lambda package: not meaning(package)
    below = {IFF: (IFF, IMPLIES), IMPLIES: (OR, IMPLIES), OR: (AND, AND), AND: (NOT, NOT)}[level]
    (a, left), (b, right) = (_expression(luck, facets, weakest, depth - 1) for weakest in below)
    match level:
        case 0:
            return f"{a} iff {b}", lambda package: left(package) == right(package)
        case 1:
            return f"{a} implies {b}", lambda package: right(package) if left(package) else True
        case 2:
            return f"{a} or {b}", lambda package: left(package) or right(package)
        case _:
            return f"{a} and {b}", lambda package: left(package) and right(package)


def _counted(luck: Luck, facets: Sequence[Facet], depth: int) -> tuple[str, Meaning]:
    parts = [_expression(luck, facets, IFF, depth - 1) for _ in range(luck.pick((1, 2, 3)))]
    least = luck.pick(range(1, len(parts) + 1))
    text = f"at least {least} of ({', '.join(text for text, _ in parts)})"
    return text, lambda package: [meaning(package) for _, meaning in parts].count(True) >= least


def _comparison(luck: Luck, facets: Sequence[Facet]) -> tuple[str, Meaning]:
    facet = luck.pick(facets)
    sign = luck.pick(tuple(SIGNS) if facet.kind is not FacetKind.UNORDERED else ("==", "!="))
    holds, names = SIGNS[sign], facet.option_names
    if facet.kind is FacetKind.NUMBER and luck.chance(2):
        return _amounts(luck, facets, sign)
    if luck.chance(4):
        some = luck.some(names, least=1)
        inside = luck.chance(2)
        word = "in" if inside else "not in"
        listed = ", ".join(map(written, some))
        return f"{facet.id} {word} {{{listed}}}", lambda package: (package[facet.id] in some) is inside
    name = luck.pick(names)
    rank = Fraction(names.index(name))
    bare = name if facet.kind is FacetKind.NUMBER else written(name)
    return f"{facet.id} {sign} {bare}", lambda package: holds(Fraction(names.index(package[facet.id])), rank)


def _amounts(luck: Luck, facets: Sequence[Facet], sign: str) -> tuple[str, Meaning]:
    """A sum over number facets; one can stand in it twice."""
    numbers = [facet for facet in facets if facet.kind is FacetKind.NUMBER]
    terms = [(luck.amount(), luck.pick(numbers)) for _ in range(luck.pick((1, 2, 3)))]
    bound, holds = luck.amount(odd=True), SIGNS[sign]
    listed = ", ".join(f"{amount_name(factor)} * {facet.id}" for factor, facet in terms)

    def total(package: Mapping[str, str]) -> Fraction:
        return sum((factor * Fraction(package[facet.id]) for factor, facet in terms), Fraction(0))

    return f"sum({listed}) {sign} {amount_name(bound)}", lambda package: holds(total(package), bound)
