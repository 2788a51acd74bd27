"""The sheet of a workbook that holds the case as it was written, so that nothing is lost, and changes can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError, Severity, visible
from goodoffices.formats.case_files.load import understand
from goodoffices.formats.case_files.plain_form import plain_form
from goodoffices.formats.case_files.splice import FORCED
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.formats.case_files.yaml_source import read_text
from goodoffices.formats.tables.grid import LONGEST_CELL, Cell, Grid, words_of

HOME = "Case"
"""The name of the sheet."""

MARK = "goodoffices case"
"""In its first cell."""

ADVICE = "The case as it was written. Edit the other sheets, not this one: what they say counts."
FIRST_LINE = 3
"""The row with the first line of the case file."""

LIKE_A_CODE = re.compile(r"x(?=~|[0-9A-Fa-f]{4}_)")
"""What spreadsheets read as the code of a character, between a `_` and a `_`."""

BROKEN_UP = re.compile(r"x~(?=~|[0-9A-Fa-f]{4}_)")


def encoded(text: str) -> str:
    """The text as it can stand in a workbook without being taken for codes of characters.

    >>> encoded("_x0041_"), decoded(encoded("_x~0041_"))
    ('_x~0041_', '_x~0041_')
    """
    return LIKE_A_CODE.sub("x~", text)


def decoded(text: str) -> str:
    """What `encoded` was given."""
    return BROKEN_UP.sub("x", text)


def is_own(grid: Grid) -> bool:
    """Whether this is the sheet of a workbook of ours."""
    return bool(grid.rows) and grid.rows[0].number == 1 and grid.rows[0].at(0) == MARK


def rows(case: Case) -> Iterator[list[Cell]]:
    """The sheet of a case: its name, a word to the reader, and the case file, line by line."""
    yield [MARK, case.name]
    yield [ADVICE]
    text = block(plain_form(case), 0, FORCED)
    for line in text.split("\n"):
        yield [line[start : start + LONGEST_CELL] for start in range(0, max(len(line), 1), LONGEST_CELL)]


def case_of(grid: Grid) -> Case:
    """The case on the sheet. Raises FormatError where somebody has broken it."""
    by_number = {row.number: "".join(map(_line, row.cells)) for row in grid.rows if row.number >= FIRST_LINE}
    last = max(by_number, default=FIRST_LINE)
    text = "\n".join(by_number.get(number, "") for number in range(FIRST_LINE, last + 1)) + "\n"
    name = words_of(grid.rows[0].at(1))
    loaded, problems = understand([("", read_text(text.encode("utf-8", "replace"), name))], name)
    if loaded is None:
        problem = next(problem for problem in problems if problem.severity is Severity.ERROR)
        row = problem.place.line + FIRST_LINE - 1 if problem.place else 1
        advice = problem.advice or "Take the sheet from the workbook as it was written."
        where = grid.where(row, 0)
        raise FormatError(visible(f"{where}: found {problem.found}; expected {problem.expected}. {advice}"))
    return loaded.case


def _line(cell: Cell) -> str:
    return cell if isinstance(cell, str) else words_of(cell)
