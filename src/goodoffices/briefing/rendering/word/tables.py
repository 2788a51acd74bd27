"""Tables of a Word file: thin lines between rows, heads that are repeated on every page."""

from __future__ import annotations

from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell

from goodoffices.briefing.document import Grid, Marked, Row, Run
from goodoffices.briefing.document import Mark as Set
from goodoffices.briefing.rendering.word.runs import write

INNER = Mm(4)
"""How far the heads of inner rows are moved in."""

BEHIND = {qn(f"w:{name}") for name in ("shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription")}
"""What stands behind the lines of a table, where there is any: Word reads these in one order only."""

RULES = {"top": ("4", "1F2328"), "bottom": ("4", "1F2328"), "insideH": ("4", "D0D4D9")}
"""Lines above, below and between rows, in eighths of a point, and their colours."""


def add_table(grid: Grid, word: Word) -> None:
    """Write a table."""
    has_heads = any(grid.heads)
    table = word.add_table(rows=0, cols=len(grid.heads))
    table.autofit = True
    _rule(table)
    if has_heads:
        _fill(table, tuple(Marked.of(Run(head, Set.STRONG)) for head in grid.heads))
        _repeat_head(table)
    for row in grid.rows:
        _add_row(row, table)
    word.add_paragraph(style="Quiet")


def _add_row(row: Row, table: Table) -> None:
    if row.cells:
        cells = _fill(table, (row.head, *row.cells))
        if row.inner:
            cells[0].paragraphs[0].paragraph_format.left_indent = INNER
        return
    first, *others = table.add_row().cells  # type: ignore[no-untyped-call]  # the same
    whole = first.merge(others[-1]) if others else first
    _write(Marked.of(Run(row.head, Set.STRONG)), whole)


def _fill(table: Table, cells: tuple[str, ...]) -> list[_Cell]:
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx leaves it so
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - nor does it keep a row on one page
    written = list(row.cells)
    for cell, words in zip(written, cells, strict=True):
        _write(words, cell)
    return written


def _write(words: str, cell: _Cell) -> None:
    paragraph = write(words, cell.paragraphs[0])
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    for run in paragraph.runs:
        run.font.size = run.font.size or Pt(9.5)


def _rule(table: Table) -> None:
    borders = OxmlElement("w:tblBorders")
    for side, (size, colour) in RULES.items():
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no lines of tables
    after = [own for own in properties if own.tag in BEHIND]
    if after:
        after[0].addprevious(borders)
    else:
        properties.append(borders)


def _repeat_head(table: Table) -> None:
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(head)  # noqa: SLF001 - the same
