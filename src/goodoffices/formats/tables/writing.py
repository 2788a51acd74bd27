"""A case as tables; and what of it they have no room for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goodoffices.case.case import Case
from goodoffices.case.changes import Change, changes
from goodoffices.case.errors import FormatError
from goodoffices.formats.tables.every import TABLES, VALUES, Table
from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import Cell, grid_of
from goodoffices.formats.tables.reading import read_tables

BEARING = frozenset(
    {"issue", "points", "points if", "order", "weight", "values", "red line", "consent", "rule", "party"}
)
"""What bears on results, by the first word of a change."""

BESIDES = frozenset(
    {"title", "title of the facet", "says", "note", "name", "delegates", "discount", "audience", "sources", "serves"}
)
"""What of that does not."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its kind."""

    table: Table
    rows: list[list[Cell]]


def sheets_of(case: Case, tables: Iterable[Table] = TABLES) -> list[Sheet]:
    """The tables of a case; those without any row are left out."""
    form = full_form(case)
    made = [Sheet(table, [list(row) for row in table.rows(form)]) for table in tables]
    return [sheet for sheet in made if len(sheet.rows) > 1 or sheet.table is VALUES]


def lost(case: Case, sheets: Iterable[Sheet]) -> tuple[list[Change], list[Change]]:
    """What the tables alone do not say of the case: first what bears on results, then the rest."""
    grids = [grid_of(sheet.table.title, sheet.rows) for sheet in sheets]
    try:
        again = read_tables(grids, case.name, case.name).case
    except FormatError as error:
        raise FormatError(f"this case cannot be written as tables: {error}") from None
    differing = changes(case, again)
    bearing = [change for change in differing if bears_on_results(change)]
    return bearing, [change for change in differing if change not in bearing]


def bears_on_results(change: Change) -> bool:
    """Whether an answer could be another one for this."""
    if change.what[0] == "day of the case":
        return True
    return change.what[0] in BEARING and not BESIDES.intersection(change.what[2:])
