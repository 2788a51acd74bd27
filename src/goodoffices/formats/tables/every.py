"""Every kind of table, in the order in which they are shown; how each is recognised, read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.tables import positions_table, records, rules_table, shown, talks_table, values_table
from goodoffices.formats.tables.grid import Cell, Desk, Grid
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.records import Records
from goodoffices.formats.tables.said import Said

Rows: TypeAlias = Callable[[Form], Iterable[list[Cell]]]
Reader: TypeAlias = Callable[[Grid, Known, Desk], Said]


@dataclass(frozen=True)
class Table:
    """One kind: the name of its sheet; its file is called the same, in small letters. `turn` orders the reading."""

    title: str
    recognises: Callable[[Grid], bool]
    rows: Rows
    said: Reader
    turn: int

    @property
    def stem(self) -> str:
        """The name of its file, without the ending."""
        return self.title.lower().replace(" ", "_")


def _of(title: str, table: Records, turn: int) -> Table:
    return Table(title, table.recognises, table.rows, table.said, turn)


VALUES = Table("Values", values_table.recognises, shown.values, values_table.said, 3)
TABLES = (
    VALUES,
    Table("Positions", positions_table.recognises, shown.positions, positions_table.said, 9),
    _of("Red lines", records.RED_LINES, 6),
    _of("Parties", records.PARTIES, 1),
    _of("Issues", records.ISSUES, 2),
    Table("Rules", rules_table.recognises, rules_table.rows, rules_table.said, 7),
    _of("Interests", records.INTERESTS, 8),
    _of("Answers", records.ANSWERS, 8),
    _of("Claims", records.CLAIMS, 0),
    _of("Documents", records.DOCUMENTS, 0),
    Table("Talks", talks_table.recognises, talks_table.rows, talks_table.said, 0),
)


def table_of(grid: Grid, *, is_ours: bool) -> Table | None:
    """The kind of a table: by the name of its sheet, if we wrote it; else by its headings."""
    named = [table for table in TABLES if grid.name.casefold() in (table.title.casefold(), table.stem)]
    if is_ours and named and named[0].recognises(grid):
        return named[0]
    by_headings = (table for table in (*named, *sorted(TABLES, key=lambda table: table.turn)) if table.recognises(grid))
    return next(by_headings, None)
