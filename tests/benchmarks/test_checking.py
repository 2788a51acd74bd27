from dataclasses import replace

import numpy as np
import pytest

from benchmarks.checking import mistakes
from benchmarks.instances import additive, with_narrow_rules
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.solve import Findings
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.solving import solve

CASE = with_narrow_rules(additive(5, 5, 3, seed=2, walk_away=0.4), 3, 5, window=4, seed=2)


@pytest.fixture(scope="module")
def findings() -> Findings:
    return solve(CASE).findings


def with_frontier(findings: Findings, frontier: Frontier) -> list[str]:
    return mistakes(Answer(replace(findings, frontier=frontier)))


def test_a_right_answer_has_no_mistakes(findings: Findings) -> None:
    assert len(findings.frontier) > 3
    assert mistakes(Answer(findings)) == []


def test_a_missing_point_is_found(findings: Findings) -> None:
    keep = np.arange(len(findings.frontier)) > 0
    assert any("the frontier has" in one for one in with_frontier(findings, findings.frontier.only(keep)))


def test_a_point_that_its_package_is_not_worth_is_found(findings: Findings) -> None:
    points = findings.frontier.points.copy()
    points[0] += 1
    assert any("is worth" in one for one in with_frontier(findings, replace(findings.frontier, points=points)))


def test_a_dominated_point_is_found(findings: Findings) -> None:
    points = findings.frontier.points.copy()
    points[0] = points[1] - 1
    assert "a frontier point is dominated" in with_frontier(findings, replace(findings.frontier, points=points))


def test_a_wrong_count_is_found(findings: Findings) -> None:
    counts = (findings.frontier.counts[0] + 1, *findings.frontier.counts[1:])
    assert any("the frontier has" in one for one in with_frontier(findings, replace(findings.frontier, counts=counts)))


def test_a_solution_that_is_not_the_best_is_found(findings: Findings) -> None:
    nash, utilitarian = findings.solutions["nash"], findings.solutions["utilitarian"]
    assert nash is not None
    assert utilitarian is not None
    assert nash.points != utilitarian.points
    swapped = {**findings.solutions, "nash": utilitarian}
    assert mistakes(Answer(replace(findings, solutions=swapped))) == ["nash: a frontier point is better"]
