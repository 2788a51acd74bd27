import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from goodoffices.analysis.counting import Size
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, Problem
from goodoffices.case.packages import Package
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.reporting import answer_report, case_report, consent_report, package_report
from goodoffices.workbench.solving import solve
from tests.sample_cases import LINES_ONLY, QUORUM, RIVER, SHUT, case_of, example, findings_of
from tests.strategies.cases import small_cases

DESIGN = {"case", "packages", "parties", "zone", "frontier", "solutions", "conflicts", "concessions"}


def test_the_report_has_the_keys_of_the_design() -> None:
    report = json.loads(json.dumps(answer_report(solve(case_of(RIVER)))))
    assert set(report) >= DESIGN
    assert (report["case"], report["packages"], report["parties"]) == ("talks", 60, ["upstream", "downstream"])
    assert report["zone"] == {"empty": False, "size": report["zone"]["size"], "exact": True}
    assert report["frontier"]["exact"] is True
    point = report["frontier"]["points"][0]
    assert set(point) == {"scores", "count", "package"}
    assert isinstance(point["package"]["release.volume"], int)
    assert point["package"]["dam"] in {"built", "lowered"}
    assert set(report["solutions"]) == {"nash", "kalai_smorodinsky", "egalitarian", "utilitarian"}
    assert set(report["solutions"]["nash"]) >= {"scores", "package", "ties", "count"}
    assert report["conflicts"] == report["concessions"] == {"complete": True, "sets": []}
    assert report["as_of"] == "2025-06-30"


def test_where_there_is_no_zone() -> None:
    report = answer_report(solve(case_of(SHUT)))
    assert report["zone"] == {"empty": True, "size": 0, "exact": True}
    assert report["solutions"] == dict.fromkeys(["nash", "kalai_smorodinsky", "egalitarian", "utilitarian"])
    assert report["conflicts"] == {
        "complete": True,
        "sets": [["upstream.red_lines.own_treaty", "downstream.red_lines.dry_months"]],
    }


def test_bounds_and_gaps_stand_where_numbers_are_not_known() -> None:
    findings = findings_of(RIVER)
    vague = replace(findings, size=Size(3, 9), frontier=replace(findings.frontier, gap=(1, 1)))
    report = json.loads(json.dumps(answer_report(Answer(vague))))
    assert report["zone"] == {"empty": False, "size": None, "exact": False, "low": 3, "high": 9}
    assert report["frontier"]["exact"] is False
    assert set(report["frontier"]["gap"]) == {"upstream", "downstream"}


def test_amounts_are_numbers() -> None:
    text = RIVER.replace("{from: 0, to: 400, step: 100", "{from: 0, to: 10, step: 2.5").replace("== 400", "== 10")
    case = case_of(
        text.replace("volume >= 100", "volume >= 5")
        .replace("volume: 100", "volume: 5")
        .replace("volume: 300", "volume: 10")
    )
    assert package_report(Package.of({"release.volume": "2.5", "dam": "built"}), case) == {
        "release.volume": 2.5,
        "dam": "built",
    }


def test_consent_says_who_is_needed_where() -> None:
    assert consent_report(case_of(QUORUM)) == {
        "rule": "accepts(a) and at least 2 of (accepts(a), accepts(b), accepts(c))",
        "always": [],
        "where": {},
        "can_be_needed": ["a", "b", "c"],
    }
    usa = consent_report(example("ukraine-2025-12/case"))["where"]
    assert isinstance(usa, dict)
    assert set(usa) == {"usa", "nato_states", "european_states"}


def test_a_sound_case_in_short() -> None:
    report = json.loads(json.dumps(case_report(case_of(RIVER), [Problem(("x",), "a", "b")])))
    assert report["sound"] is True
    assert report["red_lines"] == {"stated": 1, "inferred": 1, "estimate": 1}
    assert report["warnings"][0]["path"] == "x"
    assert report["title"] == {"en": "Water on the upper river", "de": "Wasser am Oberlauf"}
    assert case_report(case_of(LINES_ONLY))["title"] == "Lines only"


@settings(max_examples=60)
@given(small_cases())
def test_every_answer_is_json_without_loss(case: Case) -> None:
    try:
        answer = solve(case)
    except CaseError:
        return
    report = answer_report(answer)
    assert json.loads(json.dumps(report, allow_nan=False)) == report


@pytest.mark.parametrize("given", ["framework", "dam=built"])
def test_what_is_given_is_in_the_report(given: str) -> None:
    report = answer_report(solve(case_of(RIVER), given=given))
    assert report["given"] in ({"release.volume": 300, "release.form": "minutes"}, {"dam": "built"})
