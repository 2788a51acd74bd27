"""Documents from files and streams: recognised by how they begin, and read no further than their format allows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from goodoffices.case.errors import FormatError, visible
from goodoffices.case.names import nearest
from goodoffices.reading.documents.apart import apart
from goodoffices.reading.documents.document_formats import EXPECTED, START, document_formats, format_of
from goodoffices.reading.documents.document_text import DocumentText

LONGEST_TEXT = 5_000_000
"""Characters of a text, whatever the document that it comes from."""

MOST_NEIGHBOURS = 2_000
"""Files of a folder among which one is looked for that was meant."""

Apart = Callable[[str, bytes, str], DocumentText]


def document_at(path: Path) -> DocumentText:
    """The document in a file.

    Raises FormatError where there is none, or none that can be read; MissingExtra where its format needs an extra.
    """
    name = visible(str(path))
    try:
        if path.is_symlink() and not path.exists():
            raise FormatError(f"{name}: found a link that leads nowhere; expected a file with a document")
        if not path.exists():
            raise FormatError(f"{name}: found no such file.{_advice(path)}")
        if path.is_dir():
            raise FormatError(f"{name}: found a folder; expected a file with a document")
        if not path.is_file():
            raise FormatError(f"{name}: found no ordinary file; expected a document. Give “-” to read what is piped in")
        with path.open("rb") as file:
            return document_from(file, name)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or "the path makes no sense").lower()
        raise FormatError(f"{name}: cannot be read: {why}") from None


def document_from(stream: BinaryIO, name: str, take_apart: Apart = apart) -> DocumentText:
    """The document in a stream of bytes, which messages call `name`; raises as `document_at` does."""
    start = stream.read(START)
    if not start.strip():
        raise FormatError(f"{name}: found nothing in it; {EXPECTED}")
    form = format_of(start, name)
    most = document_formats()[form].MOST
    content = start + stream.read(most + 1 - len(start))
    if len(content) > most:
        raise _too_long(f"more than {most / 1e6:.0f} MB of {document_formats()[form].TITLE}", name)
    text = replace(take_apart(form, content, name), form=form)
    if not text.text.strip():
        raise FormatError(f"{name}: found no text in it; {EXPECTED}")
    if len(text.text) > LONGEST_TEXT:
        raise _too_long(f"{len(text.text) / 1e6:.1f} million characters", name)
    return text


def _too_long(found: str, name: str) -> FormatError:
    return FormatError(f"{name}: found {found}; expected less. Split it, and read the part that matters")


def _advice(path: Path) -> str:
    folder = path.parent
    names = [other.name for other in islice(folder.iterdir(), MOST_NEIGHBOURS)] if folder.is_dir() else []
    match = nearest(path.name, names)
    return f" Did you mean “{visible(str(path.with_name(match)))}”?" if match else ""
