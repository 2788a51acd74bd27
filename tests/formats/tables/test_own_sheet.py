"""The sheet that holds the case as it was written."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError
from goodoffices.case.text import Text
from goodoffices.formats.tables.grid import LONGEST_CELL, Grid, Row
from goodoffices.formats.tables.own_sheet import case_of, decoded, encoded, is_own, rows
from tests.formats.case_files.writing import with_added
from tests.strategies.cases import cases


def own(case: Case) -> Grid:
    return Grid("Case", "a.xlsx", tuple(Row(i, tuple(cells)) for i, cells in enumerate(rows(case), 1)), is_sheet=True)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(cases())
def test_it_holds_all_of_it(case: Case) -> None:
    assert is_own(own(case))
    assert case_of(own(case)) == case


def test_long_lines_take_several_cells() -> None:
    case = replace(with_added(""), name="a", summary=Text.plain("no-blank:" * 10_000))
    assert max(len(cell) for row in own(case).rows for cell in row.cells if isinstance(cell, str)) == LONGEST_CELL
    assert case_of(own(case)) == case


@given(st.text(st.sampled_from("_x~0041AFf "), max_size=30))
def test_codes_of_characters_are_broken_up(text: str) -> None:
    assert decoded(encoded(text)) == text
    assert "x0041_" not in encoded(text)


def test_a_broken_one_is_refused_at_its_line() -> None:
    grid = own(with_added(""))
    broken = replace(grid, rows=tuple(row for row in grid.rows if row.at(0) != "issues:"))
    with pytest.raises(FormatError, match=r"a\.xlsx, sheet Case, cell A\d+: found"):
        case_of(broken)
