"""Tables as a workbook."""

import io
from fractions import Fraction

import openpyxl

from goodoffices.formats.tables.grid import Cell
from goodoffices.formats.tables.workbook_out import WIDEST, workbook_of

ROWS: list[list[Cell]] = [["Issue", "A"], ["=1+1", Fraction(1, 4)], ["x" * 200, Fraction(3)], ["", "1/3"]]


def test_numbers_are_numbers_and_texts_are_texts() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of([("Values", ROWS)], ("Case", [["a", "b"]]))))
    sheet = book["Values"]
    assert [(cell.value, cell.data_type) for row in sheet["A2:B4"] for cell in row] == [
        ("=1+1", "s"), (0.25, "n"), ("x" * 200, "s"), (3, "n"), (None, "n"), ("1/3", "s"),
    ]  # fmt: skip
    assert sheet["A2"].quotePrefix
    assert sheet["B4"].number_format == "@"
    assert (sheet.column_dimensions["A"].width, sheet.freeze_panes) == (WIDEST, "A2")
    assert book.sheetnames == ["Values", "Case"]
