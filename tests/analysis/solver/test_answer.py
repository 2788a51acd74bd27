"""What the solver finds is what elimination finds; where time is short, it says what it did not prove."""

import time

import pytest
from hypothesis import HealthCheck, assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import Limit, solve
from goodoffices.analysis.solver.answer import answer
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(small_cases())
def test_the_solver_and_elimination_agree(case: Case) -> None:
    assume(Oracle(case).obeying)
    truth = solve(case)
    found = answer(compile_case(case), time.monotonic() + 30)
    assert found.size == truth.size
    assert (found.worst == truth.worst).all()
    assert (found.best == truth.best).all()
    assert set(map(tuple, found.frontier.points.tolist())) == set(map(tuple, truth.frontier.points.tolist()))
    assert set(found.conflicts.sets) == set(truth.conflicts.sets)
    assert set(found.concessions.sets) == set(truth.concessions.sets)
    for name, own in truth.solutions.items():
        other = found.solutions[name]
        assert (own is None) == (other is None)
        if own is not None and other is not None:
            assert other.merit == pytest.approx(own.merit)
            assert other.bound is None


def test_the_size_is_exact_where_no_walk_away_matters() -> None:
    found = answer(compile_case(additive(30, 6, 2)), time.monotonic() + 3)
    assert (found.size.low, found.size.high) == (6**30, 6**30)
    assert Limit.SIZE_BOUNDED not in found.limits


def test_without_time_nothing_is_claimed() -> None:
    found = answer(compile_case(additive(12, 4, 2, walk_away=0.6)), time.monotonic() - 1)
    assert Limit.ZONE_UNDECIDED in found.limits
    assert found.size.low == 0
    assert found.size.high > 0
    assert not found.conflicts.complete
