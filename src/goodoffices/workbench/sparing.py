"""Files of a case, which nothing else that is written may take the place of."""

from __future__ import annotations

from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.errors import UsageError, visible
from goodoffices.formats.case_files.files import find_files
from goodoffices.formats.case_files.stored_texts import place_of


def require_spared(out: str | Path | None, case: Case, path: str | Path) -> None:
    """Raise UsageError where a file to be written is one of the case at a path, or a stored text of its documents."""
    if out is None:
        return
    own = [file.path for file in find_files(Path(path)).files]
    own += [place_of(document, Path(path)) for document in case.documents if document.text]
    if any(_is_same(Path(out), file) for file in own):
        raise UsageError(f"“{visible(str(out))}” is a file of the case itself, which would be lost. Name another one.")


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file; a path that makes no sense leads to none."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False
