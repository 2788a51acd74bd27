"""Tables are told apart by their headings."""

import pytest

from goodoffices.formats.tables.every import TABLES, table_of
from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import grid_of
from tests.formats.tables.sheets import grid
from tests.formats.tables.test_records import ANSWERS
from tests.sample_cases import RIVER, case_of


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_each_recognises_what_it_writes_and_nothing_else_does(table: object) -> None:
    form = full_form(case_of(RIVER + ANSWERS))
    for own in TABLES:
        found = table_of(grid_of("Sheet", own.rows(form)), is_ours=False)
        assert found is not None
        assert found.title == own.title


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        ("Thema,Option,Nord", "Values"),
        ("Thema,Nord,Süd", "Positions"),
        ("Issue,Party,Stance", "Positions"),
        ("Party,Red line,Never", "Red lines"),
        ("Party,Reframing,Issue,Accepts,Words", "Answers"),
        ("Thema,Option,Operator,Line", "Values"),
        ("What,Price", None),
    ],
)
def test_headings_of_people(headings: str, title: str | None) -> None:
    found = table_of(grid(f"{headings}\na,b,c"), is_ours=False)
    assert (found.title if found else None) == title
