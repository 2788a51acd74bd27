"""Tables with one row for each thing."""

from datetime import date
from pathlib import Path

import pytest

from goodoffices.formats.tables import records
from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import Desk, grid_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.records import Records
from tests.formats.tables.sheets import VALUES, complaint, imported
from tests.sample_cases import RIVER, case_of

EVERY = [
    records.PARTIES,
    records.ISSUES,
    records.RED_LINES,
    records.INTERESTS,
    records.ANSWERS,
    records.CLAIMS,
    records.DOCUMENTS,
]
ANSWERS = """
answers:
  bank:
    would_pay: {operator: add_payer, issue: dam, with: {payer: bank, until: 2030}, accepts: "yes", date: 2025-06-20}
    not_twice: {operator: add_payer, issue: dam, accepts: "no", date: 2025-06-21, line: costs, sources: [c2]}
"""


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.section)
def test_what_is_written_is_read_again(table: Records) -> None:
    form = full_form(case_of(RIVER + ANSWERS))
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


def test_answers_of_people(tmp_path: Path) -> None:
    text = (
        "Partei,Umdeutung,Thema,Gewählt,Nimmt an,Datum,Wortlaut (de)\n"
        "North,defer,Dam,until: 2030; by: vote,ja,3.6.2025,Gern\n"
        ",defer,Dam,,nein,4.6.2025,\n"
    )
    first, second = imported(tmp_path, VALUES, replies=text).case.answers
    assert (first.party, first.name, first.operator, first.issue) == ("North", "answer_1", "defer", "Dam")
    assert (first.accepts, first.day, first.choices) == (True, date(2025, 6, 3), (("until", "2030"), ("by", "vote")))
    assert (second.name, second.accepts, second.day, second.choices) == ("answer_2", False, date(2025, 6, 4), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Party,Reframing,Issue,Accepts,Date\nNorth,defer,Dam,perhaps,2025-06-03\n",
            "lines.csv:2, column 4: found “perhaps”; expected yes or no",
        ),
        (
            "Party,Reframing,Issue,Accepts,Date,Chosen\nNorth,defer,Dam,yes,2025-06-03,2030\n",
            "lines.csv:2, column 6: found “2030”; expected a facet and its option, as in “promisor: bank; form: ",
        ),
        ("Party,Reframing,Issue,Accepts\nNorth,defer,Dam,yes\n", "found no `date`; expected one in an answer"),
        (
            "Party,Reframing,Issue,Accepts,Date\nNorth,defer,Dma,yes,2025-06-03\n",
            "found “Dma”; expected an issue or facet of this case. Did you mean “Dam”?",
        ),
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
