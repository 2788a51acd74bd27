"""Numbered lists of a Word file: each begins at 1, where Word would go on from the list before."""

from __future__ import annotations

from collections.abc import Callable

from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


def numbered_afresh(word: Word) -> Callable[[Paragraph], None]:
    """What makes a paragraph an entry of a new numbered list."""
    style = word.styles["List Number"].element
    known = style.find(f".//{qn('w:numId')}").get(qn("w:val"))
    numbering = word.part.numbering_part.element
    pattern = numbering.num_having_numId(int(known)).abstractNumId.val
    number = numbering.add_num(pattern)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)

    def enter(paragraph: Paragraph) -> None:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - python-docx has no lists
        properties.get_or_add_numId().val = number.numId
        properties.get_or_add_ilvl().val = 0

    return enter
