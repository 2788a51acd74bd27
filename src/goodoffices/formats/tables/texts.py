"""Texts in one or more languages, as columns: one for each language."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables.grid import as_cell


def languages_in(texts: Iterable[Plain]) -> list[str]:
    """The languages of these texts, in order; "" for words whose language nobody named, also where there are none.

    >>> languages_in(["Water", {"de": "Wasser", "en": "Water"}, None]), languages_in([])
    (['', 'de', 'en'], [''])
    """
    found: dict[str, None] = {}
    for text in texts:
        if text is not None:
            found.update(dict.fromkeys(text if isinstance(text, dict) else ("",)))
    return list(found) or [""]


def version(text: Plain, language: str) -> str:
    """The words in this language as a cell holds them; "" where there are none.

    >>> version({"de": "Wasser"}, "de"), version("Water", ""), version("Water", "de")
    ('Wasser', 'Water', '')
    """
    if isinstance(text, dict):
        return as_cell(str(text.get(language, "")))
    return as_cell(str(text)) if text is not None and not language else ""


def all_words(text: Plain) -> list[str]:
    """The words of a text in each of its languages."""
    if isinstance(text, dict):
        return [str(words) for words in text.values()]
    return [] if text is None else [str(text)]
