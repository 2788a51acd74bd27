"""The files of a scenario: those that were named, or those of their folder, in the order in which people count."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import reason, shown

MOST_FILES = 500
"""In one scenario."""

DIGITS = re.compile(r"(\d+)")


def files_of(paths: Sequence[Path], endings: Collection[str]) -> list[Path]:
    """The files at these paths, in natural order; of a folder those with one of the endings, hidden ones left out.

    Raises FormatError where there are none, or too many.
    """
    found = [file for path in paths for file in _at(path, endings)]
    files = sorted(dict.fromkeys(found), key=lambda file: natural(file.name))
    if not files:
        places = visible(", ".join(map(shown, paths)))
        raise FormatError(f"{places or 'no path'}: found no file that ends with {' or '.join(endings)}")
    if len(files) > MOST_FILES:
        raise FormatError(f"{visible(shown(files[0].parent))}: found {len(files)} files; expected {MOST_FILES} at most")
    return files


def _at(path: Path, endings: Collection[str]) -> Iterable[Path]:
    try:
        if not path.is_dir():
            return [path]
        return [file for file in path.iterdir() if is_one_of(file, endings)]
    except (OSError, ValueError, RuntimeError) as error:
        raise FormatError(visible(f"{shown(path)}: cannot be read: {reason(error)}")) from None


def is_one_of(file: Path, endings: Collection[str]) -> bool:
    """Whether a file has one of the endings, and is not hidden."""
    return file.suffix.lower() in endings and not file.name.startswith(".")


def natural(name: str) -> tuple[list[tuple[int, int, str]], str]:
    """What to sort names by, so that numbers in them count as numbers.

    >>> sorted(["util10.yml", "util2.yml"], key=natural)
    ['util2.yml', 'util10.yml']
    """
    parts = [part for part in DIGITS.split(name.casefold()) if part]
    return [(0, int(part), "") if part.isdecimal() and len(part) < 100 else (1, 0, part) for part in parts], name


def beginnings(path: Path, endings: Collection[str], most: int = 1_000_000) -> Iterable[bytes]:
    """How the files at a path begin, for a look at what they are; nothing where they cannot be read."""
    try:
        for file in sorted(_at(path, endings))[:MOST_FILES]:
            if is_one_of(file, endings) and file.is_file():
                with file.open("rb") as opened:
                    yield opened.read(most)
    except (OSError, ValueError, RuntimeError, FormatError):
        return
