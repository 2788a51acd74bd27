"""Documents as PDF: tagged, in the document's language, in fonts that come along; all words are data to typst."""

from __future__ import annotations

from goodoffices.briefing.document import Document

ORDER, TITLE, ENDING = 40, "A PDF", ".pdf"
SHOWS_PICTURES = True


def render(document: Document, *, language: str) -> bytes:
    """The document as a PDF. Raises ModuleNotFoundError where typst is not installed."""
    from goodoffices.briefing.rendering.typeset.setting import typeset  # noqa: PLC0415 - loads typst

    return typeset(document, language=language)
