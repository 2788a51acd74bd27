"""Plain text."""

from __future__ import annotations

from goodoffices.reading.documents.decoding import decoded
from goodoffices.reading.documents.document_text import DocumentText, stored

ORDER = 90
TITLE = "plain text"
ENDINGS = (".txt", ".text", ".md")
MOST = 5_000_000
NEEDS = ""


def recognises(start: bytes) -> bool:  # noqa: ARG001  # whatever nothing else is
    """Any bytes; whether they are a text shows when they are read."""
    return True


def read(content: bytes, name: str) -> DocumentText:
    """The text itself."""
    text, notes = decoded(content, name)
    return DocumentText(stored(text), notes=notes)
