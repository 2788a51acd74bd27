from hypothesis import given

from goodoffices.case.expressions.nodes import Expression, facets_of
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.expressions.written import chosen, expressed, renamed, written
from goodoffices.case.issues import Facet, Option
from tests.case.expressions.drawn import read

SCOPE = Scope.of([Facet("a", (Option("yes"), Option("2nd one"))), Facet("b.c", (Option("or"), Option("x")))])


@given(read())
def test_what_is_written_reads_as_the_same(drawn: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, expression = drawn
    assert parse(written(expression.node), Scope.of(facets)).node == expression.node


def test_options_that_are_no_names_are_quoted() -> None:
    text = 'a == "2nd one" and not (b.c in {"or", x} or a != yes)'
    assert written(parse(text, SCOPE).node) == text


def test_facets_are_renamed_wherever_they_stand() -> None:
    node = parse('(a == yes implies b.c == x) iff at least 1 of (a == "2nd one", not a == yes)', SCOPE).node
    assert facets_of(renamed(node, {"a": "a.as_asked"})) == {"a.as_asked", "b.c"}


def test_an_expression_made_here_has_its_text() -> None:
    assert str(expressed(chosen("a", "yes"))) == "a == yes"
    assert str(expressed(chosen("b.c", "x", "or"))) == 'b.c in {x, "or"}'
