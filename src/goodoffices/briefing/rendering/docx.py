"""Documents as Word files: real headings, lists and tables, the document's language and title, nothing of the clock."""

from __future__ import annotations

from goodoffices.briefing.document import Document

ORDER, TITLE, ENDING = 30, "A Word file", ".docx"
SHOWS_PICTURES = True


def render(document: Document, *, language: str) -> bytes:
    """The document as a Word file. Raises ModuleNotFoundError where python-docx is not installed."""
    from goodoffices.briefing.rendering.word.writing import written  # noqa: PLC0415 - loads python-docx

    return written(document, language=language)
