"""Issues without sense, and commitments by nobody."""

from dataclasses import replace

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.issues import problems as check
from goodoffices.case.issues import MOST_OPTIONS, Facet, Option, Pledge
from tests.case.checks.wrong import (
    Wrong,
    problems,
    with_issue,
)
from tests.case.water import facet


def pledging(**fields: object) -> Case:
    pledge = replace(Pledge(("upstream",)), **fields)  # type: ignore[arg-type]
    return with_issue(Facet("extra", (Option("x", pledge=pledge),)))


def divisible(*facets: Facet) -> Case:
    case = with_issue(*facets)
    return replace(case, issues=(*case.issues[:-1], replace(case.issues[-1], divisible=True)))


WRONG: dict[str, Wrong] = {
    "nothing to decide": Wrong(
        with_issue(), "issues.extra", "nothing to decide", "`options`, `ordered`, `number` or `facets`"
    ),
    "no options": Wrong(with_issue(facet("extra")), "issues.extra", "no options", "at least one"),
    "no options of a facet": Wrong(
        with_issue(facet("extra.a"), facet("extra.b", "x")), "issues.extra.facets.a", "no options", "at least one"
    ),
    "several facets that are divisible": Wrong(
        divisible(facet("extra.a", "x", "y"), facet("extra.b", "x", "y")),
        "issues.extra.divisible",
        "2 facets",
        "a single decision with two options, where it is divisible",
        "Make each part an issue of its own.",
    ),
    "three options that are divisible": Wrong(
        divisible(facet("extra", "x", "y", "z")),
        "issues.extra.divisible",
        "3 options",
        "a single decision with two options, where it is divisible",
        "Make each part an issue of its own.",
    ),
    "too many options": Wrong(
        with_issue(facet("extra", *map(str, range(MOST_OPTIONS + 1)))),
        "issues.extra",
        "10001 options",
        "at most 10000",
        "Take larger steps.",
    ),
    "a commitment by nobody known": Wrong(
        pledging(by=("upsteam",)),
        "issues.extra",
        "a commitment by or to “upsteam”",
        "a party of this case",
        "Did you mean “upstream”?",
    ),
    "a commitment to nobody known": Wrong(
        pledging(to=("upstream", "q")),
        "issues.extra",
        "a commitment by or to “q”",
        "a party of this case",
        "Known: upstream, downstream, basin_bank.",
    ),
    "an aspect of a commitment": Wrong(
        pledging(aspect="from"), "issues.extra", "“from”", "an aspect of a commitment", "Did you mean “form”?"
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_two_options_can_be_divided() -> None:
    assert problems(divisible(facet("extra", "x", "y"))) == []


def test_ten_thousand_options_are_allowed() -> None:
    assert problems(with_issue(facet("extra", *map(str, range(MOST_OPTIONS))))) == []
