"""The solver's conflicts and concessions are those of elimination."""

import time

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.marco import marco


@pytest.mark.parametrize("seed", range(12))
def test_both_find_the_same_sets(seed: int) -> None:
    case = with_red_lines(additive(5, 3, 3, seed=seed, walk_away=0.75), 9, scope=2, share=0.6, seed=seed)
    truth = solve(case)
    if truth.size.high:
        case = with_red_lines(additive(5, 3, 3, seed=seed, walk_away=0.85), 12, scope=2, share=0.67, seed=seed)
        truth = solve(case)
    conflicts, conceded = marco(compile_case(case), time.monotonic() + 60)
    if truth.size.high == 0:
        assert conflicts.complete
        assert conceded.complete
        assert conflicts.sets == truth.conflicts.sets
        assert conceded.sets == truth.concessions.sets


def test_without_time_the_sets_are_said_to_be_incomplete() -> None:
    model = compile_case(with_red_lines(additive(6, 3, 3, walk_away=0.9), 12, scope=2, share=0.67))
    conflicts, conceded = marco(model, time.monotonic() - 1)
    assert not conflicts.complete
    assert not conceded.complete
