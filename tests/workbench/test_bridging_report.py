import json
from collections.abc import Mapping
from typing import Any

import pytest

from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.workbench.bridging import Bridging
from goodoffices.workbench.bridging_report import bridging_report
from tests.bridging.deadlocks import BASE, WAGES
from tests.sample_cases import RIVER
from tests.workbench.bridged import FLAGSHIP, MOVES_LEFT, REFUSED, SILENT, bridged, bridged_example

ISSUE = {"conflicts", "bridges", "plans", "complete"}
OF_A_BRIDGE = {
    "id",
    "resolves",
    "operators",
    "package",
    "scores",
    "questions",
    "confirmed",
    "risks",
    "precedents",
    "consent_needed",
}


def report_of(found: Bridging, code: str = "en") -> dict[str, Any]:
    """The report as a program reads it."""
    report: dict[str, Any] = json.loads(json.dumps(bridging_report(found, Language(code))))
    return report


UKRAINE = report_of(bridged_example(FLAGSHIP))


def are(kind: type, values: object) -> bool:
    return isinstance(values, list) and all(isinstance(value, kind) for value in values)


def is_package(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(own, str | int | float) for own in value.values())


def check_bridge(own: Mapping[str, Any]) -> None:
    assert set(own) >= OF_A_BRIDGE
    assert isinstance(own["id"], int)
    assert are(str, own["resolves"])
    for move in own["operators"]:
        assert set(move) == {"name", "issue", "facet", "to"}
        assert all(isinstance(facet, str) and are(str, options) and options for facet, options in move["to"].items())
    assert is_package(own["package"])
    assert all(isinstance(points, float | int) for points in own["scores"].values())
    for question in own["questions"]:
        assert isinstance(question["party"], str)
        assert question["ask"].endswith("?")
    assert isinstance(own["confirmed"], list)
    assert are(str, own["risks"])
    assert own["risks"]
    for precedent in own["precedents"]:
        assert isinstance(precedent["name"], str)
        assert isinstance(precedent["year"], int)
        assert precedent["source"]
    assert are(str, own["consent_needed"])


@pytest.mark.parametrize("name", [FLAGSHIP, "sinai-1979.yaml", "bridges/july-1914.yaml", "bridges/austria-1955.yaml"])
def test_the_report_has_the_keys_of_the_issue_in_their_kinds(name: str) -> None:
    report = report_of(bridged_example(name))
    assert set(report) >= ISSUE
    assert all(are(str, members) and members for members in report["conflicts"])
    assert [own["id"] for own in report["bridges"]] == list(range(1, len(report["bridges"]) + 1))
    assert report["complete"] in {True, False}
    for own in report["bridges"]:
        check_bridge(own)
        assert own["resolves"] in report["conflicts"]
    for plan in report["plans"]:
        assert {"bridges", "zone", "package"} <= set(plan)
        assert are(int, plan["bridges"])
        assert is_package(plan["package"])
        assert isinstance(plan["zone"], int) or plan["low"] <= plan["high"]


def test_a_bridge_of_the_main_example() -> None:
    own = next(bridge for bridge in UKRAINE["bridges"] if bridge["operators"][0]["issue"] == "nato")
    assert own["operators"] == [
        {"name": "change_promisor", "issue": "nato", "facet": "nato", "to": {"promisor": ["usa"]}}
    ]
    assert own["resolves"] == ["ukraine.red_lines.constitutional_goal", "russia.red_lines.outside_the_alliance"]
    assert own["package"] == {"nato.as_asked": "no", "nato.promisor": "usa"}
    assert own["as_first_put"] == {"nato": "no"}
    assert own["consent_needed"] == ["usa"]
    assert own["readings"] == {
        "ukraine.red_lines.constitutional_goal": "literal",
        "russia.red_lines.outside_the_alliance": "supported",
    }
    assert (own["open"], own["confirmed"]) == ([], [])
    assert [question["party"] for question in own["questions"]] == ["ukraine", "russia", "usa"]
    assert [question["kind"] for question in own["questions"]] == ["probe", "confirm", "consent"]
    assert set(own["keeps"]) == {"ukraine", "russia"}
    assert (own["precedents"][0]["name"], own["precedents"][0]["year"]) == ("Algiers Accords", 1981)


def test_plans_name_their_bridges_and_a_package_of_their_zone() -> None:
    first = UKRAINE["plans"][0]
    known = {own["id"]: own for own in UKRAINE["bridges"]}
    assert {tuple(known[number]["resolves"]) for number in first["bridges"]} == {
        tuple(members) for members in UKRAINE["conflicts"]
    }
    assert first["zone"] > 0
    assert {move["name"] for move in first["operators"]} == {
        move["name"] for number in first["bridges"] for move in known[number]["operators"]
    }


def test_a_facet_among_others_has_its_issue_and_its_own_id() -> None:
    move = report_of(bridged(WAGES))["bridges"][0]["operators"][0]
    assert (move["issue"], move["facet"]) == ("talks", "talks.wages")


def test_a_reading_that_a_party_confirmed_has_its_day() -> None:
    first = bridged(BASE).bridges[0]
    said = (
        f"answers: {{north: {{heard: {{operator: {first.operators[0]}, issue: base, line: stays, accepts: true, "
        "date: 2025-06-01}}}\n"
    )
    report = report_of(bridged(BASE + said))
    confirmed = [entry for own in report["bridges"] for entry in own["confirmed"]]
    assert {"line": "north.red_lines.stays", "answer": "heard", "date": "2025-06-01"} in confirmed


def test_where_nobody_knows_any_interest_there_are_only_questions() -> None:
    report = report_of(bridged(SILENT))
    assert report["plans"] == []
    for own in report["bridges"]:
        assert own["open"] == report["conflicts"][0]
        assert {question["kind"] for question in own["questions"]} == {"open"}
        assert own["worst_gain"] is None


def test_a_conflict_that_nothing_resolves_says_what_was_tried() -> None:
    report = report_of(bridged(REFUSED))
    assert report["bridges"] == []
    (own,) = report["unresolved"]
    assert own["conflict"] == report["conflicts"][0]
    assert set(MOVES_LEFT) < set(own["tried"])
    assert all("north.red_lines.stays" in lines for lines in own["tried"].values())


def test_an_open_zone_has_nothing_to_bridge() -> None:
    report = report_of(bridged(RIVER))
    assert report["zone"]["empty"] is False
    assert report["conflicts"] == report["bridges"] == report["plans"] == report["unresolved"] == []


def test_only_sentences_differ_between_languages() -> None:
    english, german = (report_of(bridged_example(FLAGSHIP), code) for code in LANGUAGES)
    for one, other in zip(english["bridges"], german["bridges"], strict=True):
        assert one["operators"] == other["operators"]
        assert one["package"] == other["package"]
        assert one["questions"][0]["ask"] != other["questions"][0]["ask"]
