"""What names mean where an expression stands."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.expressions.scope import LONGEST_NUMBER, Scope, amount_in
from tests.case.water import DAM, FACETS, FORM, facet, measured

SCOPE = Scope.of(FACETS)


def test_a_facet_is_known_by_its_id() -> None:
    assert SCOPE.facet("release.form") is FORM
    assert SCOPE.facet("dam") is DAM
    assert SCOPE.facet("form") is None
    assert SCOPE.facet("release") is None
    assert SCOPE.facet("") is None


def test_within_its_issue_it_is_known_by_its_own_name_too() -> None:
    within = SCOPE.within("release")
    assert within.facet("form") is within.facet("release.form") is FORM
    assert within.facet("dam") is DAM
    assert SCOPE.within("dam").facet("form") is None


def test_a_facet_that_is_alone_answers_to_its_issue() -> None:
    alone = facet("solo.only", "x")
    scope = Scope.of([alone, DAM])
    assert scope.facet("solo") is scope.facet("solo.only") is alone
    assert scope.facet("only") is None
    assert scope.within("solo").facet("only") is scope.within("solo").facet("solo") is alone


def test_a_facet_with_two_names_has_one_id() -> None:
    scope = Scope.of([facet("solo.only", "x"), DAM])
    assert [scope.id_of(name) for name in ("solo", "solo.only", "dam", "dma")] == [
        "solo.only",
        "solo.only",
        "dam",
        "dma",
    ]


def test_the_issue_at_hand_comes_first() -> None:
    own, outer = facet("release.dam", "u", "v"), measured("dam", ("low", {"cost": 3}))
    scope = Scope.of([own, facet("release.form", "none"), outer])
    assert scope.facet("dam") is outer
    assert scope.within("release").facet("dam") is own


def test_a_measure_is_looked_for_further_out_where_the_nearest_facet_has_none() -> None:
    own, outer = facet("release.dam", "u", "v"), measured("dam", ("low", {"cost": 3}))
    scope = Scope.of([own, facet("release.form", "none"), outer]).within("release")
    assert scope.measure("dam.cost") == (outer, "cost")
    assert scope.measure("release.dam.cost") is None


def test_a_measure_is_known_through_its_facet() -> None:
    assert SCOPE.measure("dam.cost") == (DAM, "cost")
    assert SCOPE.measure("dam.days") is None
    assert SCOPE.measure("cost") is None
    assert SCOPE.measure("release.form.cost") is None


def test_within_an_issue_of_one_facet_its_name_is_enough() -> None:
    alone = measured("solo.only", ("x", {"cost": 1}))
    scope = Scope.of([alone, DAM, FORM])
    assert scope.within("dam").measure("cost") == (DAM, "cost")
    assert scope.within("solo").measure("cost") == scope.measure("solo.cost") == (alone, "cost")
    assert scope.within("release").measure("cost") is None


def test_known_names_each_facet_once_with_the_issue_at_hand_first() -> None:
    scope = Scope.of([facet("solo.only", "x"), DAM, FORM, facet("release.promisor", "a")])
    assert scope.known() == ["solo.only", "dam", "release.form", "release.promisor", "solo"]
    assert scope.within("release").known()[:3] == ["form", "promisor", "solo.only"]
    assert scope.known_measures() == ["dam.cost"]


def test_only_some_expressions_can_ask_for_acceptance() -> None:
    assert SCOPE.parties is None
    assert SCOPE.asking(["a", "b"]).parties == frozenset(["a", "b"])
    assert SCOPE.asking(["a"]).within("dam").parties == frozenset(["a"])


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("150", Fraction(150)),
        ("-0.5", Fraction(-1, 2)),
        ("007", Fraction(7)),
        ("2.50", Fraction(5, 2)),
        ("1/3", Fraction(1, 3)),
        ("1/0", None),
        ("1e3", None),
        ("1E3", None),
        ("1e999999999", None),
        ("inf", None),
        ("nan", None),
        ("", None),
        ("0x10", None),
        ("1,5", None),
        ("9" * LONGEST_NUMBER, Fraction(10**LONGEST_NUMBER - 1)),
        ("9" * (LONGEST_NUMBER + 1), None),
        ("9" * 10_000_000, None),
    ],
)
def test_amount_in(text: str, amount: Fraction | None) -> None:
    assert amount_in(text) == amount


@given(st.text())
def test_amount_in_takes_any_text(text: str) -> None:
    assert amount_in(text) is None or isinstance(amount_in(text), Fraction)
