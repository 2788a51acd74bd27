"""The engine finds what looking at every package finds."""

from fractions import Fraction

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Findings, solve
from goodoffices.case.case import Case
from tests.oracle import Oracle, Row
from tests.strategies.cases import small_cases

MANY = settings(max_examples=1500, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def exact_points(found: Findings, steps: tuple[int, ...]) -> Row:
    scales = found.model.scales
    return tuple(Fraction(int(n)) / scale.steps for n, scale in zip(steps, scales, strict=True))


def ids(found: Findings, sets: tuple[tuple[int, ...], ...]) -> list[frozenset[str]]:
    return [frozenset(found.model.softs[i].id for i in own) for own in sets]


@st.composite
def cases_with_givens(draw: st.DrawFn) -> tuple[Case, tuple[tuple[str, str], ...]]:
    case = draw(small_cases())
    fixed = draw(st.lists(st.sampled_from(case.facets), max_size=2, unique_by=lambda facet: facet.id))
    return case, tuple((facet.id, draw(st.sampled_from(facet.option_names))) for facet in fixed)


@MANY
@given(cases_with_givens())
def test_everything_equals_brute_force(drawn: tuple[Case, tuple[tuple[str, str], ...]]) -> None:
    case, fixed = drawn
    truth = Oracle(case, fixed)
    assume(truth.obeying)
    found = solve(case, given=dict(fixed))
    assert found.limits == ()
    assert found.model.parties == tuple(truth.valued)
    assert found.obeying == len(truth.obeying)
    assert (found.size.low, found.size.high) == (len(truth.zone), len(truth.zone))
    check_frontier(found, truth)
    check_solutions(found, truth)
    if not truth.zone:
        check_explanation(found, truth)


def check_frontier(found: Findings, truth: Oracle) -> None:
    rows = [exact_points(found, row) for row in found.frontier.points]
    assert dict(zip(rows, found.frontier.counts, strict=True)) == truth.frontier
    assert len(rows) == len(set(rows))
    for row, choices in zip(rows, found.frontier.choices, strict=True):
        package = dict(found.model.package(choices))
        assert package in truth.zone
        assert truth.payoff(package) == row


def check_solutions(found: Findings, truth: Oracle) -> None:
    for name in rules():
        best = truth.best(name)
        solution = found.solutions[name]
        if not best:
            assert solution is None
            continue
        assert solution is not None
        assert solution.bound is None
        row = exact_points(found, solution.points)
        assert row in best
        assert row in truth.frontier
        assert truth.payoff(dict(found.model.package(solution.choices))) == row
        assert solution.count == truth.payoffs[row]
        assert solution.ties == len(best & set(truth.frontier))


def check_explanation(found: Findings, truth: Oracle) -> None:
    assert found.conflicts.complete
    assert found.concessions.complete
    conflicts, concessions = ids(found, found.conflicts.sets), ids(found, found.concessions.sets)
    assert len(conflicts) == len(set(conflicts))
    assert set(conflicts) == truth.conflicts
    assert set(concessions) == truth.concessions
    assert [len(own) for own in conflicts] == sorted(len(own) for own in conflicts)
    assert [len(own) for own in concessions] == sorted(len(own) for own in concessions)
