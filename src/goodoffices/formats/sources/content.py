"""What a file holds, as far as anybody wants to read it."""

from __future__ import annotations

from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import reason


def content_of(path: Path, name: str, most: int) -> bytes:
    """The content of the file at `path`, which messages call `name`; of a larger one, one byte more than `most`.

    Raises FormatError where it cannot be read.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe, say, that nobody ever writes to
            raise FormatError(visible(f"{name}: cannot be read: not a file"))
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise FormatError(visible(f"{name}: cannot be read: {reason(error)}")) from None
