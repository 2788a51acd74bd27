"""Short tables for tests, and what the program makes of them."""

from fractions import Fraction
from pathlib import Path

import pytest

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError
from goodoffices.case.points import Points
from goodoffices.case.values import PointsByOption
from goodoffices.formats.csv_tables import read
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.tables.delimited import read_delimited
from goodoffices.formats.tables.grid import Cell, Desk, Grid, grid_of

VALUES = """\
Issue,Option,North,South
Dam,high,10,0
,low,0,20
Volume,100,5,1
,200,6,2
"""
"""Two issues, the second row of each with a blank issue."""


def imported(folder: Path, text: str | bytes, name: str = "talks.csv", **more: str | bytes) -> Imported:
    """What comes out of a table with this text, and of others by the names of their files."""
    files = {name: text, **{f"{stem}.csv": content for stem, content in more.items()}}
    for file, content in files.items():
        (folder / file).write_bytes(content.encode() if isinstance(content, str) else content)
    return read([folder / file for file in files])


def complaint(folder: Path, text: str | bytes, name: str = "talks.csv", **more: str | bytes) -> str:
    """What is wrong with such tables, without the folder that they are in."""
    with pytest.raises(FormatError) as error:
        imported(folder, text, name, **more)
    return str(error.value).replace(f"{folder}/", "")


def grid(text: str, name: str = "talks") -> Grid:
    """A table of this text, with commas between its cells."""
    return grid_of(name, [line.split(",") for line in text.splitlines()])


def sheet(*rows: list[Cell]) -> Grid:
    """A sheet with these rows."""
    return grid_of("Sheet1", rows)


def points(case: Case, party: str, facet: str) -> dict[str, tuple[Fraction, Fraction]]:
    """The points that a party gives the options of a facet."""
    values = case.values_of(party)
    assert values is not None
    own = next(own for own in values.facets if own.facet == facet)
    assert isinstance(own, PointsByOption)
    return {name: (each.low, each.high) for name, each in own.points}


def exactly(number: str | int) -> tuple[Fraction, Fraction]:
    """Points that are known."""
    each = Points.exactly(Fraction(number))
    return each.low, each.high


def delimited_grid(folder: Path, text: str | bytes) -> tuple[Grid, list[str]]:
    """The table in a file, and the notes on it."""
    file = folder / "t.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    desk = Desk("t.csv")
    return read_delimited(file, desk), desk.notes
