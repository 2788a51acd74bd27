"""What parties answered, as it is written."""

from datetime import date

import pytest

from goodoffices.case.answers import PartyAnswer
from goodoffices.formats.case_files.shapes.answers import read_yes_or_no
from tests.formats.case_files.writing import added, with_added

LEAST = "operator: defer, issue: dam, date: 2025-06-30"


def test_what_is_needed_is_enough() -> None:
    case = with_added(f"answers: {{up: {{a: {{{LEAST}, accepts: yes}}}}}}")
    assert case.answers == (PartyAnswer("up", "a", "defer", "dam", True, date(2025, 6, 30)),)


@pytest.mark.parametrize(
    ("written", "expected"),
    [("yes", True), ('"yes"', True), ("true", True), ("no", False), ('"no"', False), ("false", False)],
)
def test_yes_and_no_can_be_written_in_several_ways(written: str, expected: bool) -> None:
    case = with_added(f"answers: {{up: {{a: {{{LEAST}, accepts: {written}}}}}}}")
    assert case.answers[0].accepts is expected
    assert read_yes_or_no(expected) is expected


def test_a_section_can_be_left_empty() -> None:
    assert with_added("answers:\n").answers == with_added("answers: {up: }\n").answers == ()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (f"answers: {{up: {{a: {{{LEAST}, accepts: perhaps}}}}}}", "13:76: found “perhaps”; expected yes or no"),
        (f"answers: {{up: {{a: {{{LEAST}, accepts: Yes}}}}}}",
         "13:76: found “Yes”; expected yes or no. Did you mean “yes”?"),
        (f"answers: {{up: {{a: {{{LEAST}}}}}}}",
         "13:19: found no `accepts`; expected one in an answer: whether it accepts: yes or no"),
        (f"answers: {{up: {{a: {{{LEAST}, acepts: no}}}}}}",
         "13:67: found “acepts”; expected a key of an answer. Did you mean “accepts”?"),
        ("answers: {up: {a: {operator: defer, issue: dam, accepts: no}}}",
         "13:19: found no `date`; expected one in an answer: the day on which it answered"),
        ("answers: {up: {a: {operator: defer, issue: dam, accepts: no, date: June}}}",
         "13:68: found “June”; expected a day, as in 2025-06-30"),
        ("answers: {up: {a: {operator: defer, issue: dam, accepts: no, date: 2025-02-30}}}",
         "13:68: found “2025-02-30”; expected a day that exists"),
        ("answers: {up: {a: {issue: dam, accepts: no, date: 2025-06-30}}}",
         "13:19: found no `operator`; expected one in an answer: the reframing that it was asked about"),
        ("answers: {up: {a: {operator: defer, accepts: no, date: 2025-06-30}}}",
         "13:19: found no `issue`; expected one in an answer: the issue or facet that the reframing is of"),
        (f"answers: {{up: {{a: {{{LEAST}, accepts: no, with: until}}}}}}",
         "13:86: found “until”; expected `name: value` lines"),
        (f"answers: {{up: {{a: {{{LEAST}, accepts: no, with: {{until: [x]}}}}}}}}",
         "13:94: found a list; expected a name"),
        ("answers: {up: {a: yes}}", "13:19: found “yes”; expected an answer, as `name: value` lines"),
        ("answers: [x]", "13:10: found a list; expected `name: value` lines"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_answers(text: str, complaint: str) -> None:
    assert added(text) == [complaint]
