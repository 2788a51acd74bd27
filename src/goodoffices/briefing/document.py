"""What a briefing consists of: headings, paragraphs, lists, tables, figures, sources. Faces decide how they look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self, TypeAlias


class Mark(StrEnum):
    """How some words within a sentence are set apart."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASISED = "emphasised"
    QUIET = "quiet"
    ADDED = "added"
    REMOVED = "removed"
    REFERENCE = "reference"


SIGNS = {Mark.ADDED: "{+%s+}", Mark.REMOVED: "[-%s-]", Mark.REFERENCE: "[%s]"}
"""What stands around words of a mark where letters cannot look different."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are set alike. Those of a reference are the number of an entry in the document's Sources."""

    words: str
    mark: Mark = Mark.PLAIN

    @property
    def signed(self) -> str:
        """The words with the signs of their mark around them."""
        return SIGNS[self.mark] % self.words if self.mark in SIGNS else self.words


class Marked(str):
    """Words of which some are set apart: a text like any other, with its marks as signs, that also knows its runs.

    >>> Marked.of("The dam is ", Run("raised", Mark.REMOVED), Run("lowered", Mark.ADDED), ".")
    'The dam is [-raised-]{+lowered+}.'
    """

    __slots__ = ("runs",)

    runs: tuple[Run, ...]

    @classmethod
    def of(cls, *parts: str | Run) -> Self:
        """The parts in a row: runs, plain words, and words that are marked already."""
        runs = tuple(run for part in parts for run in (runs_of(part) if isinstance(part, str) else (part,)))
        marked = cls("".join(run.signed for run in runs))
        marked.runs = runs
        return marked


def runs_of(words: str) -> tuple[Run, ...]:
    """The runs of any words; plain ones are a single run.

    >>> runs_of("all alike")
    (Run(words='all alike', mark=<Mark.PLAIN: 'plain'>),)
    """
    return words.runs if isinstance(words, Marked) else (Run(words),)


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

    def below(self) -> Heading:
        """The same heading one level deeper, for a document within another."""
        return Heading(self.words, self.level + 1)


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


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as SVG and as PNG, what it shows in one sentence, and in words for those who do not see it.

    `width` is the part of the page's width that it takes, up to 1.
    """

    caption: str
    alternative: str
    svg: bytes
    png: bytes
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of the list of sources: the number that references name, and what it is."""

    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources that a document refers to."""

    entries: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """What must be read with every page, such as for whom it is; on a face without pages, once at the end."""

    words: str


Block: TypeAlias = Heading | Paragraph | Items | Grid | Figure | Sources | Foot
Document: TypeAlias = tuple[Block, ...]


def title_of(document: Document) -> str:
    """The words of the first heading of level 1, else of the first heading; nothing where there is none."""
    headings = [block for block in document if isinstance(block, Heading)]
    return next((own.words for own in sorted(headings, key=lambda own: own.level)), "")
