"""Formulas mean what their expressions mean, whole and bit by bit."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.analysis.formulas import (
    FALSE,
    TRUE,
    Among,
    Atom,
    Translator,
    Truth,
    assign,
    at_most,
    atoms_of,
    conjuncts,
    count,
    every,
    facets_of,
    some,
)
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Accepts, And, Chosen, Implies
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Facet, Option
from tests.strategies.cases import small_cases
from tests.strategies.expressions import condition
from tests.strategies.luck import Luck


@st.composite
def cases_with_expressions(draw: st.DrawFn) -> tuple[Case, str]:
    case = draw(small_cases())
    return case, condition(Luck(draw), case.facets, depth=3)


@settings(max_examples=400)
@given(cases_with_expressions(), st.booleans(), st.permutations(range(4)))
def test_a_formula_decides_as_its_expression_in_any_order_of_facets(
    drawn: tuple[Case, str],
    holds: bool,
    order: list[int],
) -> None:
    case, text = drawn
    node = parse(text, case.scope).node
    translator = Translator(case.facets)
    formula = translator.formula(node, holds=holds)
    order = [facet for facet in order if facet < len(case.facets)]
    for choices in product(*(range(size) for size in translator.sizes)):
        left = formula
        for facet in order:
            left = assign(left, facet, choices[facet], translator.sizes)
        package = {facet.id: facet.option_names[c] for facet, c in zip(case.facets, choices, strict=True)}
        assert left == Truth(evaluate(node, package) == holds)


def test_normal_forms_merge_what_is_equal() -> None:
    sizes = (3, 3)
    assert every([Among(0, 0b011), Among(0, 0b110)]) == Among(0, 0b010)
    assert every([Among(0, 0b001), Among(0, 0b010)]) == FALSE
    assert some([Among(0, 0b011), Among(0, 0b100)], sizes) == TRUE
    assert some([FALSE, Among(1, 1)], sizes) == Among(1, 1)
    assert count(2, [(Atom(0), 1), (TRUE, 1), (Atom(1), 1)], sizes) == some([Atom(0), Atom(1)], sizes)
    assert count(2, [(Atom(0), 1), (Atom(1), 1)], sizes) == every([Atom(1), Atom(0)])
    assert count(3, [(Atom(0), 1), (Atom(1), 1)], sizes) == FALSE


def test_sums_are_kept_from_zero_and_without_common_divisors() -> None:
    assert at_most({0: [10, 20, 30], 1: [100, 200]}, 130) == at_most({0: [0, 1, 2], 1: [0, 10]}, 2)
    assert at_most({0: [1, 2]}, 0) == FALSE
    assert at_most({0: [1, 2], 1: [1, 1]}, 3) == TRUE
    assert at_most({0: [0, 5], 1: [0, 0]}, 4) == Among(0, 0b01)


def test_what_a_formula_depends_on() -> None:
    formula = every([Among(2, 1), some([Atom(4), at_most({0: [0, 3], 1: [0, 3]}, 4)], (2, 2, 2))])
    assert facets_of(formula) == {0, 1, 2}
    assert atoms_of(formula) == {4}
    assert len(conjuncts(formula)) == 2
    assert conjuncts(TRUE) == ()


def test_acceptance_stands_for_what_it_is_told() -> None:
    case = Chosen("a", frozenset("x"), "==", ("x",))
    translator = Translator([Facet("a", (Option("x"), Option("y")))])
    formula = translator.formula(
        And((Implies(case, Accepts("p")), Accepts("q"))), lambda party: Atom("pq".index(party))
    )
    assert assign(formula, 0, 0, (2,)) == every([Atom(0), Atom(1)])
    assert assign(formula, 0, 1, (2,)) == Atom(1)
