"""Random expressions over given facets, as people would write them."""

from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet, FacetKind, amount_name
from goodoffices.case.names import is_name
from tests.strategies.luck import Luck


@st.composite
def expressions(draw: DrawFn, facets: Sequence[Facet], issue: str = "") -> Expression:
    """Expressions over these facets, as they would stand in the issue of this name, or outside every issue."""
    return expression(Luck(draw), facets, issue)


def expression(luck: Luck, facets: Sequence[Facet], issue: str = "") -> Expression:
    """An expression over these facets, as it would stand in the issue of this name, or outside every issue."""
    return parse(condition(luck, facets, issue), Scope.of(facets).within(issue))


def condition(luck: Luck, facets: Sequence[Facet], issue: str = "", depth: int = 2) -> str:
    """The text of a condition, with at most `depth` levels of logic around its comparisons."""
    if depth == 0 or not luck.chance(2):
        return comparison(luck, facets, issue)
    parts = [f"({condition(luck, facets, issue, depth - 1)})" for _ in range(luck.pick((2, 3)))]
    match luck.pick(("and", "or", "not", "implies", "iff", "at least")):
        case "not":
            return f"not {parts[0]}"
        case "at least":
            return f"at least {luck.pick(range(1, len(parts) + 1))} of ({', '.join(parts)})"
        case "implies" | "iff" as word:
            return f"{parts[0]} {word} {parts[1]}"
        case word:
            return f" {word} ".join(parts)


def comparison(luck: Luck, facets: Sequence[Facet], issue: str = "") -> str:
    """A single comparison of a facet with its options, or of a sum with an amount."""
    if any(map(_amounts_of, facets)) and luck.chance(4):
        return total(luck, facets, issue)
    facet = luck.pick(facets)
    path = _path(facet, issue)
    if facet.kind is not FacetKind.UNORDERED and luck.chance(2):
        return _compared(luck, facet, path)
    if luck.chance(3):
        options = luck.some(facet.option_names, least=1)
        return f"{path} {luck.pick(('in', 'not in'))} {{{', '.join(_operand(o, facet) for o in options)}}}"
    return f"{path} {luck.pick(('==', '!='))} {_operand(luck.pick(facet.option_names), facet)}"


def total(luck: Luck, facets: Sequence[Facet], issue: str = "") -> str:
    """A linear sum over number facets and numbers of options, compared with an amount."""
    owned = [(facet, name) for facet in facets for name in _amounts_of(facet)]
    terms = []
    for _ in range(luck.pick((1, 2, 3))):
        facet, name = luck.pick(owned)
        terms.append(luck.pick(("", "", "-", "2 * ", "-0.5 * ")) + _path(facet, issue) + (f".{name}" if name else ""))
    return f"sum({', '.join(terms)}) {luck.pick(('<=', '>=', '==', '!=', '<', '>'))} {amount_name(luck.amount())}"


def written(option: str) -> str:
    """An option as an operand: bare where it can be, in quotation marks else."""
    mark = "'" if '"' in option else '"'
    return option if is_name(option) else f"{mark}{option}{mark}"


def _compared(luck: Luck, facet: Facet, path: str) -> str:
    operator = luck.pick(("<=", ">=", "<", ">"))
    if facet.kind is FacetKind.NUMBER:
        return f"{path} {operator} {amount_name(luck.amount())}"
    return f"{path} {operator} {_operand(luck.pick(facet.option_names), facet)}"


def _operand(option: str, facet: Facet) -> str:
    return option if facet.kind is FacetKind.NUMBER else written(option)


def _path(facet: Facet, issue: str) -> str:
    return facet.name if facet.issue == issue else facet.id


def _amounts_of(facet: Facet) -> list[str]:
    """What a sum can take from a facet: its own amount, as "", and the numbers that all its options have."""
    own = [""] if facet.kind is FacetKind.NUMBER else []
    return own + [name for name, _ in facet.options[0].measures]
