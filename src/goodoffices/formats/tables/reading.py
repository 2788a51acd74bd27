"""Tables as a case: a new one, or the one that they were written from, with what somebody changed in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from goodoffices.case.case import Case
from goodoffices.case.changes import changes
from goodoffices.case.errors import FormatError, Problem, Severity, dotted, visible
from goodoffices.formats.case_files.load import understand
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.case_files.splice import FORCED
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.formats.case_files.yaml_source import read_text
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.tables.every import TABLES, Table, table_of
from goodoffices.formats.tables.form import apply, file_form, full_form
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Row, grid_of, is_empty
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import Edit, Home, Said, edits

MOST_CHANGES = 200
"""Changes that notes list one by one."""

EXPECTED = "a table with the headings Issue and Option and a column for each party, or Issue, Party and Position"


def read_tables(grids: Sequence[Grid], file: str, name: str, original: Case | None = None) -> Imported:
    """The case that these tables are; `original` is the one that they were written from, if any.

    Raises FormatError with everything that is wrong, by cell.
    """
    desk = Desk(file)
    form = full_form(original) if original else {"parties": {}, "issues": {}}
    tables = _recognised(grids, desk, is_ours=original is not None)
    if original is not None:
        _note_missing_sheets(tables, form, desk)
        tables = [(table, grid) for table, grid in tables if not _is_untouched(table, grid, form)]
    elif not tables:
        raise FormatError(f"{file}: found no table that can be read; expected {EXPECTED}")
    found = _edits(tables, form if original else None, desk)
    desk.require_sound()
    if original is not None and not found.edits:
        return Imported(original, tuple(desk.notes))
    apply(form, found.edits, desk.complain)
    desk.require_sound()
    case = _understood(form, name, found.places, file)
    said = changes(original, case) if original else ()
    listed = [f"changed since it was written: {change}" for change in said[:MOST_CHANGES]]
    more = [f"and {len(said) - MOST_CHANGES} more changes"] if len(said) > MOST_CHANGES else []
    return Imported(case, tuple(map(visible, [*desk.notes, *listed, *more])))


@dataclass(frozen=True)
class _Found:
    """What the tables say otherwise than the case that they were written from, and where they say what they say."""

    edits: list[Edit]
    places: dict[Home, str]


def _recognised(grids: Sequence[Grid], desk: Desk, *, is_ours: bool) -> list[tuple[Table, Grid]]:
    tables = []
    for grid in grids:
        table = table_of(grid, is_ours=is_ours) if grid.rows else None
        if table is not None:
            tables.append((table, grid))
        elif grid.rows:
            what = f"{grid.file}, sheet {grid.name}" if grid.is_sheet else grid.file
            desk.note(f"{what}: left out, since no headings of a table were found in it")
    return sorted(tables, key=lambda pair: pair[0].turn)


def _is_untouched(table: Table, grid: Grid, form: Form) -> bool:
    """Whether the table stands there as it was written."""
    written = grid_of(table.title, table.rows(form)).rows
    return len(written) == len(grid.rows) and all(
        _trimmed(row) == _trimmed(other) for row, other in zip(written, grid.rows, strict=True)
    )


def _trimmed(row: Row) -> tuple[Cell, ...]:
    cells = list(row.cells)
    while cells and is_empty(cells[-1]):
        cells.pop()
    return tuple("" if is_empty(cell) else cell for cell in cells)


def _edits(tables: Sequence[tuple[Table, Grid]], form: Form | None, desk: Desk) -> _Found:
    known, known_before = Known(is_given=form is not None), Known(is_given=form is not None)
    for names in (known, known_before):
        names.learn(form or {})
    result = _Found([], {})
    before: dict[str, Said] = {}
    if form is not None:
        present = {table.title for table, _ in tables}
        for table in sorted(TABLES, key=lambda table: table.turn):
            if table.title in present:
                before[table.title] = table.said(grid_of(table.title, table.rows(form)), known_before, Desk(""))
    seen: dict[Home, Edit] = {}
    after: dict[str, Said] = {}
    for table, grid in tables:
        said = table.said(grid, known, desk)
        for home, entry in said.items():
            result.places.setdefault(home, entry.where)
            result.places.update({(*home, part): where for part, where in entry.within.items()})
        after.setdefault(table.title, {}).update(said)
    where = {table.title: f"{grid.file}, sheet {grid.name}" if grid.is_sheet else grid.file for table, grid in tables}
    for title, said in after.items():
        for edit in edits(before.get(title, {}), said, where[title]):
            _add(edit, seen, result, desk, is_first=form is None)
    return result


def _add(edit: Edit, seen: dict[Home, Edit], result: _Found, desk: Desk, *, is_first: bool) -> None:
    """One table may say what another one says; not something else."""
    known = seen.setdefault(edit.home, edit)
    if known is edit:
        result.edits.append(edit)
    elif known.value != edit.value and not (is_first and edit.home[-1] in {"title", "name"}):
        desk.complaints.append(
            f"{edit.where}: found another word on {'.'.join(part for part in edit.home if part)} than in "
            f"{known.where}; expected one of them"
        )


def _note_missing_sheets(tables: Sequence[tuple[Table, Grid]], form: Form, desk: Desk) -> None:
    present = {table.title for table, _ in tables}
    for table in TABLES:
        if table.title not in present and len(list(table.rows(form))) > 1:
            desk.note(f"the sheet {table.title} is missing; what stood in it was kept as it was written")


def _understood(form: Form, name: str, places: dict[Home, str], file: str) -> Case:
    """The case of a full form; FormatError where it does not hang together, with the cells that are to blame."""
    _complete(form)
    text = block(file_form(form), 0, FORCED) + "\n"
    loaded, problems = understand([("", read_text(text.encode("utf-8", "replace"), file))], name)
    if loaded is None:
        desk = Desk(file)
        errors = (problem for problem in problems if problem.severity is Severity.ERROR)
        desk.complaints += [_placed(problem, places, file) for problem in errors]
        desk.require_sound()
        raise FormatError(f"{file}: found no sound case; expected one")
    return replace(loaded.case, name=name)


def _complete(form: Form) -> None:
    """What a party needs at the least: what people call it."""
    parties = form["parties"]
    for name, own in parties.items() if isinstance(parties, dict) else ():
        if isinstance(own, dict):
            own.setdefault("name", name)


def _placed(problem: Problem, places: dict[Home, str], file: str) -> str:
    """The problem at the cell that says what it is about, or at the nearest one that is known."""
    path = tuple(str(part) for part in problem.path if not isinstance(part, int))
    if path[:1] == ("issues",) and path[2:3] != ("facets",) and len(path) > 2:
        path = (*path[:2], "facets", "", *path[2:])
    candidates = [path[:length] for length in range(len(path), 1, -1)]
    candidates += [(*path[:2], "facets", ""), *(home for home in places if len(path) > 1 and home[:2] == path[:2])]
    where = next((places[home] for home in candidates if home in places), None)
    if where is None:
        where = f"{file}: {dotted(problem.path)}" if problem.path else file
    said = f"{where}: found {problem.found}; expected {problem.expected}"
    return visible(f"{said}. {problem.advice}" if problem.advice else said)
