"""Ranges against values drawn from the intervals and orders, with worst and best package by enumeration."""

from dataclasses import replace
from fractions import Fraction
from itertools import product

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.model import Model
from goodoffices.analysis.solve import solve
from goodoffices.briefing.ranges import ranges
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.issues import Facet
from goodoffices.case.packages import Package
from goodoffices.case.points import Points
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, Values
from tests.sample_cases import ESTIMATES, case_of
from tests.strategies.cases import small_cases


def drawn(points: Points, data: st.DataObject) -> Points:
    return Points.exactly(data.draw(st.sampled_from([points.low, points.high, points.midpoint])))


def drawn_facet(own: FacetValues, facet: Facet, data: st.DataObject) -> FacetValues:
    match own:
        case PointsByOption(name, pairs):
            return PointsByOption(name, tuple((option, drawn(points, data)) for option, points in pairs))
        case PointsByAmount(name, pairs):
            return PointsByAmount(name, tuple((amount, drawn(points, data)) for amount, points in pairs))
        case OptionOrder(name, order, total):
            # Falling weights that sum to 1: a vertex of all that respect the order.
            count = sum(map(len, order))
            first = data.draw(st.integers(1, count))
            weights = iter([Fraction(1, first)] * first + [Fraction(0)] * (count - first))
            shares: dict[str, Points] = {}
            for group in order:
                mean = sum((next(weights) for _ in group), Fraction(0)) / len(group)
                shares |= dict.fromkeys(group, Points.exactly(mean * total))
            return PointsByOption(
                name, tuple((option, shares.get(option, Points.exactly(0))) for option in facet.option_names)
            )


def drawn_values(values: Values, case: Case, data: st.DataObject) -> Values:
    facets = tuple(drawn_facet(own, case.facet(own.facet), data) for own in values.facets)
    return replace(values, facets=facets, when=tuple(replace(w, points=drawn(w.points, data)) for w in values.when))


def worth(values: Values, package: Package, case: Case) -> Fraction:
    total = Fraction(0)
    for own in values.facets:
        facet = case.facet(own.facet)
        points = own.on(facet)[facet.option_names.index(package[facet.id])].low
        total += points * dict(values.weights).get(own.facet, Fraction(1))
    return total + sum((w.points.low for w in values.when if evaluate(w.condition.node, package)), Fraction(0))


def allowed(case: Case) -> list[Package]:
    names = [facet.id for facet in case.facets]
    everything = (
        Package(tuple(zip(names, chosen, strict=True))) for chosen in product(*(f.option_names for f in case.facets))
    )
    return [package for package in everything if all(evaluate(rule.holds.node, package) for rule in case.all_rules)]


def numbers(package: Package, model: Model) -> list[int]:
    return [facet.option_names.index(package[facet.id]) for facet in model.facets]


@settings(max_examples=150)
@given(small_cases(), st.data())
def test_no_values_within_the_intervals_leave_the_range(case: Case, data: st.DataObject) -> None:
    packages = allowed(case)
    assume(packages)
    model = compile_case(case)
    package = data.draw(st.sampled_from(packages))
    found = ranges(model, numbers(package, model))
    for party, span in found.items():
        values = case.values_of(party)
        assert values is not None
        own = drawn_values(values, case, data)
        all_worth = [worth(own, other, case) for other in packages]
        if max(all_worth) > min(all_worth):
            share = 100 * (worth(own, package, case) - min(all_worth)) / (max(all_worth) - min(all_worth))
            assert span.low - 1e-6 <= share <= span.high + 1e-6


def test_a_range_by_hand() -> None:
    model = compile_case(case_of(ESTIMATES))
    middle_low = ranges(model, [1, 0])
    # At least 20 + 0 on a scale from 0 to 80, at most 40 + 10 on one from 10 to 80.
    assert (middle_low["a"].low, middle_low["a"].high) == (25, 400 / 7)
    # The best of every order is the best under all points, the last the worst; in between much is possible.
    assert [(own.low, own.high) for own in (ranges(model, [0, 0])["b"], ranges(model, [2, 1])["b"])] == [
        (100, 100),
        (0, 0),
    ]
    assert middle_low["b"].low < 50 < middle_low["b"].high


def test_exact_points_have_no_range() -> None:
    exact = (
        ESTIMATES.replace("[20, 40]", "30")
        .replace("[0, 10]", "5")
        .replace("b: {x: [left, middle, right]", "b: {x: {left: 9}")
    )
    model = compile_case(case_of(exact.replace("{order: [low, high], points: 50}", "{low: 5, high: 0}")))
    assert ranges(model, [1, 0]) == {}


def test_the_midpoint_lies_in_the_range() -> None:
    findings = solve(case_of(ESTIMATES))
    for solution in findings.solutions.values():
        assert solution is not None
        for i, party in enumerate(findings.model.parties):
            span = ranges(findings.model, solution.choices)[party]
            share = 100 * (solution.points[i] - findings.worst[i]) / (findings.best[i] - findings.worst[i])
            assert span.low <= share <= span.high
