"""Tables as text, read and written. Encodings and bad files: test_csv_tables.py."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import amount_name
from goodoffices.formats.tables.delimited import delimited
from goodoffices.formats.tables.grid import Cell, Row, as_cell, is_empty
from tests.formats.tables.sheets import delimited_grid

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8).map(as_cell)
RISKY = st.sampled_from(["=1", "+a", "-x", "@b", "'=1", "''@", "'quoted", "\tx", "-5", "a,b", 'say "so"', "two\nlines"])


@given(st.lists(st.lists(st.one_of(WORDS, RISKY, st.fractions()), min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_is_written_is_read_again(tmp_path_factory: pytest.TempPathFactory, rows: list[list[Cell]]) -> None:
    grid, _ = delimited_grid(tmp_path_factory.mktemp("csv"), delimited([["Issue", "Option"], *rows]))
    written = [[amount_name(cell) if isinstance(cell, Fraction) else cell for cell in row] for row in rows]
    assert [list(row.cells) for row in grid.rows[1:]] == [row for row in written if not all(map(is_empty, row))]


def test_rows_know_their_lines(tmp_path: Path) -> None:
    grid, _ = delimited_grid(tmp_path, 'Issue;Option\n\n"a\nb";c\n;\nd;e\n')
    assert grid.rows == (Row(1, ("Issue", "Option")), Row(3, ("a\nb", "c")), Row(6, ("d", "e")))
    assert not grid.has_comma_between


def test_a_field_that_never_ends_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"t\.csv:2"):
        delimited_grid(tmp_path, 'Issue,Option\nx,"' + "y" * 200_000 + '"\n')
