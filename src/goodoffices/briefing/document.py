"""What a briefing consists of: headings, paragraphs, lists and tables of plain words. Faces decide how they look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Tone(StrEnum):
    """How much a paragraph asks to be read."""

    LEAD = "lead"
    PLAIN = "plain"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's own."""

    words: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences."""

    words: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list: what it says, notes on that in smaller print, and a list below it."""

    words: str
    notes: tuple[str, ...] = ()
    below: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `numbered` from 1, or with a dash before each entry."""

    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its head, and a cell for each further column.

    A row without cells is the head of the `inner` rows that follow it.
    """

    head: str
    cells: tuple[str, ...] = ()
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the heads of its columns, the first of which stands over the heads of the rows."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]


Block: TypeAlias = Heading | Paragraph | Items | Grid
Document: TypeAlias = tuple[Block, ...]
