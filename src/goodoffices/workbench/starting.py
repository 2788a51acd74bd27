"""Start a case."""

from __future__ import annotations

from pathlib import Path

from goodoffices.formats.case_files.starter import write_starter


def start(name: str | Path) -> Path:
    """Write a small, complete and commented case to a new file, and say which.

    Raises FormatError where the file is there already or cannot be written.
    """
    return write_starter(name)
