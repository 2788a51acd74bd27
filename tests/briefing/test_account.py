from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.analysis.solve import solve
from goodoffices.briefing.account import account
from goodoffices.briefing.document import Paragraph, Tone
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import ESTIMATES, LINES_ONLY, QUORUM, RIVER, SHUT, case_of, example_findings, findings_of
from tests.strategies.cases import small_cases

EN, DE = Language("en"), Language("de")


@pytest.mark.parametrize("text", [RIVER, SHUT, LINES_ONLY, QUORUM, ESTIMATES])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_first_line_says_whether_there_is_a_zone(text: str, code: str) -> None:
    findings = findings_of(text)
    (first, *rest) = account(findings, Language(code))
    assert isinstance(first, Paragraph)
    assert first.tone is Tone.LEAD
    assert ("zone" in first.words) if code == "en" else ("Einigungsbereich" in first.words)
    assert rest


def test_day_and_what_is_given_are_said() -> None:
    findings = solve(case_of(RIVER), given={"dam": "lowered"})
    lines = lines_of(account(findings, DE, as_of=date(2025, 7, 1)))
    assert lines[1] == "Wasser am Oberlauf · Stand 1. Juli 2025 · als vereinbart vorausgesetzt: Der neue Damm: lowered"


def test_long_lists_are_whole_only_where_that_is_asked_for() -> None:
    findings = example_findings("ukraine-2025-12/as-stated.yaml")
    assert "5 more ways are not told here. Say more." in text_of(account(findings, EN, hint="Say more."))
    whole = text_of(account(findings, EN, whole=True, hint="Say more."))
    assert "Say more." not in whole
    assert whole.count("these 3 move together:") == 8


@settings(max_examples=60)
@given(small_cases(), st.sampled_from(LANGUAGES))
def test_every_answer_can_be_told(case: Case, code: str) -> None:
    try:
        findings = solve(case)
    except CaseError:
        return
    lines = lines_of(account(findings, Language(code), whole=True))
    assert all(line.strip() for line in lines if line != " | ")
    assert "{" not in "".join(lines)
