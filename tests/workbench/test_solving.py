from datetime import date
from pathlib import Path

import pytest

import goodoffices as go
from goodoffices.case.errors import CaseError, UsageError
from goodoffices.workbench.opening import open_case, placing
from goodoffices.workbench.solving import solve
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example


def test_the_two_lines_of_the_documentation() -> None:
    answer = go.solve(example("nash-1950.yaml"))
    assert answer.nash is not None
    assert answer.nash.scores == {"bill": 24.0, "jack": 11.0}


def test_walk_aways_change_with_the_day() -> None:
    case = case_of(RIVER)
    before, after = solve(case), solve(case, as_of=date(2025, 7, 1))
    assert (before.as_of, after.as_of) == (date(2025, 6, 30), date(2025, 7, 1))
    assert before.zone.high < after.zone.low


def test_what_is_given_holds_in_every_outcome() -> None:
    answer = solve(case_of(RIVER), given=["framework@1", "dam=lowered"])
    assert answer.given == {"release.volume": "100", "dam": "lowered"}
    assert len(answer.frontier)
    assert all(point.package["dam"] == "lowered" for point in answer.frontier)


@pytest.mark.parametrize("budget", [0, -1, float("nan"), float("inf")])
def test_a_budget_must_be_a_number_above_zero(budget: float) -> None:
    with pytest.raises(UsageError, match="above 0"):
        solve(case_of(LINES_ONLY), budget=budget)


def test_what_the_engine_finds_wrong_has_its_place_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(LINES_ONLY + "rules: [x == one, x == two]\n", encoding="utf-8")
    opened = open_case(file)
    with pytest.raises(CaseError) as raised, placing(opened):
        solve(opened.case)
    (problem,) = raised.value.problems
    assert problem.place is not None
    assert problem.place.file == str(file)
