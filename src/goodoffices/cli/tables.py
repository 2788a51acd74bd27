"""Tables on a terminal: columns side by side where every word fits, else the cells of a row below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from goodoffices.briefing.document import Grid, Marked, Row
from goodoffices.cli.lettering import Lettering

GAP = 2
"""Blanks between two columns."""

INDENT = 2
"""Blanks before the head of an inner row."""

FIRST = 0.3
"""The part of the width that the heads of rows may take before they are broken into lines."""

FIRST_OF_TWO = 0.45
"""The same in a table of two columns."""


def table(grid: Grid, width: int) -> RenderableType:
    """The table at this width."""
    widths = _widths(grid, width)
    return Group(*(_stacked(grid) if widths is None else _side_by_side(grid, widths)))


def _widths(grid: Grid, width: int) -> list[int] | None:
    """The width of each column, or None where some word would not fit into its own."""
    full = [_line_cells(row) for row in grid.rows if row.cells]
    columns = list(zip(*full, strict=True))
    natural = [max(map(cell_len, (head, *column))) for head, column in zip(grid.heads, columns, strict=True)]
    room = width - GAP * (len(columns) - 1)
    if sum(natural) <= room:
        return natural
    heads = (head.replace("–", "– ") for head in grid.heads)
    words = [max(map(_longest_word, (head, *column))) for head, column in zip(heads, columns, strict=True)]
    first = min(natural[0], max(words[0], int((FIRST if len(columns) > 2 else FIRST_OF_TWO) * room)))
    widths = [first, *_shared(natural[1:], room - first)]
    return widths if all(own >= word for own, word in zip(widths, words, strict=True)) else None


def _shared(natural: Sequence[int], room: int) -> list[int]:
    """The room shared out evenly, except that no column gets more than it can use.

    >>> _shared([5, 30, 40], 45)
    [5, 20, 20]
    """
    widths: dict[int, int] = {}
    for i in sorted(range(len(natural)), key=lambda i: natural[i]):
        each = (room - sum(widths.values())) // (len(natural) - len(widths))
        widths[i] = min(natural[i], each)
    return [widths[i] for i in range(len(natural))]


def _line_cells(row: Row) -> tuple[str, ...]:
    return (" " * INDENT * row.inner + row.head, *row.cells)


def _longest_word(words: str) -> int:
    return len(words) - len(words.lstrip()) + max(map(cell_len, words.split()), default=0)


def _side_by_side(grid: Grid, widths: Sequence[int]) -> Iterator[RenderableType]:
    if any(grid.heads):
        head, *others = map(_broken, grid.heads, widths)
        yield _line(Row(head, tuple(others)), widths, "bold")
        yield Text("─" * (sum(widths) + GAP * (len(widths) - 1)), style="dim")
    for i, row in enumerate(grid.rows):
        yield from (_line(row, widths),) if row.cells else _section(row, first=i == 0)


def _broken(head: str, width: int) -> str:
    """The head of a column, where it is too long in two lines: “Kalai–Smorodinsky” is broken behind its dash."""
    return head if _longest_word(head) <= width else head.replace("–", "–\n")


def _section(row: Row, *, first: bool) -> Iterator[RenderableType]:
    """The head of inner rows, over the whole width, with room above it."""
    if not first:
        yield Text()
    yield Lettering(row.head, "bold")


def _line(row: Row, widths: Sequence[int], style: str = "") -> RenderableType:
    line = Table.grid(padding=(0, GAP, 0, 0))
    for width in widths:
        line.add_column(width=width, overflow="fold")
    head = Padding(Lettering(row.head, style), (0, 0, 0, INDENT * row.inner))
    line.add_row(head, *(Lettering(cell, style) for cell in row.cells))
    return line


def _stacked(grid: Grid) -> Iterator[RenderableType]:
    """For each row its head, and below it each cell after the heads of the columns that have it."""
    if grid.heads[0]:
        yield Lettering(grid.heads[0], "bold")
        yield Text("─" * cell_len(grid.heads[0]), style="dim")
    for i, row in enumerate(grid.rows):
        if not row.cells:
            yield from _section(row, first=i == 0)
            continue
        margin = INDENT * row.inner
        yield Padding(Lettering(row.head), (0, 0, 0, margin))
        heads: dict[str, list[str]] = {}
        for head, cell in zip(grid.heads[1:], row.cells, strict=True):
            heads.setdefault(cell, []).append(head)
        for cell, named in heads.items():
            whose = ", ".join(filter(None, named)) if len(heads) > 1 else ""
            words = Marked.of(f"{whose}: ", cell) if whose else cell
            yield Padding(Lettering(words), (0, 0, 0, margin + 2 * INDENT))
