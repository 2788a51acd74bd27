"""Balanced packages by the solver are those of elimination."""

import time
from dataclasses import replace

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.balanced import Balance
from goodoffices.analysis.solver.zone import Zone


@pytest.mark.parametrize("seed", range(4))
def test_picks_on_larger_cases_are_the_same(seed: int) -> None:
    case = with_red_lines(additive(12, 4, 3, seed=seed, walk_away=0.5), 15, scope=3, share=0.4, seed=seed)
    truth = solve(case)
    balance = Balance(Zone.of(truth.model), truth.scene, time.monotonic() + 30)
    for name, own in balance.picks().items():
        other = truth.solutions[name]
        assert own is not None
        assert other is not None
        assert own.bound is None
        assert (own.merit, own.points) == (other.merit, other.points)


def test_where_it_is_not_settled_from_where_gains_count_every_pick_is_bounded() -> None:
    truth = solve(additive(6, 3, 2, seed=1))
    balance = Balance(Zone.of(truth.model), truth.scene, time.monotonic() + 30, settled=False)
    assert [own and own.bound for own in balance.picks().values()] == [
        own and own.merit for own in truth.solutions.values()
    ]


def test_where_somebody_always_loses_there_is_no_pick() -> None:
    truth = solve(additive(6, 3, 2, seed=1))
    beyond_reach = replace(truth.scene, floor=tuple(int(n) + 1 for n in truth.best))
    balance = Balance(Zone.of(truth.model), beyond_reach, time.monotonic() + 30)
    assert not balance.undecided
    assert set(balance.picks().values()) == {None}


def test_without_time_it_is_open_whether_there_is_a_pick() -> None:
    truth = solve(additive(6, 3, 2, seed=1, walk_away=0.6))
    balance = Balance(Zone.of(truth.model), truth.scene, time.monotonic() - 1)
    assert balance.undecided
    assert set(balance.picks().values()) == {None}
