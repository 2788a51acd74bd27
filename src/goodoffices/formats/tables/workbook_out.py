"""Tables as a workbook that is pleasant to edit: frozen headings, widths that fit, numbers as numbers, no formulas."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from fractions import Fraction

from openpyxl import Workbook
from openpyxl.cell import Cell as Place
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from goodoffices.formats.tables.grid import Cell, words_of
from goodoffices.formats.tables.own_sheet import encoded

NARROWEST, WIDEST = 8, 60
"""Characters that a column shows; longer texts take several lines."""

LOOKED_AT = 500
"""Rows from which the width of a column is taken."""

HEADING = PatternFill("solid", fgColor="FFE3E9F1")
AS_TEXT = "@"
LIKE_A_FORMULA = ("=", "+", "-", "@")
EPOCH = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""When every workbook says that it was made, so that the same case gives the same file."""


def workbook_of(
    tables: Iterable[tuple[str, Sequence[Sequence[Cell]]]], plain: tuple[str, Sequence[Sequence[Cell]]]
) -> bytes:
    """The tables as sheets with headings; `plain` is one more sheet, of lines, at the end."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.created = workbook.properties.modified = EPOCH
    for title, rows in tables:
        sheet = workbook.create_sheet(title)
        _fill(sheet, rows)
        _dress(sheet, rows)
    last = workbook.create_sheet(plain[0])
    _fill(last, plain[1])
    last.column_dimensions["A"].width = 2 * WIDEST
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _fill(sheet: Worksheet, rows: Iterable[Sequence[Cell]]) -> None:
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row, 1):
            if cell != "":
                _put(sheet.cell(number, column), cell)


def _put(place: Place, cell: Cell) -> None:
    if isinstance(cell, Fraction):
        place.value = int(cell) if cell.denominator == 1 else float(cell)
        return
    text = encoded(cell if isinstance(cell, str) else words_of(cell))
    place.value = text
    place.data_type = "s"  # a text, also where it looks like a formula or an error
    place.number_format = AS_TEXT
    if text.startswith(LIKE_A_FORMULA):
        place.quotePrefix = True  # and stays one when somebody goes into the cell and out again


def _dress(sheet: Worksheet, rows: Sequence[Sequence[Cell]]) -> None:
    sheet.freeze_panes = "A2"
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), HEADING
    for column in range(len(rows[0])):
        longest = max((_width(row[column]) for row in rows[:LOOKED_AT] if column < len(row)), default=0)
        sheet.column_dimensions[get_column_letter(column + 1)].width = min(max(longest + 2, NARROWEST), WIDEST)
    for row in sheet.iter_rows(min_row=1):
        for cell in row:
            if isinstance(cell.value, str):
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.auto_filter.ref = sheet.dimensions


def _width(cell: Cell) -> int:
    return max(map(len, words_of(cell).split("\n"))) if cell != "" else 0
