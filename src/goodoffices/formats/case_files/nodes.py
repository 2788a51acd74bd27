"""What stands where in a YAML file: a tree of texts, lists and mappings that know their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from goodoffices.case.errors import Place

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}

Plain: TypeAlias = "bool | str | list[Plain] | dict[str, Plain] | None"
"""What a tree says, without its places. Numbers and dates stay texts, so that nothing of them is lost."""


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One file: its name as the user would type it, and its text; whether a byte order mark stands before that."""

    name: str
    text: str
    has_mark: bool = False


@dataclass(slots=True, eq=False)
class Node:
    """A part of a file, from character `start` up to `end`; `line` and `column` are those of its start, from 1.

    `size` counts the nodes in it, those behind aliases included, `height` its levels of lists and mappings.
    `is_anchored` says that aliases can repeat it elsewhere; `parts` are what it was put together from, where that
    stands in several files.
    """

    source: Source
    start: int
    end: int
    line: int
    column: int
    size: int = field(default=1, kw_only=True)
    height: int = field(default=0, kw_only=True)
    is_anchored: bool = field(default=False, kw_only=True)
    parts: list[Tree] = field(default_factory=list, kw_only=True)

    @property
    def place(self) -> Place:
        """Where it begins."""
        return Place(self.source.name, self.line, self.column)

    @property
    def raw(self) -> str:
        """How it is written."""
        return self.source.text[self.start : self.end]


@dataclass(slots=True, eq=False)
class Leaf(Node):
    """A text, number, truth value or nothing; `is_bare` where it has no quotation marks and is no block of text."""

    text: str
    is_bare: bool


@dataclass(slots=True, eq=False)
class Items(Node):
    """A list."""

    is_flow: bool
    items: list[Tree] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Entry:
    """A name and what stands behind it, in the mapping `home`."""

    key: Leaf
    value: Tree
    home: Entries


@dataclass(slots=True, eq=False)
class Entries(Node):
    """A mapping. Entries that were merged in (`<<`, or from other files) have another `home`."""

    is_flow: bool
    entries: dict[str, Entry] = field(default_factory=dict)


Tree: TypeAlias = Leaf | Items | Entries


def plain(tree: Tree) -> Plain:
    """What the tree says.

    >>> plain(Leaf(Source("a.yaml", "~"), 0, 1, 1, 1, text="~", is_bare=True)) is None
    True
    """
    match tree:
        case Leaf(text=text, is_bare=True) if text in NULLS:
            return None
        case Leaf(text=text, is_bare=True) if text in TRUTHS:
            return TRUTHS[text]
        case Leaf(text=text):
            return text
        case Items(items=items):
            return [plain(item) for item in items]
        case Entries(entries=entries):
            return {name: plain(entry.value) for name, entry in entries.items()}


def leaves(tree: Tree) -> Iterator[Leaf]:
    """Every leaf of the tree, names included, in the order of the file."""
    match tree:
        case Leaf():
            yield tree
        case Items(items=items):
            for item in items:
                yield from leaves(item)
        case Entries(entries=entries):
            for entry in entries.values():
                yield entry.key
                yield from leaves(entry.value)


def place_within(leaf: Leaf, offset: int) -> Place:
    """Where the character at `offset` of a leaf's text stands in the file.

    Counts characters that are not blank, which no style of writing a text adds or takes away; so it is exact but
    for texts with escapes, and never beyond the leaf.
    """
    source, start = leaf.source.text, leaf.start
    if source[start : start + 1] in ("'", '"'):
        start += 1
    elif source[start : start + 1] in ("|", ">"):
        start = source.find("\n", start) + 1 or start
    before = sum(not char.isspace() for char in leaf.text[:offset])
    dark = re.compile(r"\S").finditer(source, start, leaf.end)
    positions = [match.start() for match, _ in zip(dark, range(before + 1), strict=False)]
    position = positions[-1] if positions else leaf.start
    line = leaf.line + source.count("\n", leaf.start, position)
    line_start = source.rfind("\n", leaf.start, position) + 1
    column = position - line_start + 1 if line_start else leaf.column + position - leaf.start
    return Place(leaf.source.name, line, column)
