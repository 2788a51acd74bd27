"""The leximin of gains, level by level."""

import time

import numpy as np
import pytest

from benchmarks.instances import additive
from goodoffices.analysis.balance import scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.leximin import leximin
from goodoffices.analysis.solver.zone import Zone


@pytest.mark.parametrize("seed", range(4))
def test_it_ends_at_the_egalitarian_solution(seed: int) -> None:
    case = additive(6, 3, 3, seed=seed, walk_away=0.4)
    truth = solve(case).solutions["egalitarian"]
    assert truth is not None
    model = compile_case(case)
    zone = Zone.of(model)
    _, start = zone.ask(zone.encoding.copy(), time.monotonic() + 20)
    assert start is not None
    setting = scene(model, extremes(rules_diagram(model))[0])
    assert leximin(zone, zone.encoding, setting, start, time.monotonic() + 30)
    assert max(sorted(setting.exact(np.array(own))) for own in zone.known) == sorted(
        setting.exact(np.array(truth.points))
    )
