"""Names that cannot be written where they are needed."""

from dataclasses import replace

import pytest

from goodoffices.case.checks.names import problems as check
from goodoffices.case.interests import Interest
from goodoffices.case.parties import Party
from tests.case.checks.wrong import (
    WORDS,
    Wrong,
    errors,
    with_issue,
    with_line,
)
from tests.case.water import WATER, facet, measured

A_NAME = "a name: a letter, then letters, digits, “_” or “-”"


WRONG: dict[str, Wrong] = {
    "a party": Wrong(
        replace(WATER, parties=(*WATER.parties, Party("2nd", WORDS))),
        "parties.2nd",
        "“2nd”",
        A_NAME,
    ),
    "no name": Wrong(with_issue(facet("", "x"), name=""), "issues.", "“”", A_NAME),
    "a word of the language": Wrong(
        with_issue(facet("or", "x"), name="or"), "issues.or", "“or”, a word of the expression language", "another name"
    ),
    "a facet": Wrong(
        with_issue(facet("extra.a/b", "x"), facet("extra.c", "x")),
        "issues.extra.facets.a/b",
        "“a/b”",
        A_NAME,
    ),
    "spaces": Wrong(
        with_line(name="own treaty"),
        "red_lines.upstream.own treaty",
        "“own treaty”",
        "a name without spaces",
        "Write “own_treaty”.",
    ),
    "an interest": Wrong(
        replace(WATER, interests=(*WATER.interests, Interest("upstream", "?"))),
        "interests.upstream.?",
        "“?”",
        A_NAME,
    ),
    "an answer": Wrong(
        replace(WATER, answers=(replace(WATER.answers[0], name="2nd"),)), "answers.basin_bank.2nd", "“2nd”", A_NAME
    ),
    "an operator": Wrong(
        replace(WATER, answers=(replace(WATER.answers[0], operator="change promisor"),)),
        "answers.basin_bank.would_promise.operator",
        "“change promisor”",
        "a name without spaces",
        "Write “change_promisor”.",
    ),
    "a measure": Wrong(
        with_issue(measured("extra", ("x", {"my cost": 3}), ("y", {"my cost": 4}))),
        "issues.extra",
        "“my cost”",
        "a name without spaces",
        "Write “my_cost”.",
    ),
    "a measure of a facet": Wrong(
        with_issue(measured("extra.a", ("x", {"sum": 3})), facet("extra.b", "x")),
        "issues.extra.facets.a",
        "“sum”, a word of the expression language",
        "another name",
    ),
    "an issue that values could not name": Wrong(
        with_issue(facet("when", "x"), name="when"),
        "issues.when",
        "“when”",
        "another name",
        "Values use this word otherwise.",
    ),
    "a party that audiences could not name": Wrong(
        replace(WATER, parties=(*WATER.parties, Party("public", WORDS))),
        "parties.public",
        "a party called “public”",
        "another name for it",
        "Audiences use this word.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_options_can_have_any_name() -> None:
    assert errors(with_issue(facet("extra", "45 days", "or", "1/2", "?"))) == []
