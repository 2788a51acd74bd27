"""Tables as text, with commas, semicolons or tabs between the cells."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.tables.encoded import bytes_of, text_of
from goodoffices.formats.tables.grid import MOST_CELLS, Cell, Desk, Grid, Row, is_empty
from goodoffices.formats.tables.headings import DEEPEST_HEADING, heading_of

LARGEST_FILE = 8_000_000
SEPARATORS = (",", ";", "\t")
NAMED = re.compile(r'"?sep=([,;\t])"?\r?\n', re.IGNORECASE)
"""The first line by which some programs tell Excel the separator."""

RISKY = re.compile(r"'*[=+\-@\t\r]")
"""What a spreadsheet takes for a formula, or would be told by the sign before it not to."""

SHIELDED = re.compile(r"'+[=+\-@\t\r]")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
MARK = "\ufeff"


def read_delimited(path: Path, desk: Desk) -> Grid:
    """The table in a file. Raises FormatError where there is none."""
    name = visible(shown(path))
    text = text_of(bytes_of(path, LARGEST_FILE), name, desk)
    named = NAMED.match(text)
    start = named.end() if named else 0
    separator = named[1] if named else _separator(text)
    rows = tuple(_rows(text[start:], separator, name, 1 if named else 0))
    return Grid(path.stem, name, rows, has_comma_between=separator == ",")


def _separator(text: str) -> str:
    """The separator under which most headings are known, else under which the first lines have most cells."""
    ends = [match.end() for match, _ in zip(re.finditer("\n", text[:100_000]), range(DEEPEST_HEADING), strict=False)]
    start = text[: ends[-1] if ends else 100_000]
    return max(SEPARATORS, key=lambda separator: _fitness(start, separator))


def _fitness(text: str, separator: str) -> tuple[int, int]:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return 0, 0
    known = max((sum(bool(heading_of(cell).meaning) for cell in row) for row in rows), default=0)
    return known, max(map(len, rows), default=0)


def _rows(text: str, separator: str, name: str, before: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line, cells = before + 1, 0
    try:
        for row in reader:
            read = tuple(map(_unshielded, row))
            cells += len(read)
            if cells > MOST_CELLS:
                raise FormatError(f"{name}:{line}: found more than {MOST_CELLS} cells; expected fewer")
            if not all(map(is_empty, read)):
                yield Row(line, read)
            line = before + reader.line_num + 1
    except csv.Error as error:
        what = (
            "quotation marks that do not end" if "unexpected end" in str(error) else "a row that cannot be taken apart"
        )
        raise FormatError(f"{name}:{line}: found {what}; expected cells with “{separator}” between them") from None


def _unshielded(text: str) -> str:
    return text[1:] if SHIELDED.match(text) else text


def delimited(rows: Iterable[Iterable[Cell]]) -> str:
    r"""The rows with commas between their cells; nothing in them can run as a formula.

    >>> delimited([["=1+1", Fraction(-1, 2), "a,b"]])
    '\ufeff\'=1+1,-0.5,"a,b"\r\n'
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([_written(cell) for cell in row])
    return MARK + out.getvalue()


def _written(cell: Cell) -> str:
    if isinstance(cell, Fraction):
        return amount_name(cell)
    text = str(cell)
    return f"'{text}" if RISKY.match(text) and not NUMBER.fullmatch(text) else text
