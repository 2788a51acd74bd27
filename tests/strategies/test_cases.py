"""The strategies keep their word: what they draw passes `check`, and stays small where it says so."""

from hypothesis import given

from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from tests.strategies.cases import cases, small_cases


@given(small_cases())
def test_small_cases_are_sound_and_small(case: Case) -> None:
    require_sound(case)
    assert len(case.parties) <= 3
    assert len(case.facets) <= 4
    assert case.package_count <= 3**4


@given(cases())
def test_full_cases_are_sound(case: Case) -> None:
    require_sound(case)
