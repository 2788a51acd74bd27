"""A sampled frontier holds within its gap; given time, it is all of it."""

import time

import numpy as np
import pytest

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram, zone_diagram
from goodoffices.analysis.frontier import frontier
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.solver.sampling import sampled
from goodoffices.analysis.solver.zone import Zone


@pytest.mark.parametrize("parties", [2, 3])
def test_given_time_it_is_complete(parties: int) -> None:
    model = compile_case(additive(4, 3, parties, seed=parties, walk_away=0.5))
    truth = frontier(zone_diagram(model), model.walk_aways)
    zone = Zone.of(model)
    zone.ask(zone.encoding.copy(), time.monotonic() + 20)
    found = sampled(zone, extremes(rules_diagram(model))[0], time.monotonic() + 60)
    assert found.gap == (0,) * parties
    assert set(map(tuple, found.points.tolist())) == set(map(tuple, truth.points.tolist()))


def test_cut_short_its_gap_holds() -> None:
    model = compile_case(additive(8, 4, 3, seed=1, walk_away=0.5))
    truth = frontier(zone_diagram(model), model.walk_aways)
    zone = Zone.of(model)
    zone.ask(zone.encoding.copy(), time.monotonic() + 20)
    found = sampled(zone, extremes(rules_diagram(model))[0], time.monotonic() + 0.5)
    assert found.gap is not None
    for row in truth.points:
        assert (found.points >= row - np.array(found.gap)).all(axis=1).any()
