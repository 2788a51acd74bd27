"""CSV: the tables that people have in spreadsheets, as text; and a case as a folder of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.changes import Change
from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import is_there, reason, shown
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.sources.new_folder import write_folder
from goodoffices.formats.tables.delimited import delimited, read_delimited
from goodoffices.formats.tables.every import TABLES, VALUES
from goodoffices.formats.tables.grid import Desk
from goodoffices.formats.tables.reading import read_tables
from goodoffices.formats.tables.writing import lost, sheets_of

ORDER = 70
TITLE = "CSV tables"
SOURCE = "RFC 4180; their headings in docs/how-to/work-in-a-spreadsheet.md"
ENDING = ""

ENDINGS = frozenset({".csv", ".tsv"})
MOST_FILES = 50
MOST_SAID = 20
"""Things without a place that are named one by one."""


def recognises(path: Path) -> bool:
    """Whether this is a table as text, or a folder with one that we would write."""
    try:
        if path.is_dir():
            return any((path / f"{table.stem}.csv").is_file() for table in TABLES)
        return path.suffix.lower() in ENDINGS and path.is_file()
    except (OSError, ValueError):
        return False


def read(paths: Sequence[Path]) -> Imported:
    """The case of one or more tables, or of a folder of them. Raises FormatError with every cell that is wrong."""
    files = [file for path in paths for file in _files(path)]
    if not files:
        raise FormatError(f"{visible(', '.join(map(shown, paths))) or 'no path'}: found no file that ends with .csv")
    if len(files) > MOST_FILES:
        raise FormatError(
            f"{visible(shown(files[0].parent))}: found {len(files)} tables; expected {MOST_FILES} at most"
        )
    first = paths[0] if paths[0].is_dir() or len(files) == 1 else files[0].parent
    desk = Desk(visible(shown(first)))
    grids = [read_delimited(file, desk) for file in files]
    imported = read_tables(
        grids, desk.file, (first.absolute().stem if first.suffix else first.absolute().name) or "case"
    )
    return Imported(imported.case, (*desk.notes, *imported.notes))


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder of tables; to a path that ends with `.csv`, its values alone. What has no place there.

    Raises FormatError where results could differ for what has no place, unless `lossy`, and where something is at the
    path already.
    """
    is_single = path.suffix.lower() == ".csv"
    if is_single and is_there(path):
        raise FormatError(visible(f"{shown(path)}: is there already; give the path of a new file"))
    sheets = sheets_of(case, [VALUES] if is_single else TABLES)
    bearing, rest = lost(case, sheets)
    if bearing and not lossy:
        raise FormatError("\n".join(map(visible, _refusal(path, bearing))))
    texts = {f"{sheet.table.stem}.csv": delimited(sheet.rows) for sheet in sheets}
    if is_single:
        replace_files({path: texts[f"{VALUES.stem}.csv"]})
    else:
        write_folder(path, texts)
    return tuple(visible(f"without a place in CSV: {change}") for change in _some([*bearing, *rest]))


def _some(changes: list[Change]) -> list[str]:
    said = [_as_lost(change) for change in changes[:MOST_SAID]]
    return said if len(changes) <= MOST_SAID else [*said, f"and {len(changes) - MOST_SAID} more"]


def _as_lost(change: Change) -> str:
    """What is lost, by the difference that it makes."""
    return str(change).removesuffix(": removed")


def _refusal(path: Path, bearing: list[Change]) -> list[str]:
    first = f"{shown(path)}: not written, since CSV has no place for what bears on results:"
    advice = "Write it as a workbook (.xlsx), which holds everything, or leave this out on purpose."
    return [first, *(f"  {words}" for words in _some(bearing)), advice]


def _files(path: Path) -> list[Path]:
    try:
        if path.is_dir():
            return sorted(file for file in path.iterdir() if file.suffix.lower() in ENDINGS and file.is_file())
    except OSError as error:
        raise FormatError(f"{visible(shown(path))}: cannot be read: {reason(error)}") from None
    return [path]
