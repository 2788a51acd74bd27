"""A table as it stands in a file: rows of cells that know their place, whatever kind of file it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from goodoffices.case.errors import FormatError, visible
from goodoffices.case.issues import amount_name

MOST_CELLS = 200_000
"""Cells that are not empty, in all tables of a case together."""

MOST_SAID = 20
"""Complaints about one file; who has mended these will ask again."""

LONGEST_CELL = 30_000
"""Characters; Excel holds 32,767 of them in a cell."""

LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
ODD = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What no cell can hold, or nobody would see in it."""


@dataclass(frozen=True, slots=True)
class Odd:
    """What is neither words nor a number: a date, a percentage, an error of a spreadsheet.

    `text` is how it reads where any words will do; where it has none, it can stand nowhere.
    """

    found: str
    text: str = ""
    advice: str = ""


Cell = str | Fraction | Odd
"""What a cell holds; "" where it is empty."""


class Unfit(Exception):
    """A cell that does not hold what belongs there."""

    def __init__(self, found: str, expected: str, advice: str = "") -> None:
        self.found, self.expected, self.advice = found, expected, advice
        super().__init__(found)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not empty: its number in the file from 1, and its cells."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, column: int) -> Cell:
        """The cell of this column, from 0; empty beyond the last."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: a sheet of a workbook, or a text file, by the name that messages call the file.

    `has_comma_between` says that commas separate its cells, so that none can be part of a number.
    """

    name: str
    file: str
    rows: tuple[Row, ...]
    is_sheet: bool = False
    has_comma_between: bool = False

    def where(self, row: int, column: int | None = None) -> str:
        """What messages call a cell, or a row.

        >>> Grid("Values", "a.xlsx", (), is_sheet=True).where(7, 2), Grid("a", "a.csv", ()).where(7, 2)
        ('a.xlsx, sheet Values, cell C7', 'a.csv:7, column 3')
        """
        if not self.is_sheet:
            return f"{self.file}:{row}" if column is None else f"{self.file}:{row}, column {column + 1}"
        place = f"row {row}" if column is None else f"cell {letters(column)}{row}"
        return f"{self.file}, sheet {self.name}, {place}"


@dataclass
class Desk:
    """Collects, while tables are read, what is wrong with them and what a reader should know."""

    file: str
    complaints: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def complain(self, where: str, unfit: Unfit) -> None:
        """Say what is wrong with a cell."""
        said = f"{where}: found {unfit.found}; expected {unfit.expected}"
        self.complaints.append(visible(f"{said}. {unfit.advice}" if unfit.advice else said))

    def note(self, text: str) -> None:
        """Say how something was taken, once."""
        if visible(text) not in self.notes:
            self.notes.append(visible(text))

    def require_sound(self) -> None:
        """Raises FormatError with everything that is wrong, if anything is."""
        if self.complaints:
            said = list(dict.fromkeys(self.complaints))
            more = [f"and {len(said) - MOST_SAID} more like these"] if len(said) > MOST_SAID else []
            raise FormatError("\n".join([*said[:MOST_SAID], *more]))


def letters(column: int) -> str:
    """The letters of a column, counted from 0.

    >>> letters(0), letters(25), letters(26), letters(16383)
    ('A', 'Z', 'AA', 'XFD')
    """
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def words_of(cell: Cell) -> str:
    """What the cell says in words, without blanks around them. Raises Unfit where it says nothing that can be used."""
    if isinstance(cell, Odd):
        if not cell.text:
            raise Unfit(cell.found, "words", cell.advice)
        return cell.text
    return amount_name(cell) if isinstance(cell, Fraction) else cell.strip()


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in the cell."""
    return isinstance(cell, str) and not cell.strip()


def as_cell(text: str) -> str:
    r"""The text as a cell can hold it: what cannot be seen is replaced, what is too long cut short.

    >>> as_cell("a\r\nb\x07")
    'a\nb\ufffd'
    """
    shown = ODD.sub("\ufffd", LINE_ENDS.sub("\n", text))
    return shown if len(shown) <= LONGEST_CELL else shown[:LONGEST_CELL] + CUT


CUT = " […]"
"""At the end of a cell that holds only the beginning of a text."""


def grid_of(name: str, rows: Iterable[Iterable[Cell]]) -> Grid:
    """A table that stands in no file yet, the heading first."""
    numbered = (Row(number, tuple(cells)) for number, cells in enumerate(rows, 1))
    return Grid(name, "", tuple(row for row in numbered if not all(map(is_empty, row.cells))), is_sheet=True)
