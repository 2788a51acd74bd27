"""Words of a Word file with their marks, and the places that references lead to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from goodoffices.briefing.document import Mark, Run, runs_of
from goodoffices.briefing.rendering.legible import legible

QUIET, ADDED, REMOVED = RGBColor(0x57, 0x60, 0x6A), RGBColor(0x11, 0x60, 0x2B), RGBColor(0x9A, 0x1B, 0x24)


def write(words: str, paragraph: Paragraph) -> Paragraph:
    """Write words at the end of a paragraph, and give it back."""
    for run in runs_of(words):
        if run.mark is Mark.REFERENCE:
            _reference(run, paragraph)
        else:
            LOOKS[run.mark](_text(run.words, paragraph))
    return paragraph


def bookmark(number: str, paragraph: Paragraph) -> None:
    """Let references to this number lead to this paragraph."""
    inside = paragraph._p  # noqa: SLF001 - python-docx has no bookmarks
    ordinal = str(len(inside.getparent().findall(f".//{qn('w:bookmarkStart')}")))
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        sign = OxmlElement(tag)
        sign.set(qn("w:id"), ordinal)
        if tag == "w:bookmarkStart":
            sign.set(qn("w:name"), _anchor(number))
        inside.append(sign)


def _reference(run: Run, paragraph: Paragraph) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), _anchor(run.words))
    written = _text(run.signed, paragraph)
    _quiet(written)
    written.font.size = Pt(8)
    link.append(written._r)  # noqa: SLF001 - python-docx has no links within a document
    paragraph._p.append(link)  # noqa: SLF001 - the same


def _text(words: str, paragraph: Paragraph) -> WordRun:
    """The words; a tab at their end stays one."""
    text = legible(words.removesuffix("\t"))
    return paragraph.add_run(f"{text}\t" if words.endswith("\t") else text)


def _anchor(number: str) -> str:
    """A name as Word allows it: letters, digits and underscores, at most 40."""
    return f"source_{re.sub(r'[^A-Za-z0-9]', '_', number)}"[:40]


def _strong(run: WordRun) -> None:
    run.bold = True


def _emphasised(run: WordRun) -> None:
    run.italic = True


def _quiet(run: WordRun) -> None:
    run.font.color.rgb = QUIET


def _added(run: WordRun) -> None:
    run.font.underline = True
    run.font.color.rgb = ADDED


def _removed(run: WordRun) -> None:
    run.font.strike = True
    run.font.color.rgb = REMOVED


LOOKS: Mapping[Mark, Callable[[WordRun], object]] = {
    Mark.PLAIN: lambda run: run,
    Mark.STRONG: _strong,
    Mark.EMPHASISED: _emphasised,
    Mark.QUIET: _quiet,
    Mark.ADDED: _added,
    Mark.REMOVED: _removed,
}
"""How the words of each mark look."""
