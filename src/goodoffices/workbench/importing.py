"""Import a case from files of another format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.changes import Change, changes
from goodoffices.case.check import require_sound
from goodoffices.case.errors import FormatError, UsageError, visible
from goodoffices.formats.case_files.files import is_there, shown
from goodoffices.formats.case_files.load import load
from goodoffices.formats.case_files.save import save
from goodoffices.formats.registry import format_called, format_of


@dataclass(frozen=True)
class Import:
    """What was read, and where it was written.

    `notes` say what was odd in the files, and how it was taken; `changes` what differs from the case that was there.
    """

    case: Case
    title: str
    written: Path
    notes: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()


def import_case(
    paths: Sequence[str | Path], out: str | Path, *, format_name: str | None = None, update: bool = False
) -> Import:
    """Read files of another format, and write what they say as a case: a folder, or a file that ends in .yaml.

    With `update`, a case that is there already is brought up to date with them, in place and with its comments.
    Raises FormatError for files that cannot be read, and where something is in the way; CaseError for a case that
    does not hang together; UsageError for a format that is not known.
    """
    sources, target = [Path(path) for path in paths], Path(out)
    if not sources:
        raise UsageError("No file to import was given.")
    if is_there(target) and not update:
        found = f"{shown(target)}: is there already"
        raise FormatError(visible(f"{found}; expected a new name, or --update to bring the case up to date"))
    form = format_called(format_name) if format_name else format_of(sources[0])
    before = load(target) if is_there(target) else None
    read = form.read(sources)
    require_sound(read.case)
    save(read.case, target)
    differs = changes(before, read.case) if before else ()
    return Import(read.case, form.TITLE, target, read.notes, differs)
