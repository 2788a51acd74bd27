"""Consent that cannot be given, or that nobody asks for."""

from dataclasses import replace

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.consent import problems as check
from goodoffices.case.errors import Severity
from goodoffices.case.issues import Facet, Issue, Option, Pledge
from goodoffices.case.parties import Party, Seat
from tests.case.checks.wrong import (
    WORDS,
    Wrong,
    errors,
    problems,
    with_issue,
    with_party,
)
from tests.case.water import DAM, WATER, expression, facet

WRONG: dict[str, Wrong] = {
    "negated acceptance": Wrong(
        replace(WATER, consent=expression("accepts(upstream) and not accepts(downstream)")),
        "consent",
        "acceptance that would undo consent",
        "no negation around accepts(…)",
        "Say who must accept, not who must refuse.",
    ),
    "a consent rule without acceptance": Wrong(
        replace(WATER, consent=expression("dam == lowered")),
        "consent",
        "nobody’s acceptance",
        "at least one accepts(party)",
    ),
    "an option in the name of a party that nobody asks": Wrong(
        with_party(consent_if=expression("dam == lowered")),
        "issues.release.facets.promisor",
        "the option “basin_bank”, which can be chosen without asking basin_bank",
        "its consent, if this commits it to something",
        "Add a `commitment` by it to the option, or a `consent_if`.",
        Severity.WARNING,
    ),
    "an issue in the name of a party that nobody asks": Wrong(
        with_issue(facet("extra", "nobody", "basin_bank")),
        "issues.extra",
        "the option “basin_bank”, which can be chosen without asking basin_bank",
        "its consent, if this commits it to something",
        "Add a `commitment` by it to the option, or a `consent_if`.",
        Severity.WARNING,
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_somebody_must_be_asked() -> None:
    observer = (Party("upstream", WORDS, (Seat.OBSERVER,)),)
    case = Case("c", WORDS, observer, (Issue("dam", (DAM,)),))
    nobody = "parties: found nobody whose consent is needed; expected at least one signatory, or a consent rule"
    assert errors(case) == [nobody]
    assert errors(replace(case, consent=expression("accepts(upstream)"))) == []


@pytest.mark.parametrize(
    "case",
    [
        with_party(consent_if=expression("release.promisor == basin_bank and dam == lowered")),
        with_party(seats=(Seat.SIGNATORY,), consent_if=None),
        replace(with_party(consent_if=None), consent=expression("accepts(upstream) or accepts(basin_bank)")),
        with_issue(Facet("extra", (Option("nobody"), Option("basin_bank", pledge=Pledge(("basin_bank",), act="pay"))))),
    ],
    ids=["by its condition", "as a signatory", "by a rule of consent", "by a commitment"],
)
def test_a_party_that_is_asked_can_be_an_option(case: Case) -> None:
    assert problems(case) == []
