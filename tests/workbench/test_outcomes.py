from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings

from goodoffices.analysis.solve import Limit, solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from goodoffices.workbench.outcomes import Frontier, scores
from tests.sample_cases import case_of, example_findings
from tests.strategies.cases import small_cases

THIRDS = """\
goodoffices: 1
title: Points without a common step
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
issues:
  x: {options: [one, two, three]}
  y: {options: [one, two]}
values:
  a: {basis: stated, x: {one: 0.333333333330000000001, two: 0.333333333340000000001, three: 0}, y: {one: 0, two: 1}}
  b: {basis: stated, x: {one: 0.666666666670000000001, two: 0.666666666660000000001, three: 1}, y: {one: 1, two: 0}}
"""


def test_outcomes_are_a_sequence() -> None:
    frontier = Frontier(example_findings("nash-1950.yaml"))
    assert len(frontier) == len(frontier.points) == 7
    assert frontier[0] == frontier.points[0] == next(iter(frontier))
    assert frontier[-1] == frontier.points[-1]
    assert frontier[2:4] == frontier.points[2:4]
    assert sum(point.count for point in frontier) == 14
    assert (frontier.exact, frontier.gap) == (True, None)


def test_a_gap_is_given_in_points_and_a_selection_is_not_exact() -> None:
    findings = example_findings("nash-1950.yaml")
    thinned = Frontier(replace(findings, frontier=replace(findings.frontier, gap=(2, 1))))
    assert (thinned.exact, thinned.gap) == (False, {"bill": 2.0, "jack": 1.0})
    assert not Frontier(replace(findings, limits=(Limit.FRONTIER_SAMPLED,))).exact


def test_rounded_points_have_nine_decimals_and_what_becomes_equal_is_one_outcome() -> None:
    findings = solve(case_of(THIRDS))
    assert not findings.model.exact
    frontier = Frontier(findings)
    assert len(frontier) == len(findings.frontier)
    # Six packages; two pairs of them differ in their last digits only.
    assert (len(frontier), sum(point.count for point in frontier)) == (4, 6)
    rows = [tuple(point.scores.values()) for point in frontier]
    assert len(set(rows)) == len(rows)
    assert all(round(score, 9) == score for row in rows for score in row)
    for one in rows:
        assert not any(other != one and all(x >= y for x, y in zip(other, one, strict=True)) for other in rows)


@settings(max_examples=60)
@given(small_cases())
def test_scores_are_the_party_s_own_points(case: Case) -> None:
    try:
        findings = solve(case)
    except CaseError:
        return
    for point, steps in zip(Frontier(findings), findings.frontier.points, strict=True):
        exact = [Fraction(int(n)) / scale.steps for n, scale in zip(steps, findings.model.scales, strict=True)]
        assert list(point.scores.values()) == [float(own) for own in exact]
        assert point.scores == scores(findings, [int(n) for n in steps])
