"""A rule's pick is improved until none is better."""

import time

import pytest

from benchmarks.instances import additive
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.improve import improved
from tests.analysis.solver.grounds import ground_of


@pytest.mark.parametrize("name", rules())
def test_each_rule_reaches_its_best(name: str) -> None:
    case = additive(7, 3, 2, seed=8, walk_away=0.4)
    truth = solve(case).solutions[name]
    assert truth is not None
    found = improved(ground_of(case), rules()[name], time.monotonic() + 30)
    assert found.merit == pytest.approx(truth.merit)
    assert found.bound is None


@pytest.mark.parametrize("name", rules())
def test_without_time_the_bound_holds(name: str) -> None:
    case = additive(7, 3, 2, seed=8, walk_away=0.4)
    truth = solve(case).solutions[name]
    assert truth is not None
    found = improved(ground_of(case), rules()[name], time.monotonic() - 1)
    assert found.bound is None or found.merit <= truth.merit <= found.bound * (1 + 1e-9)
