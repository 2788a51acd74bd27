"""The formats of documents, and which of them a document is in."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import PurePath
from typing import Protocol, cast

from goodoffices.case.errors import FormatError, MissingExtra
from goodoffices.reading.documents.document_text import DocumentText

START = 4096
"""Bytes by which a format is recognised."""

FOREIGN = (
    (b"{\\rtf", "a document in RTF", "Save it as .docx or as plain text."),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office, or one with a password", "Save it as .docx."),
    (b"\x89PNG", "a picture", "Its text must be recognised first (OCR)."),
    (b"\xff\xd8\xff", "a picture", "Its text must be recognised first (OCR)."),
    (b"GIF8", "a picture", "Its text must be recognised first (OCR)."),
    (b"II*\0", "a picture", "Its text must be recognised first (OCR)."),
    (b"MM\0*", "a picture", "Its text must be recognised first (OCR)."),
    (b"\x1f\x8b", "a compressed file", "Unpack it first."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it first."),
    (b"Rar!", "a compressed file", "Unpack it first."),
    (b"%!PS", "a file for a printer (PostScript)", "Save it as PDF."),
)
"""How files begin that people mistake for documents, what they are, and what to do."""

EXPECTED = "expected text, HTML, PDF or DOCX"


class DocumentFormat(Protocol):
    """A module of the folder `documents`; its docstring says what each part promises."""

    ORDER: int
    TITLE: str
    ENDINGS: tuple[str, ...]
    MOST: int
    NEEDS: str

    def recognises(self, start: bytes) -> bool:
        """Whether a document that begins like this is in this format."""

    def read(self, content: bytes, name: str) -> DocumentText:
        """The text of a document."""


@cache
def document_formats() -> Mapping[str, DocumentFormat]:
    """Every format by its name, in the order in which they are asked."""
    package = import_module(f"{__package__}.formats")
    names = [own.name for own in pkgutil.iter_modules(package.__path__)]
    found = {name: cast("DocumentFormat", import_module(f"{package.__name__}.{name}")) for name in names}
    return dict(sorted(found.items(), key=lambda item: item[1].ORDER))


def format_of(start: bytes, name: str) -> str:
    """The name of the format of a document that begins like this; its ending decides where its content does not.

    Raises FormatError where it is something that is not read, MissingExtra where what reads it is not installed.
    """
    for mark, what, advice in FOREIGN:
        if start.startswith(mark):
            raise FormatError(f"{name}: found {what}; {EXPECTED}. {advice}")
    formats = document_formats()
    by_content = next(own for own, form in formats.items() if form.recognises(start))
    ending = PurePath(name).suffix.lower()
    by_ending = next((own for own, form in formats.items() if ending in form.ENDINGS), by_content)
    last = list(formats)[-1]
    chosen = by_ending if by_content == last else by_content
    form = formats[chosen]
    if form.NEEDS and not _is_installed(form.NEEDS):
        raise missing(chosen)
    return chosen


def missing(form: str) -> MissingExtra:
    """What to say where the part that reads a format is not installed, or not whole."""
    return MissingExtra("docs", f"Reading {document_formats()[form].TITLE}")


def _is_installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):
        return False
