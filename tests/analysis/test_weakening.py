"""Each weaker form of a line asks less than the one before, and none between them is left out."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.compile import line_holds
from goodoffices.analysis.weakening import Bound, bounds, moved
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Chosen, Linear
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import FacetKind
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import small_cases

CASE = case_of(RIVER)


def forms(text: str) -> list[str]:
    """The weaker forms of the bounds of an expression, as they would be written."""
    return [
        written(bound, number) for bound in bounds(parse(text, CASE.scope).node, CASE) for number in range(bound.count)
    ]


def written(bound: Bound, number: int) -> str:
    leaf = bound.after(number)
    if isinstance(leaf, Linear):
        return f"sum {leaf.operator} {leaf.bound}"
    return f"{leaf.facet} {leaf.operator} {' '.join(leaf.operands)}"


@pytest.mark.parametrize(
    ("text", "weaker"),
    [
        ("release.volume >= 200", ["release.volume >= 100", "release.volume >= 0"]),
        ("release.volume > 200", ["release.volume > 100", "release.volume > 0", "release.volume >= 0"]),
        ("release.volume <= 200", ["release.volume <= 300", "release.volume <= 400"]),
        ("release.volume < 300", ["release.volume < 400", "release.volume <= 400"]),
        ("release.volume >= 150", ["release.volume >= 100", "release.volume >= 0"]),
        ("not release.volume > 200", ["release.volume > 300", "release.volume > 400"]),
        ("not release.volume >= 300", ["release.volume >= 400", "release.volume > 400"]),
        ("not release.volume <= 100", ["release.volume <= 0", "release.volume < 0"]),
        ("not release.volume < 200", ["release.volume < 100", "release.volume < 0"]),
        ("release.form >= minutes", ["release.form >= none"]),
        ("release.form == treaty", ["release.form in minutes treaty", "release.form in none minutes treaty"]),
        ("not release.form != none", ["release.form not in none minutes", "release.form not in none minutes treaty"]),
        ("not release.form == treaty", []),
        ("dam == lowered", []),
        ("release.volume >= 300 implies release.form >= treaty", [
            "release.volume >= 400", "release.volume > 400", "release.form >= minutes", "release.form >= none"]),
        ("release.volume >= 300 iff release.form >= treaty", []),
        ("release.volume >= 0", []),
        ("sum(release.volume, release.volume) <= 500", ["sum <= 600", "sum <= 800"]),
        ("sum(release.volume, release.volume) > 400", ["sum >= 400", "sum >= 200", "sum >= 0"]),
        ("not sum(release.volume, release.volume) >= 600", ["sum > 600", "sum > 800"]),
        ("not sum(release.volume, release.volume) < 200", ["sum < 0"]),
        ("sum(release.volume, release.volume) == 400", []),
        ("sum(0.001 * release.volume, 2 * release.volume) <= 10000", []),
    ],
)  # fmt: skip
def test_bounds_move_over_the_options_next_to_them(text: str, weaker: list[str]) -> None:
    assert forms(text) == weaker


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(small_cases(), st.data())
def test_each_form_asks_less_than_the_one_before(case: Case, data: st.DataObject) -> None:
    if not case.red_lines:
        return
    line = data.draw(st.sampled_from(case.red_lines))
    node = line_holds(line)
    names = [facet.id for facet in case.facets]
    everything = [dict(zip(names, own, strict=True)) for own in product(*(f.option_names for f in case.facets))]
    for bound in bounds(node, case):
        held = [evaluate(node, package) for package in everything]
        leaf = [evaluate(bound.before, package) for package in everything]
        for number in range(bound.count):
            after = [evaluate(moved(node, bound, number), package) for package in everything]
            assert all(now or not before for before, now in zip(held, after, strict=True))
            changed = [evaluate(bound.after(number), package) for package in everything]
            if isinstance(bound.before, Chosen):
                assert changed != leaf
            held, leaf = after, changed


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(small_cases(), st.data())
def test_no_option_is_passed_over(case: Case, data: st.DataObject) -> None:
    """From one form of `>=` to the next, exactly one option changes sides, until all are on the same."""
    ordered = [facet for facet in case.facets if facet.kind is not FacetKind.UNORDERED]
    if not ordered:
        return
    facet = data.draw(st.sampled_from(ordered))
    sign = data.draw(st.sampled_from(["<", "<=", ">", ">="]))
    name = data.draw(st.sampled_from(facet.option_names))
    node = parse(f"{facet.id} {sign} {name}", case.scope).node
    assert isinstance(node, Chosen)
    sizes = [len(node.options)]
    for bound in bounds(node, case):
        for number in range(bound.count):
            form = bound.after(number)
            assert isinstance(form, Chosen)
            sizes.append(len(form.options))
    assert sizes == list(range(len(node.options), len(facet.options) + 1))


def test_what_stands_around_a_bound_is_kept() -> None:
    text = (
        "at least 1 of (release.volume >= 200, dam == lowered) and (release.form == treaty or not release.volume > 300)"
    )
    node = parse(text, CASE.scope).node
    first, *others = bounds(node, CASE)
    assert len(others) == 2
    assert moved(node, first, 0) == parse(text.replace(">= 200", ">= 100"), CASE.scope).node
    assert moved(node, others[-1], 0) == parse(text.replace("> 300", "> 400"), CASE.scope).node
    with pytest.raises(ValueError, match="nothing moves"):
        moved(
            parse("release.volume >= 100 iff dam == built", CASE.scope).node,
            Bound((0,), first.before, 1, first.after),
            0,
        )


def test_the_grid_of_a_sum_may_be_finer_than_its_totals() -> None:
    (bound,) = bounds(parse("sum(0.5 * release.volume, 0.3 * release.volume) <= 100", CASE.scope).node, CASE)
    form = bound.after(0)
    assert isinstance(form, Linear)
    assert form.bound == Fraction(160)
    assert bound.count == 3
