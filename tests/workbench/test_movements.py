from datetime import date
from pathlib import Path

import pytest

from goodoffices.case.errors import CaseError, UsageError
from goodoffices.workbench.movements import movements
from goodoffices.workbench.opening import open_case, placing
from tests.sample_cases import RIVER, SHUT, WATER, case_of, example


def test_what_helps_and_what_does_not() -> None:
    assert movements(case_of(WATER)).helps
    assert movements(case_of(RIVER)).helps
    assert not movements(example("ukraine-2025-12/as-stated.yaml")).helps


def test_day_and_givens_are_taken_over() -> None:
    moved = movements(case_of(RIVER), as_of=date(2025, 7, 1), given="dam=lowered", pairs=True)
    assert moved.answer.as_of == date(2025, 7, 1)
    assert moved.found.pairs is not None
    assert all(own.soft.id != "given.dam" for own in moved.found.ranked)
    with pytest.raises(UsageError, match="is no facet"):
        movements(case_of(RIVER), given="damm=lowered")


def test_problems_have_their_place_in_the_files(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(
        SHUT.replace("      - volume == 0 iff form == none", "      - volume == 0 and volume == 100"), "utf-8"
    )
    opened = open_case(file)
    with pytest.raises(CaseError) as caught, placing(opened):
        movements(opened.case)
    assert caught.value.problems[0].place is not None
