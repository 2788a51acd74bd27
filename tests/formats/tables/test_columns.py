"""Columns read and show what they hold."""

from fractions import Fraction

import pytest

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables import columns
from goodoffices.formats.tables.columns import Column
from goodoffices.formats.tables.grid import Cell, Unfit


@pytest.mark.parametrize(
    ("column", "value", "cell"),
    [
        (columns.phrase("speaker"), "A. Example", "A. Example"),
        (columns.names("serves"), ["face", "money"], "face, money"),
        (columns.phrases("via"), ["an agency, old", "b"], "an agency, old; b"),
        (columns.number("firmness"), "0.5", Fraction(1, 2)),
        (columns.day("date"), "2025-06-30", "2025-06-30"),
        (columns.walk_away("walk_away", "walk_away", "points"), {"": "5"}, Fraction(5)),
        (columns.truth("accepted"), False, "no"),
        (columns.truth("accepted"), True, "yes"),
    ],
)
def test_what_is_shown_is_read_again(column: Column, value: Plain, cell: Cell) -> None:
    assert column.show(value) == cell
    assert column.read(cell, False) == value


def test_texts_come_in_languages() -> None:
    assert columns.text("words", "says").is_text
    assert columns.text("title").home == ("title",)


def test_a_mark_is_read_as_a_file_has_it() -> None:
    mark = columns.mark("divisible")
    assert [mark.show(value) for value in (True, False)] == ["yes", "no"]
    assert [mark.read(cell, False) for cell in ("ja", "no")] == ["true", "false"]
    with pytest.raises(Unfit):
        mark.read("perhaps", False)


def test_a_truth_is_yes_or_no() -> None:
    with pytest.raises(Unfit):
        columns.truth("accepted").read("perhaps", False)
