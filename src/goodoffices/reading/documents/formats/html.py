"""Web pages: their main text by trafilatura, without menus, advertisements and comments; and what they say of it.

What is left out cannot be quoted, so a reading counts in the text that is kept here, not in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.decoding import MARKS, decoded
from goodoffices.reading.documents.document_text import DocumentText, stored

if TYPE_CHECKING:
    from lxml.etree import _Element

ORDER = 20
TITLE = "HTML"
ENDINGS = (".html", ".htm", ".xhtml")
MOST = 5_000_000
NEEDS = "trafilatura"

BEGINNING = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
LANGUAGE = re.compile(r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2})\b", re.IGNORECASE)
SITE_BEHIND = re.compile(r"\s+[|–—-]\s+[^|–—-]+$")
"""The name of a site behind the title of its page."""

SHORTEST = 40
"""Characters of a main text; less is what is left of a page without one."""

BLOCKS = frozenset({"p", "head", "item", "quote", "cell", "ab", "code", "list", "table", "row", "div"})
"""Elements of an extracted text that are, or hold, paragraphs of their own."""

DATES = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}
"""Only the day that a page gives as its own: no guess from any date on it."""


def recognises(start: bytes) -> bool:
    """Whether it begins with a document type or an element of HTML."""
    for mark, encoding in MARKS:
        if start.startswith(mark):
            start = start.removeprefix(mark).decode(encoding, "ignore").encode()
    return bool(BEGINNING.match(start))


def read(content: bytes, name: str) -> DocumentText:
    """Its main text, title, publisher, day and language. Raises FormatError where it has no main text."""
    from trafilatura import bare_extraction  # noqa: PLC0415  # an extra

    declared = CHARSET.search(content[:4096])
    page, notes = decoded(content, name, declared[1].decode() if declared else "")
    found = bare_extraction(
        page,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        date_extraction_params=DATES,
    )
    body = getattr(found, "body", None)
    text = "" if body is None else stored("\n\n".join(_paragraphs(body)))
    if found is None or len(text) < SHORTEST:
        advice = "Copy the text that you see in a browser into a .txt file"
        raise FormatError(f"{name}: found a page without a main text; expected an article. {advice}")
    language = LANGUAGE.search(page[:10_000])
    return DocumentText(
        text,
        title=SITE_BEHIND.sub("", getattr(found, "title", "") or "").strip(),
        publisher=(getattr(found, "sitename", "") or "").strip(),
        day=_day(getattr(found, "date", None)),
        language=language[1].lower() if language else "",
        notes=notes,
    )


def _paragraphs(element: _Element) -> Iterator[str]:
    """The paragraphs of an extracted text, each on one line."""
    running: list[str] = [element.text or ""]
    for child in element:
        if child.tag in BLOCKS:
            yield from _whole(running)
            yield from _paragraphs(child)
            running = [child.tail or ""]
        else:
            running += ["\n" if child.tag == "lb" else "".join(child.itertext()), child.tail or ""]
    yield from _whole(running)


def _whole(parts: list[str]) -> Iterator[str]:
    words = " ".join("".join(parts).split())
    if words:
        yield words


def _day(text: str | None) -> date | None:
    with suppress(ValueError, TypeError):
        return date.fromisoformat(str(text)[:10])
    return None
