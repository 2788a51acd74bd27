"""The stored texts of documents: files beside a case, from which claims were read and into which their spans point."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, Document, excerpt, fingerprint
from goodoffices.case.errors import Problem, Severity
from goodoffices.formats.case_files.files import MAIN, folder_of, reason, shown

FOLDER = "texts"
"""In the folder of a case; beside a case in one file, `talks.yaml`, it is `talks.texts`."""

LARGEST_TEXT = 100_000_000
"""Bytes of a stored text that are read."""

LONGEST_QUOTED = 80
"""Characters of a text that a message quotes."""


def with_text(document: Document, path: Path) -> Document:
    """The document of the case at a path, with the place where its text is stored, if it has none yet.

    >>> from goodoffices.case.text import Text
    >>> with_text(Document("wire", Text.plain("A report")), Path("talks.yaml")).text
    'talks.texts/wire.txt'
    """
    if document.text:
        return document
    folder = FOLDER if folder_of(path) or path.stem == MAIN else f"{path.stem}.{FOLDER}"
    return replace(document, text=f"{folder}/{document.id}.txt")


def place_of(document: Document, path: Path) -> Path:
    """The file that holds the text of a document of the case at a path."""
    return (folder_of(path) or path.parent) / document.text


def stored_text(document: Document, path: Path) -> str | None:
    """The stored text of a document of the case at a path; None where it is not there, or no longer what it was."""
    text = _read(place_of(document, path)) if document.text else ""
    return text if isinstance(text, str) and document.sha256 == fingerprint(text) else None


def text_problems(case: Case, path: Path) -> Iterator[Problem]:
    """Warnings of texts that are gone or changed, and of quotes that do not stand where they are said to."""
    for document in case.documents:
        if not document.text:
            continue
        where = ("documents", document.id, "text")
        text = _read(file := place_of(document, path))
        if isinstance(text, Exception):
            found = f"no text in {shown(file)} ({reason(text)})"
            yield Problem(where, found, "the text that claims were read from", severity=Severity.WARNING)
        elif document.sha256 != fingerprint(text):
            found, advice = f"another text in {shown(file)} than the one that claims were read from", "Bring it back."
            expected = "the text with the SHA-256 of the document, since spans point into it"
            yield Problem(where, found, expected, advice, Severity.WARNING)
        else:
            yield from _misplaced([claim for claim in case.claims if claim.document == document.id], text)


def _misplaced(claims: list[Claim], text: str) -> Iterator[Problem]:
    for claim in claims:
        path = ("claims", claim.id, "spans")
        if claim.spans and claim.spans[-1][1] > len(text):
            found = f"a span up to {claim.spans[-1][1]}"
            yield Problem(path, found, f"one within the {len(text)} characters of the text", severity=Severity.WARNING)
        elif claim.spans and excerpt(text, claim.spans) != claim.quote:
            found = f"a quote of {claim.id} that does not stand there in the text"
            expected = f"“{_begun(excerpt(text, claim.spans))}”, as the text has it"
            yield Problem(path, found, expected, severity=Severity.WARNING)


def _begun(words: str) -> str:
    """The words, or as many as a message can hold."""
    return words if len(words) <= LONGEST_QUOTED else f"{words[:LONGEST_QUOTED].rstrip()} …"


def _read(file: Path) -> str | OSError | ValueError:
    if file.is_fifo():
        return OSError(errno.ESPIPE, "a pipe, which may never end")
    try:
        with file.open("rb") as content:
            return content.read(LARGEST_TEXT).decode("utf-8")
    except (OSError, ValueError) as error:
        return error
