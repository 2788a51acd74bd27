"""Sets of soft constraints hold together exactly where some package keeps them."""

import time
from itertools import combinations

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solver.softs import OutOfTime, Softs
from tests.oracle import Oracle


def test_sets_hold_together_as_by_the_oracle() -> None:
    case = with_red_lines(additive(4, 2, 2, seed=3, walk_away=0.7), 5, scope=2, share=0.5, seed=3)
    truth, model = Oracle(case), compile_case(case)
    softs = Softs(model)
    for size in range(4):
        for own in combinations(range(len(model.softs)), size):
            bits = sum(1 << i for i in own)
            held = softs.holding(bits, time.monotonic() + 20)
            names = frozenset(model.softs[i].id for i in own)
            assert (held is not None) == truth.feasible(names)
            assert held is None or held & bits == bits


def test_no_answer_in_time_is_said() -> None:
    softs = Softs(compile_case(with_red_lines(additive(4, 2, 2), 3, scope=2, share=0.5)))
    with pytest.raises(OutOfTime):
        softs.holding(0b1, time.monotonic() - 1)
