"""A zone knows the packages that it was shown, and can be asked for better ones."""

import time

import pytest

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import frontier
from goodoffices.analysis.solver.zone import Zone
from goodoffices.case.errors import TooLarge


def test_asking_for_better_ones_leads_to_the_frontier() -> None:
    model = compile_case(additive(4, 3, 2, seed=2, walk_away=0.5))
    truth = frontier(zone_diagram(model), model.walk_aways)
    zone = Zone.of(model)
    question = zone.encoding.copy()
    while True:
        _, found = zone.ask(question, time.monotonic() + 20)
        if found is None:
            break
        zone.demand_better(question, found)
    assert set(map(tuple, zone.frontier(None, truth.points).points.tolist())) == set(map(tuple, truth.points.tolist()))


def test_a_package_outside_the_zone_is_not_believed() -> None:
    model = compile_case(additive(4, 3, 2, walk_away=0.9))
    with pytest.raises(TooLarge, match="none of its answers is used"):
        Zone.of(model).learn([0, 0, 0, 0])
