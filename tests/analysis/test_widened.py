"""Zones in which something moves, put together from parts or asked of the solver, are the same."""

import time
from itertools import combinations

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis import diagram
from goodoffices.analysis.compile import without
from goodoffices.analysis.opened import gauge
from goodoffices.analysis.openings import openings
from goodoffices.analysis.solve import solve
from goodoffices.analysis.widened import OutOfTime, Zones
from goodoffices.case.case import Case
from tests.sample_cases import QUORUM, RIVER, SHUT, case_of, example

SHUT_BY_POINTS = with_red_lines(additive(6, 3, 3, seed=1, walk_away=0.8), 3, scope=2, share=0.4, seed=1)


def zones_of(case: Case, seconds: float = 60) -> Zones:
    findings = solve(case)
    return Zones(findings, gauge(findings), time.monotonic() + seconds)


@pytest.mark.parametrize(
    "case", [case_of(RIVER), case_of(SHUT), SHUT_BY_POINTS, example("scoreable-game-five-of-six.yaml")]
)
def test_the_parts_add_up_to_the_whole(case: Case) -> None:
    zones = zones_of(case)
    names = [soft.id for soft in zones.model.softs]
    for moved in [own for size in (1, 2, 3) for own in combinations(names, size)]:
        pieced, whole = zones.without(moved), zones.inside(without(zones.model, moved))
        assert (pieced.size, pieced.share, pieced.points) == (whole.size, whole.share, whole.points)
        assert pieced.product == whole.product


def test_a_line_that_others_can_outvote_is_not_strict() -> None:
    zones = zones_of(case_of(QUORUM))
    assert not zones.is_strict("b.red_lines.not_one")
    assert zones_of(case_of(RIVER)).is_strict("upstream.red_lines.own_treaty")
    assert not zones_of(case_of(RIVER)).is_strict("bank.red_lines.costs")


@pytest.mark.parametrize("case", [case_of(RIVER), case_of(SHUT), SHUT_BY_POINTS, example("wage-round.yaml")])
def test_the_solver_finds_the_same(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = openings(solve(case), budget=60)
    monkeypatch.setattr(diagram, "MOST_NODES", 0)
    asked = openings(solve(case, budget=120), budget=120)
    truth = {own.soft.id: own for own in exact.ranked}
    assert truth.keys() == {own.soft.id for own in asked.ranked}
    for own in asked.ranked:
        known = truth[own.soft.id]
        assert own.opens == known.opens
        assert own.opened is not None
        assert known.opened is not None
        assert own.opened.size.low <= known.opened.size.low <= own.opened.size.high
        if own.opened.share and known.opened.share:
            assert own.opened.share.low <= known.opened.share.low <= own.opened.share.high


def test_when_time_is_over_nothing_is_found_out() -> None:
    zones = zones_of(case_of(SHUT), seconds=-1)
    with pytest.raises(OutOfTime):
        zones.without({"upstream.red_lines.own_treaty"})
