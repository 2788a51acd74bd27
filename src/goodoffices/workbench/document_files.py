"""Write what was found out as a file for people: a page, a text, a document of Word, a PDF."""

from __future__ import annotations

import re
from pathlib import Path

from goodoffices.briefing.document import Document
from goodoffices.briefing.rendering.registry import Renderer, rendered, renderer_called, renderer_of
from goodoffices.formats.case_files.replace_files import replace_files

UNWRITABLE = re.compile(r"[^\w.-]+")
"""What a file is better not called by."""


def format_of(to: str | None, out: str | Path | None) -> Renderer | None:
    """The format that is asked for, by its name or by the ending of a file; None where neither is said.

    Raises UsageError where there is no such format.
    """
    if to is not None:
        return renderer_called(to)
    return None if out is None else renderer_of(Path(out))


def write_document(document: Document, form: Renderer, out: str | Path | None, *, named: str, language: str) -> Path:
    """Write a document, and say to which file: `out`, or one called after `named`; what is there is replaced at once.

    Raises MissingExtra where the library is not installed that writes this format, FormatError where the file cannot be
    written.
    """
    file = Path(out) if out is not None else Path(UNWRITABLE.sub("-", named).strip("-.") + form.ENDING)
    replace_files({file: rendered(form, document, language=language)})
    return file
