"""Export a case to another format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.formats.registry import format_called


@dataclass(frozen=True)
class Export:
    """Where a case was written, and what there was no room for."""

    written: Path
    title: str
    notes: tuple[str, ...] = ()


def export_case(case: Case, format_name: str, out: str | Path | None = None, *, lossy: bool = False) -> Export:
    """Write a case as a new file or folder of another format; without `out`, beside where one stands.

    Raises FormatError where something that bears on results has no place in the format, unless `lossy`, and where the
    file cannot be written; UsageError for a format that is not known.
    """
    form = format_called(format_name)
    require_sound(case)
    path = Path(out) if out is not None else Path(f"{case.name}{form.ENDING or '-' + format_name}")
    return Export(path, form.TITLE, form.write(case, path, lossy=lossy))
