"""The readers' words as data: files of the folder `lexicons`, `LANGUAGE.NAME.toml`, or `NAME.toml` for every language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def lexicon(name: str) -> dict[str, Any]:
    """What a file of the folder says; empty where there is none, such as for a language without rules.

    >>> lexicon("states")["ukraine"]["de"]["names"]
    ['Ukraine']
    >>> lexicon("tlh.dates")
    {}
    """
    file = resources.files("goodoffices.reading") / "lexicons" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The words under a key: a list of them, or a text of words between spaces."""
    found = lexicon(name).get(key, ())
    return frozenset(found.split() if isinstance(found, str) else found)
