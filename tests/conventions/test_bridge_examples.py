"""The deadlocks under `examples/bridges`, and what is expected of them, hang together.

They are the search's test: what they expect is history, so nothing here runs the search.
"""

import tomllib
from typing import Any

import pytest

from goodoffices.bridging.precedent import operators_with_precedents
from goodoffices.case.interests import ASPECTS
from goodoffices.case.text import Text
from tests.sample_cases import EXAMPLES, example, example_findings

FOLDER = EXAMPLES / "bridges"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
NAMES = sorted(file.stem for file in FOLDER.glob("*.yaml"))
PLACES = {
    "change_promisor": "promisor",
    "change_promisee": "promisee",
    "add_guarantor": "guarantor",
    "refer_to_decider": "decider",
    "compensate": "payer",
}
LONGEST = 130


def head(name: str) -> str:
    """The comment that a file begins with."""
    return (FOLDER / f"{name}.yaml").read_text(encoding="utf-8").partition("\ngoodoffices:")[0]


def test_every_deadlock_has_its_expectation_and_the_other_way_round() -> None:
    assert sorted(EXPECTED) == NAMES


def test_there_are_enough_of_both_kinds() -> None:
    assert len(NAMES) >= 10
    assert sum(not entry["solved"] for entry in EXPECTED.values()) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_an_expectation_is_bound_to_what_the_case_has(name: str) -> None:
    entry, case = EXPECTED[name], example(f"bridges/{name}.yaml")
    moves = "operators" if entry["solved"] else "tried"
    assert set(entry) - {"role"} == {"solved", "issue", moves}
    assert entry["issue"] in {issue.id for issue in case.issues}
    assert entry[moves]
    assert set(entry[moves]) <= set(operators_with_precedents())
    role = entry.get("role", {})
    if entry["solved"]:
        assert set(role) == {PLACES[move] for move in entry[moves] if move in PLACES}
    for parties in role.values():
        assert set(parties) <= {party.id for party in case.parties}


@pytest.mark.parametrize("name", NAMES)
def test_a_deadlock_is_one_question_with_no_zone(name: str) -> None:
    case, findings = example(f"bridges/{name}.yaml"), example_findings(f"bridges/{name}.yaml")
    assert len(case.facets) == 1
    assert findings.size.high == 0
    assert any(issue.commitments for issue in case.issues)


@pytest.mark.parametrize("name", NAMES)
def test_every_line_serves_an_interest_that_is_about_something(name: str) -> None:
    case = example(f"bridges/{name}.yaml")
    about = {(interest.party, interest.name): interest.about for interest in case.interests}
    assert len(case.red_lines) >= 2
    for line in case.red_lines:
        assert line.serves
        assert line.firmness < 1
        assert all(about[line.party, served] for served in line.serves)
    assert {aspect for aspects in about.values() for aspect in aspects} <= set(ASPECTS)


@pytest.mark.parametrize("name", NAMES)
def test_a_deadlock_is_told_in_both_languages(name: str) -> None:
    case = example(f"bridges/{name}.yaml")
    told: list[Text | None] = [case.title, case.summary]
    told += [party.name for party in case.parties] + [issue.title for issue in case.issues]
    told += [line.says for line in case.red_lines] + [interest.says for interest in case.interests]
    told += [claim.says for claim in case.claims]
    for text in told:
        assert text is not None
        assert {code for code, _ in text.versions} == {"en", "de"}, text


@pytest.mark.parametrize("name", NAMES)
def test_the_head_says_what_it_is_without_giving_the_move_away(name: str) -> None:
    comment = head(name)
    for part in ("# Source: ", "# What it shows: ", "# How it ended: "):
        assert part in comment
    assert not [move for move in operators_with_precedents() if move in comment or move.replace("_", " ") in comment]
    assert len((FOLDER / f"{name}.yaml").read_text(encoding="utf-8").splitlines()) <= LONGEST
