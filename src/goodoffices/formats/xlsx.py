"""Excel workbooks: a case to edit by hand, without loss; and what people have in spreadsheets already."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import is_there, reason, shown
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.tables import own_sheet
from goodoffices.formats.tables.reading import read_tables
from goodoffices.formats.tables.writing import sheets_of

ORDER = 60
TITLE = "Excel workbook"
SOURCE = "Office Open XML, ECMA-376; its tables in docs/how-to/work-in-a-spreadsheet.md"
ENDING = ".xlsx"

ENDINGS = frozenset({".xlsx", ".xlsm", ".xltx", ".xls"})
"""The last is recognised so that it can be said what to do with it."""


def recognises(path: Path) -> bool:
    """Whether this looks like a workbook."""
    try:
        return path.suffix.lower() in ENDINGS and path.is_file()
    except (OSError, ValueError):
        return False


def read(paths: Sequence[Path]) -> Imported:
    """The case of one workbook, or of several that hold parts of it; notes say what was changed since we wrote it.

    Raises FormatError with every cell that is wrong.
    """
    from goodoffices.formats.tables.workbook_in import open_workbook  # noqa: PLC0415 - openpyxl takes its time

    opened = [open_workbook(path) for path in paths]
    if not opened:
        raise FormatError("no path of a workbook was given; expected one")
    file, name = visible(shown(paths[0])), paths[0].stem
    own = [book.own for book in opened if book.own is not None]
    grids = [grid for book in opened for grid in book.grids]
    if not own:
        return read_tables(grids, file, name)
    if len(opened) > 1:
        raise FormatError(f"{own[0].file}: found a whole case beside other workbooks; expected it alone")
    case = own_sheet.case_of(own[0])
    return read_tables(grids, file, case.name, case)


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new workbook, which holds all of it, whether or not `lossy`.

    Raises FormatError where something is at the path already.
    """
    from goodoffices.formats.tables.workbook_out import workbook_of  # noqa: PLC0415 - as above

    del lossy  # nothing is lost
    if is_there(path):
        raise FormatError(visible(f"{shown(path)}: is there already; give the path of a new file"))
    sheets = [(sheet.table.title, sheet.rows) for sheet in sheets_of(case)]
    content = workbook_of(sheets, (own_sheet.HOME, list(own_sheet.rows(case))))
    _write_new(path, content)
    return ()


def _write_new(path: Path, content: bytes) -> None:
    """All of the file, or nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                path.unlink(missing_ok=True)
                raise
    except (OSError, ValueError) as error:
        raise FormatError(visible(f"{shown(path)}: cannot be written: {reason(error)}")) from None
