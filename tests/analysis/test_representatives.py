"""A few payoffs that stand for many."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.integers import Ints, distinct_rows
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.representatives import representatives


@pytest.fixture(params=[2, 3, 5])
def frontier(request: pytest.FixtureRequest) -> Ints:
    points = np.random.default_rng(request.param).integers(0, 1000, size=(400, request.param))
    points = points[distinct_rows(points)[0]]
    return np.asarray(points[undominated(points)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(count=st.integers(1, 40))
def test_the_best_of_each_party_is_always_among_them(frontier: Ints, count: int) -> None:
    rows = representatives(frontier, count)
    assert (frontier[rows].max(axis=0) == frontier.max(axis=0)).all()
    assert list(rows) == sorted(set(rows.tolist()))
    assert len(rows) <= max(min(count, len(frontier)), frontier.shape[1])
    assert len(rows) >= min(count, len(frontier))


def test_no_payoff_is_farther_from_them_than_they_are_from_each_other(frontier: Ints) -> None:
    scaled = frontier / np.ptp(frontier, axis=0)
    rows = representatives(frontier, 8)
    apart = np.abs(scaled[rows][:, None] - scaled[rows][None]).max(axis=2) + 9 * np.eye(len(rows))
    away = np.abs(scaled[:, None] - scaled[rows][None]).max(axis=2).min(axis=1)
    # The parties' own best ones may lie together; all others were the farthest when they were chosen.
    assert away.max() <= np.sort(apart.min(axis=1))[frontier.shape[1] :].min() + 1e-12


def test_few_are_all_shown_and_without_parties_any_will_do() -> None:
    assert representatives(np.array([[1, 2], [2, 1]]), 5).tolist() == [0, 1]
    assert representatives(np.zeros((3, 0), dtype=np.int64), 2).tolist() == [0, 1]
