"""Balanced packages by the solver are those of elimination."""

import time

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.answer import answer


@pytest.mark.parametrize("seed", range(3))
def test_picks_on_larger_cases_are_the_same_or_bounded(seed: int) -> None:
    case = with_red_lines(additive(12, 4, 3, seed=seed, walk_away=0.5), 15, scope=3, share=0.4, seed=seed)
    truth = solve(case).solutions
    found = answer(compile_case(case), time.monotonic() + 6).solutions
    for name, own in truth.items():
        other = found[name]
        assert own is not None
        assert other is not None
        assert other.merit <= own.merit * (1 + 1e-9)
        if other.bound is None:
            assert other.merit == pytest.approx(own.merit)
        else:
            assert own.merit <= other.bound * (1 + 1e-9)
