"""Mappings, lists, texts and numbers as JSON that people can read, each number in the decimals it came in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeAlias

from goodoffices.formats.case_files.plain_form import Bare

Said: TypeAlias = "str | list[Said] | dict[str, Said]"
"""Texts, of which those that are Bare stand as they are: numbers."""


def json_text(value: dict[str, Said]) -> str:
    """The content of a file.

    >>> print(json_text({"a": ["1", Bare("0.10")]}), end="")
    {
      "a": [
        "1",
        0.10
      ]
    }
    """
    return "".join(_pieces(value, "\n")) + "\n"


def _pieces(value: Said, line: str) -> Iterator[str]:
    inner = f"{line}  "
    match value:
        case dict() if value:
            sign = "{"
            for name, below in value.items():
                yield f"{sign}{inner}{_quoted(name)}: "
                yield from _pieces(below, inner)
                sign = ","
            yield f"{line}}}"
        case list() if value:
            sign = "["
            for below in value:
                yield f"{sign}{inner}"
                yield from _pieces(below, inner)
                sign = ","
            yield f"{line}]"
        case dict():
            yield "{}"
        case list():
            yield "[]"
        case Bare():
            yield str(value)
        case _:
            yield _quoted(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
