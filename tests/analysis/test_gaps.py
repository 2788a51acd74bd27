"""The gap that hyperplanes prove holds for every package, whatever payoffs are at hand."""

import numpy as np
import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import frontier
from goodoffices.analysis.gaps import proven_gap


@pytest.mark.parametrize("parties", [2, 3, 4, 5])
@pytest.mark.parametrize("share", [0.02, 0.2, 1.0])
@pytest.mark.parametrize("walk_away", [None, 0.6])
def test_every_payoff_lies_within_the_gap(parties: int, share: float, walk_away: float | None) -> None:
    case = with_red_lines(additive(8, 4, parties, seed=parties, walk_away=walk_away), 5, scope=2, share=0.4, seed=1)
    model = compile_case(case)
    diagram = zone_diagram(model)
    exact = frontier(diagram, model.walk_aways).points
    kept = exact[np.random.default_rng(parties).random(len(exact)) < share]
    kept = kept if len(kept) else exact[:1]
    floors = [(party, floor) for party, floor in enumerate(model.walk_aways) if floor is not None]
    gap = proven_gap(diagram, kept, exact, floors)
    assert gap is not None
    for row in exact:
        assert (kept >= row - np.array(gap)).all(axis=1).any()


def test_with_many_facets_little_is_left_open() -> None:
    model = compile_case(additive(20, 5, 3, seed=4))
    diagram = zone_diagram(model)
    points = frontier(diagram, model.walk_aways).points
    beyond = points.max(axis=0)[None, :]
    gap = proven_gap(diagram, points, beyond, [])
    assert gap is not None
    assert (np.array(gap) / np.ptp(points, axis=0) < 0.05).all()


def test_where_no_grid_can_tell() -> None:
    model = compile_case(additive(3, 2, 10))
    diagram = zone_diagram(model)
    points = frontier(diagram, model.walk_aways).points
    assert proven_gap(diagram, points, points, []) is None
    assert proven_gap(diagram, points[:0], points, []) is None
