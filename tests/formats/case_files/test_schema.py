"""The JSON Schema describes every key, and says of a file what the program says of it."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML

from goodoffices.case.case import Case
from goodoffices.formats.case_files.plain_form import plain_form
from goodoffices.formats.case_files.schema import DRAFT, json_schema
from goodoffices.formats.case_files.starter import starter
from goodoffices.formats.case_files.write_yaml import block
from tests.formats.case_files.json_schema import faults
from tests.formats.case_files.test_load import EXAMPLE
from tests.formats.case_files.writing import BASE
from tests.strategies.cases import cases

SCHEMA = json_schema()
EXAMPLES = Path(__file__).parents[3] / "examples"
SECTIONS = {
    "goodoffices", "title", "summary", "as_of", "parties", "issues", "rules", "consent", "interests", "positions",
    "red_lines", "values", "documents", "claims", "drafts", "tracks", "gates", "answers", "names",
}  # fmt: skip


def faults_of(text: str) -> list[str]:
    """What an editor would underline in a file with this text."""
    return list(faults(as_json(YAML(typ="safe", pure=True).load(text)), SCHEMA, SCHEMA))


def as_json(value: object) -> object:
    """A YAML value as an editor sees it: names and days are texts."""
    if isinstance(value, dict):
        return {str(as_json(name)): as_json(below) for name, below in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def parts(schema: object) -> Iterator[dict[str, object]]:
    """Every mapping within the schema."""
    if isinstance(schema, dict):
        yield schema
        for below in schema.values():
            yield from parts(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from parts(below)


def test_every_section_is_described() -> None:
    assert set(SCHEMA["properties"]) == SECTIONS
    assert all(own["description"] for own in SCHEMA["properties"].values())
    assert (SCHEMA["$schema"], SCHEMA["additionalProperties"], SCHEMA["required"]) == (DRAFT, False, ["goodoffices"])


def test_every_key_says_what_it_is_for() -> None:
    silent = [
        f"{name}.{key}"
        for name, own in SCHEMA["$defs"].items()
        for key, below in own.get("properties", {}).items()
        if "description" not in below and "$ref" not in below
    ]
    assert silent == []


def test_references_lead_to_definitions_and_every_definition_is_used() -> None:
    named = {str(own["$ref"]) for own in parts(SCHEMA) if isinstance(own.get("$ref"), str)}
    assert {name.removeprefix("#/$defs/") for name in named} == set(SCHEMA["$defs"])


def test_nothing_of_our_code_is_in_it() -> None:
    text = json.dumps(SCHEMA)
    assert "Shape" not in text
    assert "goodoffices.formats" not in text
    assert not [own for own in parts(SCHEMA) if "default" in own and isinstance(own["default"], str | None)]


@pytest.mark.parametrize("text", [EXAMPLE, BASE, starter("A title: with a colon", "x.yaml")])
def test_sound_files_fit(text: str) -> None:
    assert faults_of(text) == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("**/*.yaml")), ids=lambda path: path.name)
def test_the_examples_fit(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if text.partition("goodoffices: 1")[1]:
        assert faults_of(text) == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_whatever_is_saved_fits(case: Case) -> None:
    assert faults_of(block(plain_form(case)) + "\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "goodoffices: 2",
        "titel: x",
        "title: [x]",
        "title: {english: x}",
        "parties: {a: {}}",
        "parties: {a: {name: A, seat: chair}}",
        "parties: {a: {name: A, walk_away: lots}}",
        "issues: {a: {options: [[b]]}}",
        "issues: {a: {number: {from: 1}}}",
        "red_lines: {a: {b: x}}",
        "red_lines: {a: {b: {never: x, firmness: high}}}",
        "values: {a: {b: 5}}",
        "values: {a: {b: {c: [1, 2, 3]}}}",
        "claims: {a: {says: x, grade: Z9}}",
        "claims: {a: {says: x, stance: ofer}}",
        "claims: {a: {speaker: x}}",
        "answers: {a: {b: {operator: defer, issue: x, accepts: yes}}}",
        "answers: {a: {b: {operator: defer, issue: x, accepts: perhaps, date: 2025-06-30}}}",
    ],
)
def test_mistakes_do_not_fit(text: str) -> None:
    assert faults_of(text if text.startswith("goodoffices") else f"goodoffices: 1\n{text}\n")
