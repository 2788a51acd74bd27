"""Versions as a person names them."""

import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.comparing import compare, side_named
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example

ODD = RIVER.replace('label: "1"', 'label: "a=b:c"')


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("framework:1", "1"),
        ("framework@1", "1"),
        ("framework", "second draft"),
        (" framework : second draft ".replace(" :", ":"), "second draft"),
        ("second draft", "second draft"),
        ("1", "1"),
        ("silent:a", "a"),
    ],
)
def test_a_version_is_found_by_draft_and_label_by_label_or_as_the_newest(name: str, label: str) -> None:
    side = side_named(name, case_of(RIVER))
    assert side.version.label == label
    assert side.draft


def test_labels_can_hold_any_sign() -> None:
    case = case_of(ODD)
    assert side_named("a=b:c", case).version.label == "a=b:c"
    assert side_named("framework:a=b:c", case).version.label == "a=b:c"


def test_a_package_is_read_as_what_is_given() -> None:
    side = side_named("dam=lowered, release.volume=100.0", case_of(RIVER))
    assert side.draft is None
    assert dict(side.package) == {"dam": "lowered", "release.volume": "100"}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("framwork", "“framwork” is no version of a draft of this case. Did you mean “framework”?"),
        ("second draf", "Did you mean “second draft”?"),
        ("nothing", "Known: framework:1, framework:second draft, silent:a, silent:b."),
        ("framework:3", "The draft “framework” has no version “3”. Known: 1, second draft."),
        ("framework@secnd draft", "Did you mean “second draft”?"),
        ("empty", "The draft “empty” has no version yet."),
        ("dam=high", "“high” is no option of dam."),
        ("dma=built", "“dma” is no facet of this case. Did you mean “dam”?"),
        ("silent:b", "has no clauses in this case, so there is nothing to compare."),
        ("framework:1", "are the same version, so there is nothing to compare."),
        ("", "“” is no version of a draft of this case."),
    ],
)
def test_what_cannot_be_compared_is_said(name: str, sentence: str) -> None:
    with pytest.raises(UsageError) as raised:
        compare(case_of(RIVER), name, "framework:1")
    assert sentence in str(raised.value)


def test_a_label_of_several_drafts_needs_its_draft() -> None:
    case = case_of(RIVER.replace("label: a,", 'label: "1",'))
    with pytest.raises(
        UsageError, match="Several drafts have a version “1”: “framework:1”, “silent:1”. Say which one."
    ):
        compare(case, "1", "framework")


def test_a_version_without_clauses_tells_its_note() -> None:
    with pytest.raises(UsageError, match="Its note says: “Worked out by the USA and Ukraine"):
        compare(example("ukraine-2025-12/case"), "28 points", "Geneva")


def test_a_case_without_drafts_says_how_to_make_one() -> None:
    with pytest.raises(UsageError, match="This case has no drafts. .* `goodoffices draft`"):
        compare(case_of(LINES_ONLY), "1", "2")


@pytest.mark.parametrize("budget", [0.0, -1.0, float("nan"), float("inf")])
def test_a_budget_must_be_some_time(budget: float) -> None:
    with pytest.raises(UsageError, match="seconds is none"):
        compare(case_of(RIVER), "framework:1", "framework", budget=budget)
