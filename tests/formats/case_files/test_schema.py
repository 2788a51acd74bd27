"""The JSON Schema describes every section, and every reference in it leads somewhere."""

import json
from collections.abc import Iterator

from goodoffices.formats.case_files.schema import json_schema

SECTIONS = {
    "goodoffices", "title", "summary", "as_of", "parties", "issues", "rules", "consent", "interests", "positions",
    "red_lines", "values", "documents", "claims", "drafts", "tracks", "gates",
}  # fmt: skip


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
    schema = json_schema()
    assert set(schema["properties"]) == SECTIONS
    assert schema["additionalProperties"] is False
    assert "2020-12" in schema["$schema"]


def test_references_lead_to_definitions() -> None:
    schema = json_schema()
    named = {str(own["$ref"]) for own in parts(schema) if isinstance(own.get("$ref"), str)}
    assert named
    assert {name.removeprefix("#/$defs/") for name in named} <= set(schema["$defs"])


def test_no_name_of_our_code_is_in_it() -> None:
    assert "Shape" not in json.dumps(json_schema())
