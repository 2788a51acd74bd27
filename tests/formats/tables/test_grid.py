"""Tables with cells that know their place."""

from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.tables.grid import (
    CUT,
    LONGEST_CELL,
    MOST_SAID,
    Desk,
    Odd,
    Row,
    Unfit,
    as_cell,
    grid_of,
    letters,
    words_of,
)


def test_columns_have_letters() -> None:
    assert [letters(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_a_row_is_empty_beyond_its_last_cell() -> None:
    assert [Row(1, ("a",)).at(column) for column in (0, 1)] == ["a", ""]


def test_empty_rows_are_left_out_but_counted() -> None:
    assert [row.number for row in grid_of("a", [["x"], ["", " "], [Fraction(0)]]).rows] == [1, 3]


def test_cells_as_words() -> None:
    assert (words_of(" a "), words_of(Fraction(1, 2)), words_of(Odd("a date", "2025-01-01"))) == (
        "a",
        "0.5",
        "2025-01-01",
    )
    with pytest.raises(Unfit):
        words_of(Odd("the error #REF!"))


def test_what_no_cell_holds_is_replaced_and_cut() -> None:
    assert as_cell("a\u2028b\x00\ufeff") == "a\nb\ufffd\ufffd"
    assert as_cell("x" * (LONGEST_CELL + 1)) == "x" * LONGEST_CELL + CUT


def test_everything_is_complained_of_at_once_but_not_without_end() -> None:
    desk = Desk("a.csv")
    desk.require_sound()
    for number in range(MOST_SAID + 5):
        desk.complain(f"a.csv:{number}", Unfit("\x1b", "words"))
        desk.note("odd")
    with pytest.raises(FormatError) as error:
        desk.require_sound()
    lines = str(error.value).splitlines()
    assert (lines[0], lines[-1], len(lines)) == (
        "a.csv:0: found \\x1b; expected words",
        "and 5 more like these",
        MOST_SAID + 1,
    )
    assert desk.notes == ["odd"]
