"""What case files look like, for editors."""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.formats.case_files.schema import json_schema


def case_schema() -> Mapping[str, object]:
    """The JSON Schema of case files.

    >>> case_schema()["title"]
    'A case of Good Offices'
    """
    return json_schema()
