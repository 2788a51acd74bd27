"""Word documents: paragraphs and tables in their order, with what others inserted and without what they struck out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.document_text import DocumentText, stored
from goodoffices.reading.documents.docx_archive import BROKEN, require_harmless
from goodoffices.reading.notes import Note

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

ORDER = 30
TITLE = "DOCX"
ENDINGS = (".docx",)
MOST = 30_000_000
NEEDS = "docx"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
STRUCK_OUT = frozenset({f"{W}del", f"{W}moveFrom", FALLBACK})
TEMPLATE = datetime(2013, 12, 23, 23, 15)  # noqa: DTZ001  # as the file has it
"""When the template was made from which programs write documents; it is left in most of them."""

CHANGES = (f"{W}ins", f"{W}del", f"{W}moveFrom")


def recognises(start: bytes) -> bool:
    """Whether it is an archive, as Word documents are; which kind of archive shows when it is read."""
    return start.startswith(b"PK\x03\x04")


def read(content: bytes, name: str) -> DocumentText:
    """Its text, title and language, and the day on which it was last saved.

    Raises FormatError where it is broken, no Word document, or made to do harm.
    """
    import docx  # noqa: PLC0415  # an extra
    from docx.opc.exceptions import PackageNotFoundError  # noqa: PLC0415  # as above
    from lxml.etree import XMLSyntaxError  # noqa: PLC0415  # as above

    has_footnotes = require_harmless(content, name)
    try:
        document = docx.Document(io.BytesIO(content))
        body = document.element.body
        text = "\n\n".join(filter(None, (_words(own).strip() for own in _paragraphs(body))))
        about = document.core_properties
        saved = about.modified or about.created
        title, language = about.title.strip(), about.language[:2].lower()
    except (*BROKEN, PackageNotFoundError, XMLSyntaxError, AttributeError, AssertionError, TypeError):
        raise FormatError(f"{name}: found a broken Word document; expected a whole one. It may be cut short") from None
    return DocumentText(
        stored(text),
        title=title,
        made=saved.date() if saved and saved.replace(tzinfo=None) != TEMPLATE else None,
        language=language,
        notes=tuple(_notes(document, has_footnotes=has_footnotes)),
    )


def _paragraphs(element: _Element) -> Iterator[_Element]:
    """Every paragraph, in tables as well, but for those within struck out ones."""
    for child in element:
        if child.tag == f"{W}p":
            yield child
        elif child.tag not in STRUCK_OUT:
            yield from _paragraphs(child)


def _words(element: _Element) -> str:
    parts: list[str] = []
    for child in element:
        if child.tag == f"{W}t":
            parts.append(child.text or "")
        elif child.tag in SIGNS:
            parts.append(SIGNS[child.tag])
        elif child.tag == f"{W}p":  # a box of text within a paragraph
            parts.append(f"\n\n{_words(child)}\n\n")
        elif child.tag not in STRUCK_OUT:
            parts.append(_words(child))
    return "".join(parts)


def _notes(document: Document, *, has_footnotes: bool) -> Iterator[Note]:
    if next(document.element.body.iter(*CHANGES), None) is not None:
        yield Note.of("tracked_changes")
    if has_footnotes:
        yield Note.of("footnotes")
