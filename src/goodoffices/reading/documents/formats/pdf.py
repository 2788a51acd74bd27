"""PDF files: their text by pdfium, with its lines put together again."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.document_text import DocumentText, stored
from goodoffices.reading.documents.pdf_lines import BROKEN, Line, paragraphs
from goodoffices.reading.notes import Note

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

ORDER = 10
TITLE = "PDF"
ENDINGS = (".pdf",)
MOST = 50_000_000
NEEDS = "pypdfium2"

MOST_PAGES = 500
MOST_SIGNS = 5_000_000
FEWEST_SIGNS = 20
"""For each page, from pictures of which no text was recognised there is less."""

PASSWORD = 4
"""FPDF_ERR_PASSWORD of pdfium."""

MADE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
NEWLINES = frozenset({0x0A, 0x0D})
HYPHENS = frozenset({0x02, 0xFFFE})
"""What pdfium has in place of a hyphen that breaks a word."""


def recognises(start: bytes) -> bool:
    """Whether it begins as a PDF file does; some have a few bytes in front of that."""
    return b"%PDF-" in start[:1024]


def read(content: bytes, name: str) -> DocumentText:
    """Its text and title, and the day on which it was made.

    Raises FormatError where it is broken, asks for a password, has too many pages, or only pictures of text.
    """
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  # an extra

    try:
        with closing(PdfDocument(content)) as document:
            return _text_of(document, name)
    except PdfiumError as error:
        if error.err_code == PASSWORD:
            advice = "Open it with its password, and print or save it as a PDF without one"
            raise FormatError(f"{name}: found a PDF with a password; expected one without. {advice}") from None
        raise FormatError(f"{name}: found a broken PDF ({error}); expected a whole one") from None


def _text_of(document: PdfDocument, name: str) -> DocumentText:
    if len(document) > MOST_PAGES:
        found = f"{len(document)} pages; expected {MOST_PAGES} at most"
        raise FormatError(f"{name}: found {found}. Split it, and read the part that matters")
    texts, repeated = paragraphs(_pages(document, name))
    if sum(map(len, texts)) < FEWEST_SIGNS * min(len(document), 5):
        advice = "Recognise its text first (OCR), for instance with `ocrmypdf scan.pdf text.pdf`, and read that"
        raise FormatError(f"{name}: found a PDF without text: a scan, or pictures; expected text. {advice}")
    about = document.get_metadata_dict()
    return DocumentText(
        stored("\n\n".join(texts)),
        title=about.get("Title", "").strip(),
        made=_made(about.get("CreationDate", "")),
        notes=(Note.of("page_edges", n=repeated),) if repeated else (),
    )


def _pages(document: PdfDocument, name: str) -> list[list[Line]]:
    pages: list[list[Line]] = []
    signs = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        signs += text.count_chars()
        if signs > MOST_SIGNS:
            raise FormatError(f"{name}: found more than {MOST_SIGNS / 1e6:.0f} million characters; expected less")
        pages.append(list(_lines(text)))
        text.close()
        page.close()
    return pages


def _lines(page: PdfTextPage) -> Iterator[Line]:
    """The lines of a page in the order in which it has them."""
    from pypdfium2 import raw  # noqa: PLC0415  # an extra

    signs: list[tuple[int, int]] = []
    for index in range(page.count_chars()):
        sign: int = raw.FPDFText_GetUnicode(page, index)
        if sign in HYPHENS:  # pdfium puts the two halves of a broken word on one line
            yield from _line(page, signs, BROKEN)
            signs = []
        elif sign in NEWLINES:
            yield from _line(page, signs)
            signs = []
        elif sign:
            signs.append((sign, index))
    yield from _line(page, signs)


def _line(page: PdfTextPage, signs: list[tuple[int, int]], end: str = "") -> Iterator[Line]:
    from pypdfium2 import raw  # noqa: PLC0415  # an extra

    printed = [index for sign, index in signs if not chr(sign).isspace()]
    if not printed:
        return
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(page, printed[0], x, y)
    right = page.get_charbox(printed[-1])[2]
    size = max(raw.FPDFText_GetFontSize(page, printed[0]), 1.0)
    yield Line(_text(sign for sign, _ in signs) + end, x.value, right, y.value, size)


def _text(signs: Iterable[int]) -> str:
    """The signs as text; pdfium gives those beyond the first 65,536 in halves."""
    units = b"".join(sign.to_bytes(2, "little") if sign < 0x10000 else chr(sign).encode("utf-16-le") for sign in signs)
    return "".join(sign for sign in units.decode("utf-16-le", "replace") if sign >= " " or sign == "\t")


def _made(text: str) -> date | None:
    found = MADE.match(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
