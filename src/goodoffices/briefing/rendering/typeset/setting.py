"""A document set by typst. The template is a file of this folder; the document reaches it as JSON, never as markup."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources

import typst

from goodoffices.briefing.document import Document
from goodoffices.briefing.rendering.typeset.data import data_of

BEYOND = re.compile("[^\u0000-\u05ff\u1e00-\u27bf\ufb00-\ufb1c]")
"""Signs of scripts that the fonts which come along do not have: for those, the fonts of the system are asked too."""


def typeset(document: Document, *, language: str) -> bytes:
    """The PDF, with tags, and without a date."""
    data = json.dumps(data_of(document, language), ensure_ascii=False)
    made = typst.compile(
        _template(),
        format="pdf",
        sys_inputs={"document": data},
        ignore_system_fonts=BEYOND.search(data) is None,
        timestamp=0,
        pdf_tags=True,
    )
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__} in place of a file")
    return made


@cache
def _template() -> bytes:
    return resources.files(__package__).joinpath("document.typ").read_bytes()
