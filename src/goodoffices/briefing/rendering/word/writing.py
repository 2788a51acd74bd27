"""A document written block by block into a Word file."""

from __future__ import annotations

import io
import zipfile

from docx.document import Document as Word
from docx.shared import Emu

from goodoffices.briefing.document import (
    Block,
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Paragraph,
    Sources,
    Tone,
    title_of,
)
from goodoffices.briefing.rendering.legible import legible
from goodoffices.briefing.rendering.word.lists import numbered_afresh
from goodoffices.briefing.rendering.word.runs import bookmark, write
from goodoffices.briefing.rendering.word.styles import blank, in_columns, text_width
from goodoffices.briefing.rendering.word.tables import add_table

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that an archive can name: every part bears it, so that the same document is the same bytes."""

STYLES = {Tone.LEAD: "Lead", Tone.PLAIN: "Normal", Tone.QUIET: "Quiet"}

COLUMNS = 3
"""In which sources stand."""

DEEPEST = 3
"""Levels of lists that Word has styles for."""


def written(document: Document, *, language: str) -> bytes:
    """The Word file."""
    word = blank(language, legible(title_of(document)))
    for block in document:
        _add(block, word)
    file = io.BytesIO()
    word.save(file)
    return _without_clock(file.getvalue())


def _add(block: Block, word: Word) -> None:
    match block:
        case Heading(words, level):
            write(words, word.add_paragraph(style=f"Heading {min(level, 9)}"))
        case Paragraph(words, tone):
            write(words, word.add_paragraph(style=STYLES[tone]))
        case Items(items, numbered):
            _list(items, word, numbered=numbered)
        case Grid():
            add_table(block, word)
        case Figure():
            _picture(block, word)
        case Sources(entries):
            in_columns(word, COLUMNS)
            for entry in entries:
                paragraph = word.add_paragraph(style="Source")
                bookmark(entry.number, write(f"{entry.number}\t", paragraph))
                write(entry.words, paragraph)
            in_columns(word, 1)
        case Foot(words):
            write(words, word.sections[0].footer.paragraphs[0])


def _list(items: tuple[Item, ...], word: Word, *, numbered: bool = False, level: int = 1) -> None:
    deeper = "" if level == 1 else f" {min(level, DEEPEST)}"
    restart = numbered_afresh(word) if numbered else None
    for item in items:
        paragraph = word.add_paragraph(style=f"List {'Number' if numbered else 'Bullet'}{deeper}")
        if restart is not None:
            restart(paragraph)
        write(item.words, paragraph)
        for note in item.notes:
            write(note, word.add_paragraph(style=f"List Continue{deeper}"))
        _list(item.below, word, level=level + 1)


def _picture(figure: Figure, word: Word) -> None:
    width = Emu(int(text_width(word) * min(1.0, figure.width)))
    shape = word.add_picture(io.BytesIO(figure.png), width=width)
    shape._inline.docPr.set("descr", legible(figure.alternative))  # noqa: SLF001 - python-docx has no other way
    word.paragraphs[-1].paragraph_format.keep_with_next = True
    write(figure.caption, word.add_paragraph(style="Caption"))


def _without_clock(content: bytes) -> bytes:
    """The same archive, in which no part says when it was written."""
    rewritten = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(rewritten, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, EARLIEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return rewritten.getvalue()
