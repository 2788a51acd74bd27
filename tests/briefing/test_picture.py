import json
from datetime import date

import pytest
from hypothesis import given, settings

from goodoffices.analysis.solve import solve
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.briefing.picture import picture
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, UsageError
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example_findings, example_names, findings_of
from tests.strategies.cases import small_cases


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", example_names())
def test_every_example_has_a_picture_that_is_the_same_each_time(name: str, code: str) -> None:
    first, second = (picture(example_findings(name), Language(code), is_told=True) for _ in range(2))
    assert json.dumps(first.specification) == json.dumps(second.specification)
    assert first.language == code


def test_title_and_description_say_what_there_is() -> None:
    own = picture(findings_of(RIVER), Language("de"), as_of=date(2025, 6, 30))
    assert own.title == "Wasser am Oberlauf"
    assert "gibt es einen Einigungsbereich" in own.description
    assert "Nash" in own.description
    above = " ".join(own.specification["title"]["subtitle"])
    assert "Stand 30. Juni 2025" in above
    assert own.specification["background"] == "white"


def test_without_a_zone_the_title_says_so() -> None:
    own = picture(example_findings("ukraine-2025-12/as-stated.yaml"), Language("en"))
    assert own.specification["title"]["subtitle"][0].startswith("No zone of agreement, as put here")


def test_what_is_taken_as_agreed_is_said() -> None:
    own = picture(solve(case_of(RIVER), given={"dam": "built"}), Language("en"))
    assert "Taken as agreed: The new dam: built" in own.specification["title"]["subtitle"]


def test_where_nobody_has_values_there_is_nothing_to_draw() -> None:
    with pytest.raises(UsageError, match="nothing to draw: nobody whose consent can be needed has values"):
        picture(findings_of(LINES_ONLY), Language("en"))


@settings(max_examples=40)
@given(small_cases())
def test_every_case_with_values_can_be_drawn(case: Case) -> None:
    try:
        findings = solve(case)
    except CaseError:
        return
    if findings.model.parties:
        json.dumps(picture(findings, Language("de"), is_told=True).specification, allow_nan=False)
