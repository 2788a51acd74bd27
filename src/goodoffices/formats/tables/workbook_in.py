"""The tables in a workbook, and the case that it was written from, if it was written by us."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from math import isfinite
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element, ParseError

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook import Workbook
from openpyxl.worksheet._reader import FORMULA_TAG, ROW_TAG, VALUE_TAG, WorkSheetParser
from openpyxl.xml.functions import iterparse

from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.tables.archive import STUMBLES, require_harmless
from goodoffices.formats.tables.encoded import bytes_of
from goodoffices.formats.tables.grid import MOST_CELLS, Cell, Grid, Odd, Row, letters
from goodoffices.formats.tables.own_sheet import HOME, decoded, is_own

LARGEST_FILE = 20_000_000
LAST_ROW = 1_048_576
LAST_COLUMN = 1_000
"""Excel has 16,384 columns; nobody writes into so many of them."""

STUMBLES_OVER_XML = (*STUMBLES, ParseError, SyntaxError, TypeError, AttributeError, ArithmeticError, RecursionError,
                     MemoryError, InvalidFileException)  # fmt: skip
PERCENT = re.compile(r"%(?![^\[]*\])")
Raw: TypeAlias = dict[str, Any]
"""A cell as openpyxl takes it apart: its column from 1, value, type, and the number of its style."""

COORDINATE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


@dataclass(frozen=True)
class Opened:
    """The tables of a workbook, and the sheet with the case that it was written from."""

    grids: tuple[Grid, ...]
    own: Grid | None


def open_workbook(path: Path) -> Opened:
    """What a workbook holds. Raises FormatError where it is none, or does harm, or is too large."""
    name = visible(shown(path))
    content = bytes_of(path, LARGEST_FILE)
    require_harmless(content, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it does not know of pictures, and the like
            grids = tuple(_grids(content, name))
    except STUMBLES_OVER_XML:
        raise FormatError(f"{name}: found a broken workbook; expected a whole one. It may be cut short.") from None
    own = next((grid for grid in grids if grid.name == HOME and is_own(grid)), None)
    return Opened(tuple(grid for grid in grids if grid is not own), own)


def _grids(content: bytes, name: str) -> Iterator[Grid]:
    reader = ExcelReader(io.BytesIO(content), read_only=True, data_only=True)
    reader.read()
    styles = _Styles.of(reader.wb)
    left = MOST_CELLS
    with reader.archive:
        for sheet, part in reader.parser.find_sheets():
            if part.target not in reader.valid_files or "chartsheet" in part.Type:
                continue
            with reader.archive.open(part.target) as source:
                parser = _Parser(source, reader.shared_strings, True, reader.wb.epoch, styles.dates, styles.spans)
                rows = tuple(_rows(parser, styles, f"{name}, sheet {visible(sheet.name)}", left))
            left -= sum(len(row.cells) for row in rows)
            yield Grid(visible(sheet.name), name, rows, is_sheet=True)


@dataclass(frozen=True)
class _Styles:
    """What the styles of a workbook say of numbers: which are dates or spans of time, and how each is shown."""

    dates: Collection[int]
    spans: Collection[int]
    formats: Sequence[str]

    @classmethod
    def of(cls, workbook: Workbook) -> _Styles:
        own, spans = workbook._number_formats, workbook._timedelta_formats  # noqa: SLF001 - openpyxl has no other way
        dates, styles = workbook._date_formats, workbook._cell_styles  # noqa: SLF001 - as above
        numbers = (style.numFmtId for style in styles)
        first = BUILTIN_FORMATS_MAX_SIZE
        return cls(dates, spans, [BUILTIN_FORMATS.get(n, "") if n < first else own[n - first] for n in numbers])


class _Parser(WorkSheetParser):  # type: ignore[misc]  # openpyxl has no types
    """Reads cells one by one, and says of each what it is instead of stopping at it."""

    def parse_cell(self, element: Element) -> Raw:
        coordinate = COORDINATE.fullmatch(element.get("r") or "")
        if element.get("r") and not coordinate:
            raise ValueError(element.get("r"))
        is_formula = element.find(FORMULA_TAG) is not None
        raw = element.findtext(VALUE_TAG)
        try:
            cell: Raw = super().parse_cell(element)
        except (ValueError, ArithmeticError, IndexError, KeyError):
            column = _column(coordinate[1]) if coordinate else self.col_counter
            cell = {"column": column, "value": Odd(f"“{shortened(raw or '', 40)}”"), "style_id": 0, "data_type": "odd"}
        if is_formula and cell["value"] is None:
            advice = "Open the workbook in Excel or LibreOffice and save it."
            cell["value"] = Odd("a formula without its result", advice=advice)
        return cell


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _rows(parser: _Parser, styles: _Styles, name: str, left: int) -> Iterator[Row]:
    for _, element in iterparse(parser.source):
        if element.tag != ROW_TAG:
            continue
        number, cells = parser.parse_row(element)
        element.clear()
        if not 0 < number <= LAST_ROW:
            raise FormatError(f"{name}: found a row with the number {number}; expected {LAST_ROW} at most")
        row = _row(cells, number, styles, name)
        left -= len(row.cells)
        if left < 0:
            raise FormatError(f"{name}, row {number}: found more than {MOST_CELLS} cells; expected fewer")
        if row.cells:
            yield row


def _row(cells: list[Raw], number: int, styles: _Styles, name: str) -> Row:
    read = {cell["column"] - 1: _cell(cell, styles) for cell in cells if cell["value"] is not None}
    last = max((column for column, cell in read.items() if cell != ""), default=-1)
    if last >= LAST_COLUMN:
        raise FormatError(
            f"{name}, cell {letters(last)}{number}: found more than {LAST_COLUMN} columns; expected fewer"
        )
    return Row(number, tuple(read.get(column, "") for column in range(last + 1)))


def _cell(cell: Raw, styles: _Styles) -> Cell:
    """What a cell says, exactly; a number by the shortest decimals that are this double."""
    match cell["value"]:
        case Odd() as odd:
            return odd
        case bool(truth):
            return Odd(f"the truth value {str(truth).upper()}", str(truth).lower())
        case int() | float() as number:
            return _number(number, cell, styles)
        case datetime() | date() | time() | timedelta() as day:
            return _day(day)
        case str(text) if cell["data_type"] == "e":
            return Odd(f"the error {shortened(text, 20)}", advice="Mend the formula in this cell.")
        case value:
            return decoded(str(value))


def _number(number: float, cell: Raw, styles: _Styles) -> Cell:
    if not isfinite(number):
        return Odd("a number beyond all bounds")
    exact = Fraction(repr(number))
    if PERCENT.search(styles.formats[cell["style_id"]]):
        shown_as = f"{amount_name(exact * 100)}%"
        return Odd(f"a percentage, {shown_as}", shown_as, "Format the cell as a number.")
    return exact


def _day(day: datetime | date | time | timedelta) -> Odd:
    if isinstance(day, datetime) and day.time() == time():
        day = day.date()
    advice = "Format the cell as text or as a number, and write it again." if isinstance(day, date) else ""
    return Odd(f"a date, {day}" if isinstance(day, date) else f"a time, {day}", str(day), advice)
