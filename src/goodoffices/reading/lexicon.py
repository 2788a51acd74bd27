"""The lexicons: words of a language as data, in the folder `lexicons`, a TOML file for each subject."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The whole of a lexicon, such as `de.strong_verbs`."""
    file = resources.files("goodoffices.reading") / "lexicons" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@cache
def words(name: str, *keys: str) -> frozenset[str]:
    """The words under a key of a lexicon, written as a list, or in one text with spaces between them.

    >>> "laut" in words("de.function_words", "prepositions")
    True
    """
    found: Any = table(name)
    for key in keys:
        found = found[key]
    return frozenset(found.split() if isinstance(found, str) else found)
