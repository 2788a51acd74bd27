"""Precedents: where a reframing was tried before, and how it ended."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources

from goodoffices.case.text import Text


class Ending(StrEnum):
    """What became of a formula: it did what it was meant to, did so in part, did not, or it is too early to say."""

    HELD = "held"
    MIXED = "mixed"
    FAILED = "failed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Precedent:
    """One use of an operator's move in history, with what was at stake, the formula, and how it ended.

    `year` is that of the formula, not of its end. `about` are the sides of an issue, of `ASPECTS`, that the dispute was
    about. `stake` is a clause without a full stop; `formula` and `ended` are sentences. `source` names the book, treaty
    or document from which it can be checked, in its own language.
    """

    operator: str
    name: Text
    year: int
    about: tuple[str, ...]
    place: Text
    stake: Text
    formula: Text
    ended: Text
    ending: Ending
    source: str


def precedents_of(operator: str) -> tuple[Precedent, ...]:
    """The precedents of a reframing operator, as its file of `precedents/` has them.

    Raises KeyError for an operator without such a file.

    >>> first = precedents_of("change_promisor")[0]
    >>> first.name.in_("en"), first.year, str(first.ending)
    ('Algiers Accords', 1981, 'held')
    """
    return _all()[operator]


def operators_with_precedents() -> tuple[str, ...]:
    """The names of the operators that have a file of precedents, in alphabetical order."""
    return tuple(_all())


@cache
def _all() -> Mapping[str, tuple[Precedent, ...]]:
    folder = resources.files(__package__).joinpath("precedents")
    found: dict[str, tuple[Precedent, ...]] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        operator, _, ending = file.name.partition(".")
        if ending == "toml":
            entries = tomllib.loads(file.read_text(encoding="utf-8"))["precedent"]
            found[operator] = tuple(_precedent(operator, entry) for entry in entries)
    return found


def _precedent(operator: str, entry: Mapping[str, object]) -> Precedent:
    texts: dict[str, Text] = {}
    for key in ("name", "place", "stake", "formula", "ended"):
        versions = entry[key]
        if not isinstance(versions, dict):
            raise TypeError(f"{operator}: {key} has no languages")
        texts[key] = Text.of(versions)
    about = entry["about"]
    if not isinstance(about, list):
        raise TypeError(f"{operator}: about is no list")
    return Precedent(
        operator=operator,
        year=int(str(entry["year"])),
        about=tuple(map(str, about)),
        ending=Ending(str(entry["ending"])),
        source=str(entry["source"]),
        **texts,
    )
