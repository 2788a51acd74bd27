"""Open a case from its file or folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
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


@contextmanager
def placing(opened: Loaded) -> Iterator[None]:
    """What turns out within this to be wrong with an opened case is told with its place in its files."""
    try:
        yield
    except CaseError as error:
        raise CaseError(opened.placed(error.problems)) from None
