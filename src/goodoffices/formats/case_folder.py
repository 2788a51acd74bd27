"""Our own format: a case file, or a folder of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import ENDINGS, MAIN, shown
from goodoffices.formats.case_files.load import load_with_warnings
from goodoffices.formats.case_files.save import save
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.sources.new_folder import require_new

ORDER = 10
TITLE = "case folder"
SOURCE = "docs/reference/case-file.md"
ENDING = ""

MARK = re.compile(rb"^(?:\xef\xbb\xbf)?[\"']?goodoffices[\"']?\s*:", re.MULTILINE)
BEGINNING = 64_000
"""Bytes of a file that are looked at."""


def recognises(path: Path) -> bool:
    """Whether a file, or the main file of a folder, says that it is a case."""
    try:
        file = next((path / f"{MAIN}{end}" for end in ENDINGS if (path / f"{MAIN}{end}").is_file()), path)
        if file.suffix not in ENDINGS or not file.is_file():
            return False
        with file.open("rb") as content:
            return bool(MARK.search(content.read(BEGINNING)))
    except (OSError, ValueError):
        return False


def read(paths: Sequence[Path]) -> Imported:
    """The case of one file or folder, with its warnings as notes."""
    if len(paths) != 1:
        named = ", ".join(map(shown, paths))
        raise FormatError(visible(f"{named}: found {len(paths)} cases; expected one file or folder"))
    loaded = load_with_warnings(paths[0])
    return Imported(loaded.case, tuple(map(str, loaded.warnings)))


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder, or file where the path ends in .yaml, which hold all of it, whether or not `lossy`."""
    del lossy  # nothing is lost
    require_new(path)
    save(case, path)
    return ()
