"""Random expressions over given facets, as people would write them."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet, FacetKind, amount_name
from goodoffices.case.names import is_name

AMOUNTS = st.sampled_from([Fraction(n) for n in range(-3, 8)] + [Fraction(1, 2), Fraction(-3, 4)])


def written(option: str) -> str:
    """An option as an operand: bare where it can be, in quotation marks else."""
    mark = "'" if '"' in option else '"'
    return option if is_name(option) else f"{mark}{option}{mark}"


@st.composite
def expressions(draw: DrawFn, facets: Sequence[Facet], issue: str = "") -> Expression:
    """An expression over these facets, as it would stand in the issue of this name, or outside every issue."""
    scope = Scope.of(facets).within(issue)
    return parse(draw(conditions(facets, issue)), scope)


@st.composite
def conditions(draw: DrawFn, facets: Sequence[Facet], issue: str = "", depth: int = 2) -> str:
    """The text of a condition, with at most `depth` levels of logic around its comparisons."""
    if depth == 0 or draw(st.integers(0, 2)) == 0:
        return draw(comparisons(facets, issue))
    parts = [f"({draw(conditions(facets, issue, depth - 1))})" for _ in range(draw(st.integers(2, 3)))]
    match draw(st.sampled_from(["and", "or", "not", "implies", "iff", "at least"])):
        case "not":
            return f"not {parts[0]}"
        case "at least":
            return f"at least {draw(st.integers(1, len(parts)))} of ({', '.join(parts)})"
        case "implies" | "iff" as word:
            return f"{parts[0]} {word} {parts[1]}"
        case word:
            return f" {word} ".join(parts)


@st.composite
def comparisons(draw: DrawFn, facets: Sequence[Facet], issue: str = "") -> str:
    """A single comparison of a facet with its options, or of a sum with an amount."""
    facet = draw(st.sampled_from(list(facets)))
    writers: list[Callable[[DrawFn, Facet, str], str]] = [_equal, _equal, _one_of]
    writers += [_compared] if facet.kind is not FacetKind.UNORDERED else []
    if any(map(_amounts_of, facets)) and draw(st.integers(0, 3)) == 0:
        return draw(sums(facets, issue))
    return draw(st.sampled_from(writers))(draw, facet, _path(facet, issue))


@st.composite
def sums(draw: DrawFn, facets: Sequence[Facet], issue: str = "") -> str:
    """A linear sum over number facets and numbers of options, compared with an amount."""
    owners = [(facet, name) for facet in facets for name in _amounts_of(facet)]
    terms = []
    for facet, name in draw(st.lists(st.sampled_from(owners), min_size=1, max_size=3)):
        path = _path(facet, issue) + (f".{name}" if name else "")
        terms.append(draw(st.sampled_from(["", "", "-", "2 * ", "-0.5 * "])) + path)
    bound = amount_name(draw(AMOUNTS))
    operator = draw(st.sampled_from(["==", "!=", "<=", ">=", "<", ">"]))
    return f"sum({', '.join(terms)}) {operator} {bound}"


def _equal(draw: DrawFn, facet: Facet, path: str) -> str:
    operator = draw(st.sampled_from(["==", "!="]))
    return f"{path} {operator} {_operand(draw(st.sampled_from(facet.option_names)), facet)}"


def _one_of(draw: DrawFn, facet: Facet, path: str) -> str:
    options = draw(st.lists(st.sampled_from(facet.option_names), min_size=1, max_size=3, unique=True))
    operator = draw(st.sampled_from(["in", "not in"]))
    return f"{path} {operator} {{{', '.join(_operand(option, facet) for option in options)}}}"


def _compared(draw: DrawFn, facet: Facet, path: str) -> str:
    operator = draw(st.sampled_from(["<=", ">=", "<", ">"]))
    if facet.kind is FacetKind.NUMBER:
        return f"{path} {operator} {amount_name(draw(AMOUNTS))}"
    return f"{path} {operator} {_operand(draw(st.sampled_from(facet.option_names)), facet)}"


def _operand(option: str, facet: Facet) -> str:
    return option if facet.kind is FacetKind.NUMBER else written(option)


def _path(facet: Facet, issue: str) -> str:
    return facet.name if facet.issue == issue else facet.id


def _amounts_of(facet: Facet) -> list[str]:
    """What a sum can take from a facet: its own amount, as "", and the measures that all its options have."""
    own = [""] if facet.kind is FacetKind.NUMBER else []
    return own + [name for name, _ in facet.options[0].measures]
