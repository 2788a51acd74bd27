"""Worths put together into values: swings count as said, and what is kept counts as before."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.elicitation.replies import BEST, options_of
from goodoffices.case.elicitation.worths import (
    Worth,
    between_ends,
    by_amount,
    evenly,
    known_of,
    put_together,
    span_before,
    swing_of,
    unit_of,
    worth_before,
)
from goodoffices.case.origin import Basis
from goodoffices.case.points import Points
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import small_cases

CASE = case_of(RIVER)
DAM, VOLUME, FORM = CASE.facet("dam"), CASE.facet("release.volume"), CASE.facet("release.form")


def spans(case: Case, party: str) -> dict[str, Fraction]:
    values = case.values_of(party)
    return {facet.id: span_before(values, facet) for facet in case.facets}


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(small_cases())
def test_what_is_kept_with_its_swing_stays_as_it_was(case: Case) -> None:
    for values in case.values:
        worths = {f.id: worth for f in case.facets if (worth := worth_before(values, f))}
        before = spans(case, values.party)
        unit = unit_of(case, values, worths)
        swings = {name: before[name] / unit * BEST for name in worths}
        again = put_together(case, values.party, worths, swings, unit)
        assert replace(again, origin=values.origin) == values


@given(st.integers(0, 100), st.integers(0, 100))
def test_swings_count_as_said(dam: int, form: int) -> None:
    worths = {
        "release.volume": Worth(by_amount(VOLUME, (Fraction(200), Fraction(80)), upward=True)),
        "dam": Worth(options_of("2 > 1", DAM)),
        "release.form": Worth(between_ends(FORM, evenly(1, upward=False), upward=False)),
    }
    swings = {"release.volume": BEST, "dam": Fraction(dam), "release.form": Fraction(form)}
    for party in ("bank", "downstream"):
        unit = unit_of(CASE, CASE.values_of(party), swings)
        values = put_together(CASE, party, worths, swings, unit)
        found = {facet.id: span_before(values, facet) for facet in CASE.facets}
        assert found == {
            "release.volume": unit,
            "release.form": unit * form / 100,
            "release.guarantor": 0,
            "dam": unit * dam / 100,
        }
        assert values.origin.basis is Basis.STATED
        assert values.when == (CASE.values_of(party).when if party == "downstream" else ())  # type: ignore[union-attr]


def test_a_new_worth_keeps_the_scale_of_those_before() -> None:
    values = CASE.values_of("downstream")
    assert unit_of(CASE, values, ["dam", "release.volume"]) == 60
    assert unit_of(CASE, values, ["dam"]) == 20
    assert unit_of(CASE, None, ["dam"]) == 100
    assert worth_before(values, DAM) == Worth(values.facets[1], True)  # type: ignore[union-attr]
    assert worth_before(None, DAM) is None


def test_what_a_party_sees_is_told_from_0_to_100() -> None:
    values = CASE.values_of("upstream")
    dam = worth_before(values, DAM)
    assert dam is not None
    assert known_of(dam, DAM).worths == (("built", Points.exactly(100)), ("lowered", Points.exactly(0)))
    assert (swing_of(dam, DAM).worst, swing_of(dam, DAM).best) == ("lowered", "built")
    turned = replace(dam, factor=Fraction(-2))
    assert known_of(turned, DAM).worths == (("built", Points.exactly(0)), ("lowered", Points.exactly(100)))
    order = Worth(options_of("3 > 1 > 2", FORM))
    assert known_of(order, FORM).order == (("treaty",), ("none",), ("minutes",))
    assert known_of(replace(order, factor=Fraction(-1)), FORM).order == (("minutes",), ("none",), ("treaty",))
    alike = Worth(options_of("=", DAM))
    assert {points.low for _, points in known_of(alike, DAM).worths} == {0}


def test_a_weight_of_nothing_does_not_hide_how_a_party_sees_a_decision() -> None:
    text = RIVER.replace(
        "    dam: {built: 40, lowered: 10}", "    weights: {dam: 0}\n    dam: {built: 40, lowered: 10}"
    )
    values = case_of(text).values_of("upstream")
    worth = worth_before(values, DAM)
    assert worth is not None
    assert worth.span(DAM) == 30
    assert span_before(values, DAM) == 0


@pytest.mark.parametrize(("count", "upward", "worths"), [(0, True, []), (3, True, [25, 50, 75]), (2, False, [67, 33])])
def test_even_steps(count: int, upward: bool, worths: list[int]) -> None:
    assert [int(own) for own in evenly(count, upward=upward)] == worths
