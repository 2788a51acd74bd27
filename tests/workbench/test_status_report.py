"""Where the talks stand, as plain data."""

import json
from datetime import date

from goodoffices.briefing.language import Language
from goodoffices.workbench.opening import load
from goodoffices.workbench.status import status
from goodoffices.workbench.status_report import status_report
from tests.river_talks import river_talks
from tests.sample_cases import EXAMPLES

REPORT = json.loads(
    json.dumps(status_report(status(river_talks(), since=date(2025, 7, 6)), Language("en")), ensure_ascii=False)
)


def test_clauses_with_who_said_what() -> None:
    first, second, third, fourth = REPORT["clauses"]
    assert [own["state"] for own in REPORT["clauses"]] == ["agreed", "agreed", "open", "contested"]
    assert second["binds"] == {"volume": 150}
    assert second["said"][1] == {
        "party": "upstream",
        "answer": "ad_referendum",
        "date": "2025-06-20",
        "sources": ["c1"],
        "basis": "stated",
        "audience": [],
    }
    assert (third["needed"], third["missing"]) == (["upstream", "downstream", "bank"], ["upstream", "bank"])
    assert fourth["version"] == first["version"] == "B"
    assert [own["number"] for own in REPORT["options"]] == ["dam", "volume"]


def test_decisions_distance_and_tracks() -> None:
    assert REPORT["facets"] == {"volume": "agreed", "form": "agreed", "guarantor": "open", "dam": "contested"}
    assert REPORT["distance"] == {
        "apart": 1,
        "differing": ["dam"],
        "alike": ["volume"],
        "one_sided": ["form", "guarantor"],
    }
    bilateral, bank = REPORT["tracks"]
    assert [len(bilateral[kind]) for kind in ("held", "planned", "overdue", "cancelled")] == [2, 1, 1, 0]
    assert bank["audience"] == ["upstream", "downstream"]
    assert [(own["track"], own["date"]) for own in REPORT["next"]] == [("bilateral", "2025-07-20")]
    assert [own["by"] for own in REPORT["offers"]] == [["downstream"], ["upstream"]]


def test_gates_with_what_they_need() -> None:
    gates = {own["id"]: own for own in REPORT["gates"]}
    assert {name: own["verdict"] for name, own in gates.items()} == {
        "bank_joins": "open",
        "close_enough": "shut",
        "mood": "to_judge",
        "invited": "declared_open",
        "settled": "not_known",
    }
    assert gates["bank_joins"]["needs"][1]["gauges"] == [
        {"gauge": "distance", "of": "bilateral", "shows": 1, "unknown": None}
    ]
    assert gates["settled"]["needs"][2]["gauges"][0]["unknown"] == "one_sided"
    assert (gates["mood"]["when"], gates["mood"]["needs"]) == (None, [])
    assert gates["invited"]["opened"] == "2025-07-10"


def test_changes() -> None:
    changes = REPORT["changes"]
    assert (changes["since"], changes["until"], changes["undated"]) == ("2025-07-06", "2025-07-15", {"claim": 1})
    assert [own["kind"] for own in changes["events"]][:2] == ["offer", "reaction"]
    assert changes["events"][0]["words"] == "offer – Upstream: Volume: 150 m3/s; Height of the dam: built"


def test_the_main_example() -> None:
    report = status_report(status(load(EXAMPLES / "ukraine-2025-12" / "case")), Language("de"))
    found = json.loads(json.dumps(report))
    assert found["changes"] is None
    (gate,) = found["gates"]
    assert (gate["open"], gate["basis"], gate["sources"]) == (False, "inferred", ["c16"])
    assert gate["needs"][0]["words"] == "mindestens 1 ad referendum vereinbarte Klausel, bislang 0"
    assert [own["party"] for own in found["opposed"]["territory.forces"]] == ["ukraine", "russia"]
