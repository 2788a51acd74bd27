"""Which claims somebody asks for, and what they say as plain data."""

import json
from datetime import date

import pytest

from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import UsageError
from goodoffices.workbench.listing_claims import Filters, claims_report, claims_shown, day_of
from tests.sample_cases import RIVER, case_of, example

UKRAINE, RIVER_CASE = example("ukraine-2025-12/case"), case_of(RIVER)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(state=ClaimState.PROPOSED), []),
        (Filters(state=ClaimState.ACCEPTED, party="nato_states"), ["c28"]),
        (Filters(issue="us_plan"), ["c1", "c2", "c3", "c4", "c5", "c6"]),
        (Filters(issue="us_plan@Geneva"), ["c4", "c5", "c6"]),
        (Filters(party="ukraine", issue="territory"), ["c20"]),
        (Filters(issue="territory.forces"), []),
        (Filters(since=date(2025, 12, 2)), []),
        (Filters(document="report", party="ukraine"), ["c3", "c5", "c20", "c29", "c31"]),
    ],
)
def test_filters_hold_together(filters: Filters, ids: list[str]) -> None:
    assert [claim.id for claim in claims_shown(UKRAINE, filters)] == ids


def test_without_filters_all_are_shown() -> None:
    assert claims_shown(UKRAINE, Filters()) == UKRAINE.claims
    assert claims_shown(UKRAINE, Filters(since=date(2025, 12, 1))) == UKRAINE.claims


def test_the_day_of_the_document_stands_in() -> None:
    assert [day_of(claim, RIVER_CASE) for claim in RIVER_CASE.claims] == [date(2025, 6, 11), None, None]
    assert day_of(UKRAINE.claims[0], UKRAINE) == date(2025, 12, 1)


@pytest.mark.parametrize("filters", [Filters(party="ukrain"), Filters(issue="terrtory"), Filters(document="reports")])
def test_a_name_that_nobody_knows(filters: Filters) -> None:
    with pytest.raises(UsageError, match="Did you mean"):
        claims_shown(UKRAINE, filters)


def test_everything_as_plain_data() -> None:
    report = json.loads(json.dumps(claims_report(RIVER_CASE, RIVER_CASE.claims)))
    first = report["claims"][0]
    assert (first["id"], first["state"], first["type"], first["attitude"]) == ("c1", "accepted", None, "against")
    assert first["quote"] == {"text": "no treaty, never", "spans": []}
    assert (first["bears_out"], first["roots"]) == (["upstream.red_lines.own_treaty"], ["an agency"])
    assert report["support"]["bank.red_lines.costs"] == {
        "accepted": ["c3"],
        "proposed": ["c2"],
        "rejected": [],
        "roots": [""],
    }
    assert report["turns"] == []
    told = json.loads(json.dumps(claims_report(UKRAINE, ())))
    assert told["turns"] == [{"kind": "versions", "party": "ukraine", "subject": "us_plan", "claims": ["c3", "c5"]}]
