"""A case as tables, and what they have no room for."""

import pytest

from goodoffices.case.changes import Change
from goodoffices.formats.tables.every import VALUES
from goodoffices.formats.tables.writing import bears_on_results, lost, sheets_of
from tests.sample_cases import RIVER, case_of


def test_tables_without_rows_are_left_out() -> None:
    titles = [sheet.table.title for sheet in sheets_of(case_of(RIVER))]
    assert titles == ["Values", "Red lines", "Parties", "Issues", "Rules", "Claims", "Documents", "Talks"]


def test_what_is_lost_is_told() -> None:
    case = case_of(RIVER)
    assert lost(case, sheets_of(case))[0] == []
    bearing, rest = lost(case, sheets_of(case, [VALUES]))
    assert "red line own_treaty of upstream: removed" in list(map(str, bearing))
    assert "title en: removed, was “Water on the upper river”" in list(map(str, rest))


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        (("points", "up", "dam", "high"), True),
        (("issue", "dam", "option", "high", "title"), False),
        (("red line", "up", "x", "says"), False),
        (("red line", "up", "x", "firmness"), True),
        (("party", "up", "walk-away"), True),
        (("party", "up", "name"), False),
        (("draft", "a"), False),
        (("day of the case",), True),
    ],
)
def test_what_bears_on_results(what: tuple[str, ...], expected: bool) -> None:
    assert bears_on_results(Change(what, "1", None)) is expected
