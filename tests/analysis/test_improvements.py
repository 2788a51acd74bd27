"""What improves on a package is what looking at every package says."""

import operator
from dataclasses import replace
from itertools import product

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import Limits, frontier
from goodoffices.analysis.improvements import improvements
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.packages import Package
from tests.exact_points import exact_points
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(small_cases(), st.data())
def test_they_are_the_undominated_packages_that_nobody_likes_less(case: Case, data: st.DataObject) -> None:
    truth = Oracle(case)
    assume(truth.obeying and truth.valued)
    found = solve(case)
    package = Package.of({facet.id: data.draw(st.sampled_from(facet.option_names)) for facet in case.facets})
    better = improvements(found, package)
    base = truth.payoff(dict(package))
    wanted = {row for row in truth.frontier if all(map(operator.ge, row, base)) and row != base}
    shown = [exact_points(found, row) for row in better.frontier.points.tolist()]
    assert len(shown) == len(set(shown))
    assert set(shown) == wanted


def test_the_first_leaves_the_least_improved_party_best() -> None:
    found = solve(additive(8, 4, 3, seed=2))
    package = Package.of({facet.id: facet.option_names[0] for facet in found.model.facets})
    better = improvements(found, package)
    gains = (better.frontier.points - better.points) / (found.best - found.worst)
    assert len(better.frontier) > 1
    assert (gains >= 0).all()
    assert gains.min(axis=1)[0] == gains.min(axis=1).max()


def test_where_the_frontier_is_thinned_the_part_above_is_searched_anew() -> None:
    case = with_red_lines(additive(9, 4, 3, seed=4), 5, scope=2, share=0.4, seed=4)
    whole = solve(case)
    thin = frontier(zone_diagram(whole.model), whole.model.walk_aways, limits=Limits(points=40, thin=True))
    assert thin.gap is not None
    near = whole.model.package(int(n) for n in thin.choices[0])
    assert set(map(tuple, improvements(replace(whole, frontier=thin), near).frontier.points.tolist())) == set(
        map(tuple, improvements(whole, near).frontier.points.tolist())
    )


def test_a_package_tells_which_lines_it_crosses() -> None:
    case = with_red_lines(additive(4, 3, 2, walk_away=0.9), 3, scope=1, share=0.4)
    found = solve(case)
    every = [Package.of(dict(zip([f.id for f in case.facets], names, strict=True)))
             for names in product(*(facet.option_names for facet in case.facets))]  # fmt: skip
    crossed = [improvements(found, package).crossed for package in every]
    assert {soft.id for own in crossed for soft in own} == {soft.id for soft in found.model.softs}
