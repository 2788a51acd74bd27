"""An empty Word file for our documents: paper, fonts, styles, language and title."""

from __future__ import annotations

from dataclasses import dataclass

import docx
from docx.document import Document as Word
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from goodoffices.briefing.rendering.word.runs import QUIET

TAGS = {"de": "de-DE", "en": "en-GB"}
"""Languages as Word names them."""

FONT, ACCENT, INK = "Calibri", RGBColor(0x0B, 0x4F, 0x8A), RGBColor(0x1F, 0x23, 0x28)


@dataclass(frozen=True, slots=True)
class Look:
    """How a style looks: points of its letters and of the room before and after, weight and colour."""

    size: float
    before: float
    after: float
    bold: bool = False
    colour: RGBColor = INK
    indent: float | None = None


LOOKS = {
    "Normal": Look(10, 0, 4),
    "Heading 1": Look(17, 0, 3, bold=True),
    "Heading 2": Look(12, 9, 2, bold=True, colour=ACCENT),
    "Heading 3": Look(10, 7, 1, bold=True),
    "Lead": Look(10, 0, 4, bold=True),
    "Quiet": Look(9, 0, 4, colour=QUIET),
    "Source": Look(8, 0, 1, indent=6),
    "Caption": Look(9, 2, 8, colour=QUIET),
    "List Bullet": Look(10, 0, 2),
    "List Bullet 2": Look(10, 0, 2),
    "List Bullet 3": Look(10, 0, 2),
    "List Number": Look(10, 0, 3),
    "List Continue": Look(9, 0, 2, colour=QUIET),
    "List Continue 2": Look(9, 0, 2, colour=QUIET),
    "List Continue 3": Look(9, 0, 2, colour=QUIET),
    "Footer": Look(8.5, 0, 0, colour=QUIET),
}
"""Word's own styles where it has them, so that its outline, its contents and its screen readers know them."""


def blank(language: str, title: str) -> Word:
    """A file without content, on A4."""
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(21)
    section.top_margin, section.bottom_margin = Mm(18), Mm(18)
    for name, look in LOOKS.items():
        _dress(word, name, look)
    _name(word, language, title)
    return word


def in_columns(word: Word, count: int) -> None:
    """What is added from here on stands in so many columns, on the same page."""
    section = word.add_section(WD_SECTION.CONTINUOUS)
    columns = section._sectPr.find(qn("w:cols"))  # noqa: SLF001 - python-docx knows nothing of columns
    if columns is not None:
        columns.set(qn("w:num"), str(count))


def text_width(word: Word) -> Length:
    """How wide a line is."""
    section = word.sections[0]
    page, left, right = section.page_width, section.left_margin, section.right_margin
    return Length((page or 0) - (left or 0) - (right or 0))


def _dress(word: Word, name: str, look: Look) -> None:
    known = {style.name for style in word.styles}
    style = word.styles[name] if name in known else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no style of paragraphs")
    if name not in known:
        style.base_style = word.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(look.size)
    fonts = style.element.rPr.rFonts
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)  # the theme's font would win over ours
    style.font.bold, style.font.italic, style.font.color.rgb = look.bold, False, look.colour
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(look.before), Pt(look.after), 1.05
    if look.indent is not None:
        form.left_indent, form.first_line_indent = Mm(look.indent), -Mm(look.indent)
        form.tab_stops.add_tab_stop(Mm(look.indent))


def _name(word: Word, language: str, title: str) -> None:
    """The language of every word, and what the file says of itself: no author, and nothing of the clock."""
    tag = TAGS.get(language, language)
    for own in word.styles.element.iter(qn("w:lang")):
        own.set(qn("w:val"), tag)
    about = word.core_properties
    about.title, about.language, about.author, about.comments = title[:255], tag, "", ""
    inside = about._element  # noqa: SLF001 - python-docx cannot take a date away
    for own in list(inside):
        if own.tag.rpartition("}")[2] in {"created", "modified", "lastModifiedBy", "revision", "lastPrinted"}:
            inside.remove(own)
