"""Answers about what there is not, answers that are none, and two on one day."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.checks.answers import problems as check
from goodoffices.case.issues import Issue
from goodoffices.case.origin import Basis, Origin
from tests.case.checks.wrong import Wrong, problems
from tests.case.water import WATER, facet

DAY, NEXT_DAY = date(2025, 6, 18), date(2025, 6, 19)
ANSWER = PartyAnswer(
    "upstream", "a", "change_promisor", "release", True, DAY, "own_treaty", (("promisor", "basin_bank"),)
)


def answered(*answers: PartyAnswer) -> Case:
    return replace(WATER, answers=answers)


WRONG: dict[str, Wrong] = {
    "an issue": Wrong(
        answered(replace(ANSWER, issue="relase")),
        "answers.upstream.a.issue",
        "“relase”",
        "an issue or facet of this case",
        "Did you mean “release”?",
    ),
    "a red line": Wrong(
        answered(replace(ANSWER, line="own_traety")),
        "answers.upstream.a.line",
        "“own_traety”",
        "a red line of upstream",
        "Did you mean “own_treaty”?",
    ),
    "a red line of somebody else": Wrong(
        answered(replace(ANSWER, line="dry_months")),
        "answers.upstream.a.line",
        "“dry_months”",
        "a red line of upstream",
        "Known: own_treaty.",
    ),
    "what somebody supposes": Wrong(
        answered(replace(ANSWER, origin=Origin(basis=Basis.ESTIMATE))),
        "answers.upstream.a.basis",
        "“estimate”",
        "stated, or no basis",
        "Only what the party itself answered is an answer; leave out what you suppose.",
    ),
    "two answers on a day": Wrong(
        answered(ANSWER, replace(ANSWER, name="b", accepts=False)),
        "answers.upstream.b.accepts",
        "“no” on 2025-06-18, where a says “yes” to the same question",
        "one answer to a question on a day",
        "Take one of them away, or correct its date: a later answer takes the place of an earlier one.",
    ),
    "two answers about a facet with two names": Wrong(
        replace(
            answered(
                replace(ANSWER, issue="solo", accepts=False, line="", choices=()),
                replace(ANSWER, issue="solo.only", name="b", line="", choices=()),
            ),
            issues=(*WATER.issues, Issue("solo", (facet("solo.only", "x", "y"),))),
        ),
        "answers.upstream.b.accepts",
        "“yes” on 2025-06-18, where a says “no” to the same question",
        "one answer to a question on a day",
        "Take one of them away, or correct its date: a later answer takes the place of an earlier one.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


@pytest.mark.parametrize(
    "other",
    [
        replace(ANSWER, day=NEXT_DAY, accepts=False),
        replace(ANSWER),
        replace(ANSWER, line="", accepts=False),
        replace(ANSWER, choices=(), accepts=False),
        replace(ANSWER, operator="defer", accepts=False),
        replace(ANSWER, issue="dam", accepts=False),
        replace(ANSWER, issue="release.promisor", accepts=False),
        replace(ANSWER, party="downstream", line="", accepts=False),
        replace(ANSWER, origin=Origin(("c1",), Basis.STATED, ("public",))),
    ],
)
def test_a_party_can_answer_more_than_once(other: PartyAnswer) -> None:
    assert problems(answered(ANSWER, replace(other, name="b"))) == []
