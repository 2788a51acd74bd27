"""No package lies beyond a supporting hyperplane, and each plane touches one."""

from math import comb

import numpy as np
import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import Diagram, zone_diagram
from goodoffices.analysis.frontier import frontier
from goodoffices.analysis.planes import directions, planes, tightest


@pytest.fixture(params=[2, 3, 4])
def diagram(request: pytest.FixtureRequest) -> Diagram:
    case = with_red_lines(additive(8, 4, request.param, seed=3), 6, scope=2, share=0.4, seed=3)
    return zone_diagram(compile_case(case))


def test_every_payoff_lies_below_and_some_payoff_on_each_plane(diagram: Diagram) -> None:
    known = planes(diagram)
    sums = frontier(diagram, diagram.model.walk_aways).points @ known.weights
    assert (sums <= known.heights).all()
    assert sums.max(axis=0) == pytest.approx(known.heights)


def test_turned_planes_leave_less_room(diagram: Diagram) -> None:
    points = frontier(diagram, diagram.model.walk_aways).points
    least = points[len(points) // 2].astype(float)
    known = planes(diagram)
    turned = tightest(diagram, known, least, 4)
    assert turned.room(least).min() <= known.room(least).min()
    assert (np.diff(turned.room(least)) >= 0).all()
    assert (points @ turned.weights <= turned.heights).all()


@pytest.mark.parametrize("parties", [1, 2, 3, 5, 10])
def test_directions_are_even_and_few_enough(parties: int) -> None:
    found = directions(parties, 250)
    assert found.sum(axis=0) == pytest.approx(1)
    assert (found >= 0).all()
    assert found.shape[1] <= max(250, parties)
    assert len(np.unique(found, axis=1).T) == found.shape[1]
    assert parties == 1 or found.shape[1] in {comb(parts + parties - 1, parties - 1) for parts in range(250)}
