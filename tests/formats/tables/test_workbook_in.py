"""Cells of workbooks. Whole and hostile ones: test_xlsx.py."""

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import openpyxl

from goodoffices.formats.tables.grid import Odd
from goodoffices.formats.tables.workbook_in import open_workbook


def test_cells_are_read_exactly_and_odd_ones_say_what_they_are(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["C1"] = 0.1, " words "
    book.active["B3"], book.active["C3"] = 1e-7, True
    book.active["A4"], book.active["B4"] = date(2025, 6, 30), timedelta(hours=1)
    book.active["C4"], book.active["D4"] = "#DIV/0!", "=A1*2"
    book.active["E4"] = 0.25
    book.active["E4"].number_format = "0%"
    book.create_sheet("Empty")
    book.save(tmp_path / "a.xlsx")
    opened = open_workbook(tmp_path / "a.xlsx")
    sheet, empty = opened.grids
    assert opened.own is None
    assert (sheet.name, empty.rows) == ("Sheet", ())
    assert [row.number for row in sheet.rows] == [1, 3, 4]
    assert sheet.rows[0].cells == (Fraction(1, 10), "", " words ")
    assert sheet.rows[1].cells == ("", Fraction(1, 10**7), Odd("the truth value TRUE", "true"))
    assert [cell.found for cell in sheet.rows[2].cells if isinstance(cell, Odd)] == [
        "a date, 2025-06-30",
        "a time, 1:00:00",
        "the error #DIV/0!",
        "a formula without its result",
        "a percentage, 25%",
    ]


def test_a_million_names_of_columns_are_looked_at_by_their_letters(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active.cell(1, 900).value = "y"
    book.save(tmp_path / "a.xlsx")
    assert len(open_workbook(tmp_path / "a.xlsx").grids[0].rows[0].cells) == 900
