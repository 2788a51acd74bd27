from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings

from benchmarks.instances import additive
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.solve import Findings, solve
from goodoffices.analysis.solver.judge import is_in_zone, obeys, payoff
from goodoffices.briefing.pictures import drawing_lots
from goodoffices.briefing.pictures.drawing_lots import Packages, obeying_packages, zone_packages
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from tests.sample_cases import RIVER, SHUT, findings_of
from tests.strategies.cases import small_cases


def payoffs(points: Ints) -> set[tuple[int, ...]]:
    return {tuple(row) for row in points.tolist()}


def require_that_rows_are_packages(findings: Findings, shown: Packages) -> None:
    for points, choices in zip(shown.points.tolist(), shown.choices.tolist(), strict=True):
        assert payoff(findings.model, choices) == tuple(points)
        assert obeys(findings.model, choices)


@settings(max_examples=60)
@given(small_cases())
def test_where_packages_are_few_all_payoffs_are_there(case: Case) -> None:
    try:
        findings = solve(case)
    except CaseError:
        return
    every = list(product(*map(range, findings.model.sizes)))
    obeying = obeying_packages(findings, 10**6)
    if obeying is None:
        return
    assert obeying.whole
    assert obeying.count == sum(obeys(findings.model, own) for own in every)
    assert payoffs(obeying.points) == {payoff(findings.model, own) for own in every if obeys(findings.model, own)}
    require_that_rows_are_packages(findings, obeying)
    zone = zone_packages(findings, 10**6)
    inside = [own for own in every if is_in_zone(findings.model, own)]
    if zone is None:
        assert not inside
    else:
        assert zone.count == len(inside)
        assert payoffs(zone.points) == {payoff(findings.model, own) for own in inside}


def test_more_than_are_wanted_are_drawn_and_counted() -> None:
    findings = findings_of(RIVER)
    shown = obeying_packages(findings, 5)
    assert shown is not None
    assert (len(shown.points), shown.count, shown.total, shown.whole) == (5, 5, findings.obeying, False)
    require_that_rows_are_packages(findings, shown)


def test_a_draw_is_the_same_each_time_and_even(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing_lots, "MOST_LISTED", 10)
    findings = solve(additive(3, 3, 2))
    first, second = (obeying_packages(findings, 20_000) for _ in range(2))
    assert first is not None
    assert second is not None
    assert (first.choices == second.choices).all()
    _, counts = np.unique(first.choices, axis=0, return_counts=True)
    assert len(counts) == 27
    assert abs(counts - 20_000 / 27).max() < 150


def test_of_a_huge_zone_some_packages_are_drawn() -> None:
    findings = solve(additive(12, 6, 2, walk_away=0.5))
    shown = zone_packages(findings, 50)
    assert shown is not None
    assert (len(shown.points), shown.whole) == (50, False)
    assert all(is_in_zone(findings.model, own) for own in shown.choices.tolist())


def test_without_a_zone_nothing_is_drawn_from_it() -> None:
    assert zone_packages(findings_of(SHUT), 50) is None
