"""The table of what is said of the talks as a whole: title, summary, day, whose consent is needed."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Unfit, as_cell, is_empty, words_of
from goodoffices.formats.tables.headings import below, head_of, heading_of, title_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.positions_table import day_of
from goodoffices.formats.tables.said import Said, put

REQUIRED = ("talks", "value")
ROWS = {"title": "title", "summary": "summary", "as_of": "as_of", "consent": "consent"}


def recognises(grid: Grid) -> bool:
    """Whether this is such a table."""
    return head_of(grid, *REQUIRED) is not None


def rows(form: Form) -> Iterator[list[Cell]]:
    """The table of a full form, headings first."""
    yield [*map(title_of, REQUIRED)]
    for meaning, key in ROWS.items():
        said = form.get(key)
        if isinstance(said, dict):
            for language, words in said.items():
                yield [title_of(meaning, language), as_cell(str(words))]
        elif said is not None:
            yield [title_of(meaning), as_cell(str(said))]


def said(grid: Grid, _known: Known, desk: Desk) -> Said:
    """What such a table says."""
    head, result = head_of(grid, *REQUIRED), Said()
    for row in below(grid, head) if head else ():
        column = (head.column("value") if head else None) or 0
        where = grid.where(row.number, column)
        if is_empty(row.at(column)):
            continue
        try:
            heading, words = heading_of(row.at(0)), words_of(row.at(column))
        except Unfit as unfit:
            desk.complain(where, unfit)
            continue
        if heading.meaning not in ROWS:
            expected = f"one of: {', '.join(map(title_of, ROWS))}"
            desk.complain(grid.where(row.number, 0), Unfit(f"“{heading.words[:60]}”", expected))
            continue
        home = (ROWS[heading.meaning], *filter(None, [heading.language]))
        put(result, home, day_of(words) if heading.meaning == "as_of" else words, where, desk.complain)
    return result
