"""The JSON Schema of a case file, with which editors complete and check it."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from goodoffices.formats.case_files.shapes.case import CaseShape
from goodoffices.formats.case_files.shapes.scalars import DEFINED
from goodoffices.formats.case_files.shapes.wants import FACET_VALUES, ORDER

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SUFFIX = "Shape"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a case that stands in a single file, or of a folder's `case.yaml`.

    >>> json_schema()["properties"]["as_of"]["$ref"]
    '#/$defs/Day'
    """
    raw = CaseShape.model_json_schema(schema_generator=_Generator)
    definitions = raw.pop("$defs") | {"FacetValues": FACET_VALUES, "Order": ORDER}
    schema = {
        "$schema": DRAFT,
        **raw,
        "title": "A case of Good Offices",
        "required": ["goodoffices"],
        "$defs": {name.removesuffix(SUFFIX): definitions[name] for name in sorted(definitions)},
    }
    return _cleaned(schema)


class _Generator(GenerateJsonSchema):
    """Leaves out what says nothing to an editor: titles made of keys, defaults, and that what may lack can be null."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - the signature is pydantic's
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


def _cleaned(schema: dict[str, Any]) -> dict[str, Any]:
    """The same with the addresses of definitions in, without the suffix of our classes."""
    if DEFINED in schema:
        return {"$ref": f"#/$defs/{schema[DEFINED]}"}
    cleaned = {key: _cleaned_part(part) for key, part in schema.items()}
    for key in ("$ref", "title"):
        if isinstance(cleaned.get(key), str):
            cleaned[key] = str(cleaned[key]).removesuffix(SUFFIX)
    return cleaned


def _cleaned_part(part: object) -> object:
    if isinstance(part, list):
        return [_cleaned_part(item) for item in part]
    return _cleaned(part) if isinstance(part, dict) else part
