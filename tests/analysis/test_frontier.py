"""Frontiers: exact, or with a gap that holds."""

import time

import numpy as np
import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import Cut, Limits, frontier
from goodoffices.case.errors import TooLarge


@pytest.mark.parametrize(("parties", "points"), [(2, 12), (3, 40), (3, 150), (4, 40), (4, 200)])
def test_the_gap_of_a_thinned_frontier_holds_for_every_payoff(parties: int, points: int) -> None:
    case = with_red_lines(additive(9, 4, parties, seed=parties, walk_away=0.5), 6, scope=2, share=0.3, seed=1)
    model = compile_case(case)
    diagram = zone_diagram(model)
    exact = frontier(diagram, model.walk_aways)
    thin = frontier(diagram, model.walk_aways, limits=Limits(points=points, thin=True))
    assert exact.exact
    assert thin.gap is not None
    shown = {tuple(row) for row in thin.points.tolist()}
    assert len(shown) < len(exact)
    gap = np.array(thin.gap)
    for row in exact.points:
        assert (thin.points >= row - gap).all(axis=1).any()
        assert (thin.ceiling >= row).all(axis=1).any()
    for row in thin.points:
        assert (exact.points >= row).all(axis=1).any()


def test_cuts_keep_just_the_part_that_is_asked_for() -> None:
    model = compile_case(additive(8, 4, 3, seed=5))
    diagram = zone_diagram(model)
    whole = frontier(diagram, model.walk_aways)
    cut = Cut((1.0, 1.0, 0.0), float(np.median(whole.points[:, :2].sum(axis=1))))
    part = frontier(diagram, model.walk_aways, [cut])
    inside = whole.points[:, :2].sum(axis=1) >= cut.least
    assert 0 < inside.sum() < len(whole)
    assert {tuple(row) for row in whole.points[inside].tolist()} <= {tuple(row) for row in part.points.tolist()}
    assert (part.points[:, :2].sum(axis=1) >= cut.least).all()


def test_too_many_points_and_too_little_time_are_said() -> None:
    model = compile_case(additive(10, 5, 3))
    diagram = zone_diagram(model)
    with pytest.raises(TooLarge, match="more than 50"):
        frontier(diagram, model.walk_aways, limits=Limits(points=50))
    with pytest.raises(TooLarge, match="time budget"):
        frontier(diagram, model.walk_aways, limits=Limits(deadline=time.monotonic() - 1))


def test_witnesses_have_the_points_they_stand_for() -> None:
    model = compile_case(with_red_lines(additive(12, 4, 3, seed=2), 10, scope=3, share=0.5, seed=2))
    found = frontier(zone_diagram(model), model.walk_aways)
    totals = np.zeros_like(found.points)
    for facet, table in enumerate(model.tables):
        totals += table[found.choices[:, facet]]
    assert (totals == found.points).all()
