"""Tables with one row for each thing."""

from pathlib import Path

import pytest

from goodoffices.formats.tables import records
from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import Desk, grid_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.records import Records
from tests.formats.tables.sheets import VALUES, complaint, imported
from tests.sample_cases import RIVER, case_of

EVERY = [records.PARTIES, records.ISSUES, records.RED_LINES, records.INTERESTS, records.CLAIMS, records.DOCUMENTS]


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.section)
def test_what_is_written_is_read_again(table: Records) -> None:
    form = full_form(case_of(RIVER))
    grid, known, desk = grid_of(table.section, table.rows(form)), Known(), Desk("a")
    known.learn(form)
    said = table.said(grid, known, desk)
    assert (desk.complaints, desk.notes) == ([], [])
    assert len([home for home, entry in said.items() if entry.value is True]) == len(list(table.things(form)))


def test_red_lines_of_people(tmp_path: Path) -> None:
    text = "Partei,Nie,Wortlaut,Quelle,Laune\nNorth,Dam == low,Niemals tief,Rede vom Juni,gut\n,Volume == 100,,,\n"
    result = imported(tmp_path, VALUES, lines=text)
    first, second = result.case.red_lines
    assert (first.party, first.name, second.party, second.name) == ("North", "line_1", "North", "line_2")
    assert first.origin.sources == ("table_1",)
    assert result.case.claims[0].says.in_("") == "Rede vom Juni"
    assert any("“Laune” was left out" in note for note in result.notes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Party,Name,Never\n,x,Dam == low\n", "found no name; expected one in the column “Party”"),
        (
            "Party,Name,Never\nNorth,x,Dam == low\n,x,Dam == high\n",
            "found “North.x” a second time; expected each name once",
        ),
        ("Party,Name,Never,Always\nNorth,x,,\n", "expected either `never` or `always`"),
        (
            "Party,Name,Never,Firmness\nNorth,x,Dam == low,high\n",
            "lines.csv:2, column 4: found “high”; expected a number",
        ),
        ("Party,Name,Never\nEast,x,Dam == low\n", "expected a party"),
    ],
)
def test_what_is_wrong_is_said_with_its_row(tmp_path: Path, text: str, expected: str) -> None:
    said = complaint(tmp_path, VALUES, lines=text)
    assert said.startswith("lines.csv:")
    assert expected in said
