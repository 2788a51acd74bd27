"""What tables say, piece by piece, under the place in a case that each piece belongs to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables.grid import Unfit

Home: TypeAlias = tuple[str, ...]
"""Where something stands in the full form of a case: ("red_lines", "up", "own_treaty", "never")."""

THERE = True
"""Said of what is there at all: a party, an issue, a line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a table says, and where; `within` says where each part of it stands."""

    value: Plain
    where: str
    within: dict[str, str] = field(default_factory=dict)


Said: TypeAlias = dict[Home, Entry]


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody changed: the new value of what stands at `home`; None where it is gone."""

    home: Home
    value: Plain
    where: str


def edits(before: Said, after: Said, where: str) -> list[Edit]:
    """What a table says otherwise than before; `where` is what the table is called, for what is gone from it."""
    changed = [
        Edit(home, entry.value, entry.where)
        for home, entry in after.items()
        if home not in before or before[home].value != entry.value
    ]
    return changed + [Edit(home, None, where) for home in before if home not in after]


def put(said: Said, home: Home, value: Plain, where: str, complain: Callable[[str, Unfit], None]) -> None:
    """Note what a cell says; a second word on the same thing must be the same."""
    known = said.get(home)
    if known is None:
        said[home] = Entry(value, where)
    elif known.value != value:
        found = f"another word on {'.'.join(part for part in home if part)} than in {known.where}"
        complain(where, Unfit(found, "one of them"))
