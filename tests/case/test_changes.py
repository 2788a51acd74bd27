"""What differs between two cases, in words."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings

from goodoffices.case.case import Case
from goodoffices.case.changes import changes
from goodoffices.case.red_lines import RedLine
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import cases

BEFORE = case_of(RIVER)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_a_case_differs_from_itself_in_nothing(case: Case) -> None:
    assert changes(case, replace(case, name="another")) == ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(cases(), cases())
def test_who_asks_the_other_way_round_hears_of_as_much(one: Case, other: Case) -> None:
    there, back = changes(one, other), changes(other, one)
    assert {(c.what, c.before, c.after) for c in there} == {(c.what, c.after, c.before) for c in back}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "dam: {built: 40, lowered: 10}",
            "dam: {built: 41.5, lowered: 10}",
            "points of upstream for dam = built: 40 → 41.5",
        ),
        (
            "{built: 40, lowered: 10}",
            "[built, lowered]",
            "order of upstream for dam: added, “built > lowered, 100 points to share”",
        ),
        (
            "{if: release.guarantor == bank, points: 5}",
            "{if: dam == built, points: 5}",
            "points of downstream if dam == built: added, 5",
        ),
        ("options: [built, lowered]", "options: [built, lowered, none]", "option none of dam: added"),
        (
            "ordered: [none, minutes, treaty]",
            "ordered: [minutes, none, treaty]",
            "facet release.form: order of options: “none < minutes < treaty” → “minutes < none < treaty”",
        ),
        (
            "step: 100",
            "step: 50",
            "facet release.volume: amounts: “from 0 to 400 step 100 m3/s” → “from 0 to 400 step 50 m3/s”",
        ),
        (
            "2025-07-01: 20",
            "2025-07-01: 21",
            "walk-away of downstream: “2025-01-01: 30; 2025-07-01: 20” → “2025-01-01: 30; 2025-07-01: 21”",
        ),
        ("firmness: 0.5", "firmness: 1", "red line dry_months of downstream: firmness: 0.5 → 1"),
        (
            "never: release.form == treaty",
            "always: release.form == treaty",
            "red line own_treaty of upstream: form: never → always",
        ),
        (
            "volume == 0 iff form == none",
            "volume == 0 implies form == none",
            "rule volume == 0 iff form == none of release: removed",
        ),
        ("grade: B2", "grade: C3", "claim c1: grade: B2 → C3"),
        ("as_of: 2025-06-30", "as_of: 2025-07-01", "day of the case: 2025-06-30 → 2025-07-01"),
        (
            "basis: stated\n    release.volume: {0: 30",
            "release.volume: {0: 30",
            "values upstream: origin basis: removed, was stated",
        ),
        ("en: The press,", "en: Press,", "party press: name en: “The press” → Press"),
    ],
)
def test_each_is_said_in_short_words(old: str, new: str, expected: str) -> None:
    said = [str(change) for change in changes(BEFORE, case_of(RIVER.replace(old, new)))]
    assert expected in said


def test_answers_differ_by_what_was_answered() -> None:
    text = "{operator: add_payer, issue: dam, with: {payer: bank}, accepts: yes, date: 2025-06-30}"
    text = f"answers: {{bank: {{pays: {text}}}}}\n"
    one = case_of(RIVER + text)
    other = case_of(RIVER + text.replace("yes", "no").replace("payer: bank", "payer: press").replace("06-30", "07-01"))
    assert [str(change) for change in changes(one, other)] == [
        "answer pays of bank: accepts: True → False",
        "answer pays of bank: day: 2025-06-30 → 2025-07-01",
        "answer pays of bank: choices 1: “payer bank” → “payer press”",
    ]
    assert [str(change) for change in changes(BEFORE, one)] == ["answer pays of bank: added"]


def test_what_is_in_something_new_is_not_listed_apart() -> None:
    line = BEFORE.red_lines[0]
    new = RedLine("press", "x", line.form, line.expression, line.says, firmness=Fraction(1, 2))
    assert [str(change) for change in changes(BEFORE, replace(BEFORE, red_lines=(*BEFORE.red_lines, new)))] == [
        "red line x of press: added"
    ]
    assert str(changes(BEFORE, replace(BEFORE, drafts=()))[0]) == "draft framework: removed"
