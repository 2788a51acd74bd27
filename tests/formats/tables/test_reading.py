"""Tables as a case, and as what somebody changed in one."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.changes import changes
from goodoffices.case.errors import FormatError
from goodoffices.case.text import Text
from goodoffices.case.values import PointsByOption, Values
from goodoffices.formats.tables.grid import grid_of
from goodoffices.formats.tables.reading import read_tables
from goodoffices.formats.tables.writing import sheets_of
from tests.formats.tables.sheets import VALUES, complaint, grid, imported
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import cases, small_cases

SLOW = [HealthCheck.too_slow]


def doubled(values: Values) -> Values:
    facets = (
        replace(own, points=tuple((name, points.times(values.one * 2)) for name, points in own.points))
        if isinstance(own, PointsByOption)
        else own
        for own in values.facets
    )
    return replace(values, facets=tuple(facets))


def changed(case: Case, how: int) -> Case:
    """The case as somebody may have edited its tables."""
    match how:
        case 0:
            return replace(case, values=tuple(map(doubled, case.values)))
        case 1:
            return replace(case, red_lines=case.red_lines[1:])
        case 2:
            return replace(case, red_lines=tuple(replace(l, says=Text.plain("So we said")) for l in case.red_lines))  # noqa: E741
        case 3:
            return replace(case, title=Text.plain("Other talks"), rules=())
        case _:
            parties = tuple(replace(party, note=Text.plain("a note"), walk_away=None) for party in case.parties)
            return replace(case, parties=parties)


@settings(max_examples=60, suppress_health_check=SLOW, deadline=None, phases=[Phase.generate])
@given(small_cases(), st.integers(0, 4))
def test_every_edit_of_a_table_comes_back_as_itself(case: Case, how: int) -> None:
    wanted = changed(case, how)
    grids = [grid_of(sheet.table.title, sheet.rows) for sheet in sheets_of(wanted)]
    empty = {sheet.table.title: sheet.rows[:1] for sheet in sheets_of(case)}
    grids += [grid_of(title, rows) for title, rows in empty.items() if title not in {grid.name for grid in grids}]
    result = read_tables(grids, "talks.xlsx", case.name, case)
    assert changes(wanted, result.case) == ()
    assert len(result.notes) == len(changes(case, wanted))


@settings(max_examples=30, suppress_health_check=SLOW, deadline=None, phases=[Phase.generate])
@given(cases())
def test_an_edit_in_one_place_leaves_all_else_as_it_was(case: Case) -> None:
    wanted = replace(case, parties=tuple(replace(party, note=Text.plain("new")) for party in case.parties))
    grids = [grid_of(sheet.table.title, sheet.rows) for sheet in sheets_of(wanted)]
    assert read_tables(grids, "talks.xlsx", case.name, case).case == wanted


def test_headings_can_stand_below_a_title_and_in_any_order(tmp_path: Path) -> None:
    text = "Our talks,,\n,,\nNorth,Option,Issue/Thema\n1,high,Dam\n2,low,\n"
    case = imported(tmp_path, text).case
    assert (case.issues[0].id, case.facets[0].option_names, case.name) == ("Dam", ("high", "low"), "talks")


def test_a_table_without_known_headings_is_left_out_with_a_note(tmp_path: Path) -> None:
    result = imported(tmp_path, VALUES, prices="What,Price\nWater,3\n")
    assert [note.rpartition("/")[2] for note in result.notes] == [
        "prices.csv: left out, since no headings of a table were found in it"
    ]


def test_two_tables_that_disagree_are_refused(tmp_path: Path) -> None:
    parties = "Id,Name,Seat,Walk-away\nNorth,N,signatory,5\nSouth,S,signatory,\n"
    said = complaint(tmp_path, VALUES + "walk-away,,4,\n", parties=parties)
    assert "found another word on parties.North.walk_away.points than in parties.csv:2, column 4" in said


def test_an_unsound_case_is_refused_at_its_cell(tmp_path: Path) -> None:
    lines = "Party,Name,Never,Firmness\nNorth,x,Dam == high,0\n,y,Dam == sunk,1\n"
    assert complaint(tmp_path, VALUES, lines=lines).splitlines() == [
        "lines.csv:2, column 4: found 0; expected a number above 0 and at most 1",
        "lines.csv:3, column 3: found “sunk”; expected an option of Dam. Known: high, low.",
    ]


def test_a_new_issue_in_the_positions_of_a_known_case_is_a_mistake() -> None:
    with pytest.raises(FormatError, match="found the issue “Dan”; expected an issue of this case. Did you mean “dam”"):
        read_tables([grid("Issue,Party,Position\nDan,upstream,built", "Positions")], "a.xlsx", "a", case_of(RIVER))
