import pytest

from goodoffices.case.expressions.nodes import Constant
from goodoffices.formats.case_files.building.issues import MOST_OPTIONS_IN_ALL
from tests.formats.case_files.writing import added, case_of, complaints

HEAD = "goodoffices: 1\nparties: {up: {name: Up}}\nissues:\n"


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        ('"yes"', "x == yes"),
        ("45 days", 'x == "45 days"'),
        ("x != yes", "x != yes"),
        ("true", "true"),
    ],
)
def test_if_names_an_option_or_a_condition(condition: str, text: str) -> None:
    case = case_of(f"{HEAD}  x: {{options: ['yes', 45 days], commitment: {{if: {condition}, by: up}}}}")
    assert case.issues[0].commitments[0].when.text == text


def test_if_true_means_the_option_of_that_name() -> None:
    always = case_of(f"{HEAD}  x: {{options: [a], commitment: {{if: true, by: up}}}}").issues[0].commitments[0]
    option = (
        case_of(f"{HEAD}  x: {{options: [true, false], commitment: {{if: true, by: up}}}}").issues[0].commitments[0]
    )
    assert always.when.node == Constant(truth=True)
    assert option.when.text == 'x == "true"'


def test_the_single_facet_of_an_issue_can_be_meant_by_the_short_form() -> None:
    case = case_of(f"{HEAD}  x: {{facets: {{y: [a, b]}}, commitment: {{if: b, by: up}}}}")
    assert case.issues[0].commitments[0].when.text == "x.y == b"


def test_an_option_can_commit_by_itself() -> None:
    case = case_of(f"{HEAD}  x: {{options: [a, {{name: b, commitment: {{by: up, act: build}}}}]}}")
    pledge = case.issues[0].facets[0].options[1].pledge
    assert pledge is not None
    assert (pledge.by, pledge.act) == (("up",), "build")


def test_names_in_rules_of_an_issue_are_its_own_first() -> None:
    text = "  release: {facets: {dam: [a, b], form: [a, b]}, rules: [dam == a]}\n  dam: {options: [a, b]}\n"
    assert case_of(HEAD + text).issues[0].rules[0].holds.text == "dam == a"
    assert "'release.dam'" in repr(case_of(HEAD + text).issues[0].rules[0].holds.node)


def test_too_many_options_in_all() -> None:
    facets = "\n".join(f"  x{i}: {{number: {{from: 1, to: 10000}}}}" for i in range(MOST_OPTIONS_IN_ALL // 10_000 + 1))
    assert [complaint for complaint in complaints(HEAD + facets) if "options in all" in complaint] != []


def test_rules_across_issues_are_read() -> None:
    assert added("rules: [release.form == none implies dam == low, {that: dam == lo, says: x}]")[0].startswith(
        "13:64: found “lo”; expected an option of dam. Did you mean “low”?"
    )


def test_an_issue_can_be_divisible() -> None:
    case = case_of(f"{HEAD}  x: {{options: [a, b], divisible: true}}\n  y: {{options: [a, b], divisible: false}}")
    assert [issue.divisible for issue in case.issues] == [True, False]


@pytest.mark.parametrize(
    ("issue", "words"),
    [
        ("{options: [a, b], divisible: perhaps}", "true or false"),
        ("{options: [a, b, c], divisible: true}", "a single decision with two options, where it is divisible"),
    ],
)
def test_what_cannot_be_divisible_is_said_with_its_place(issue: str, words: str) -> None:
    (said,) = complaints(f"{HEAD}  x: {issue}")
    assert words in str(said)
    assert ":4:" in str(said)
