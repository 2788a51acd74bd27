"""Clauses and versions that cannot be told apart."""

from dataclasses import replace

import pytest

from goodoffices.case.checks.drafts import problems as check
from goodoffices.case.drafts import Clause, DraftVersion
from tests.case.checks.wrong import WORDS, Wrong, changed, problems, with_version
from tests.case.water import WATER

VERSION = "drafts.framework.versions[0]"


def with_versions(*labels: str) -> Wrong:
    versions = tuple(DraftVersion(label) for label in labels)
    case = replace(WATER, drafts=changed(WATER.drafts, 0, lambda draft: replace(draft, versions=versions)))
    return Wrong(case, "drafts.framework.versions[1].label", "the label “B” again", "another label for each version")


WRONG: dict[str, Wrong] = {
    "a number twice": Wrong(
        with_version(Clause("1", WORDS), Clause("2.3", WORDS), Clause("2.3", WORDS)),
        f"{VERSION}.clauses[2].number",
        "the number “2.3” again",
        "each number once in a version",
    ),
    "a number twice, written in two ways": Wrong(
        with_version(Clause("2 (a)", WORDS), Clause("2a", WORDS)),
        f"{VERSION}.clauses[1].number",
        "the number “2a” which is “2 (a)” again",
        "each number once in a version",
    ),
    "an id twice": Wrong(
        with_version(Clause("1", WORDS, id="term"), Clause("2", WORDS, id="term")),
        f"{VERSION}.clauses[1].id",
        "the id “term” again",
        "each id once in a version",
    ),
    "a label twice": with_versions("B", "B"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_clauses_without_numbers_can_stand_side_by_side() -> None:
    assert problems(with_version(Clause("–", WORDS), Clause("–", WORDS), Clause("1", WORDS))) == []


def test_two_versions_can_have_the_same_numbers_and_ids() -> None:
    versions = tuple(DraftVersion(label, (Clause("1", WORDS, id="a"),)) for label in ("1", "2"))
    drafts = changed(WATER.drafts, 0, lambda draft: replace(draft, versions=versions))
    assert problems(replace(WATER, drafts=drafts)) == []
