"""Open a case from its file or folder."""

from __future__ import annotations

from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.formats.case_files.load import Loaded, load_with_warnings


def load(path: str | Path) -> Case:
    """The case in a file or folder.

    Raises CaseError with everything that is wrong with it, each with file, line and column, or FormatError where
    there is nothing that can be read.
    """
    return open_case(path).case


def open_case(path: str | Path) -> Loaded:
    """The case with its warnings, and with the places in its files of problems that are found later.

    Raises as `load` does.
    """
    return load_with_warnings(path)
