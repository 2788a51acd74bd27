"""Mappings, lists, texts and numbers as YAML that every reader takes for the same, whatever it takes for numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from goodoffices.formats.case_files.write_yaml import flow

Said: TypeAlias = "str | list[Said] | dict[str, Said]"
"""Texts, of which those that are Bare stand as they are: numbers, mostly. So are names."""


EMPTY = {dict: "{}", list: "[]"}


def yaml_text(value: dict[str, Said]) -> str:
    """The content of a file; a list stands in no other list.

    >>> print(yaml_text({"a": ["1", "x"], "b": {"no": "0.5"}}), end="")
    a:
    - "1"
    - x
    b:
      "no": "0.5"
    """
    return "".join(f"{line}\n" for line in _mapping(value))


def _mapping(value: dict[str, Said]) -> Iterator[str]:
    for name, below in value.items():
        match below:
            case dict() if below:
                yield f"{flow(name)}:"
                yield from (f"  {line}" for line in _mapping(below))
            case list() if below:
                yield f"{flow(name)}:"
                yield from _listing(below)
            case dict() | list():
                yield f"{flow(name)}: {EMPTY[type(below)]}"
            case _:
                yield f"{flow(name)}: {flow(below)}"


def _listing(items: list[Said]) -> Iterator[str]:
    for item in items:
        below = list(_mapping(item)) if isinstance(item, dict) else []
        for i, line in enumerate(below or [flow(item) if isinstance(item, str) else EMPTY[type(item)]]):
            yield f"  {line}" if i else f"- {line}"
