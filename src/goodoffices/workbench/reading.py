"""Read a document: who said what in it, through whom and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from goodoffices.case.errors import UsageError, visible
from goodoffices.case.names import did_you_mean
from goodoffices.reading.by_passages import main_language, read_by_passages
from goodoffices.reading.days.datelines import dateline
from goodoffices.reading.documents.document_files import document_at, document_from
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Reading
from goodoffices.reading.notes import Note
from goodoffices.reading.pages.languages import READ, Passage, passages
from goodoffices.reading.reader import readers
from goodoffices.reading.subjects import NOBODY, Subjects

STANDARD_INPUT = "-"
FIRST_DAY = date(1990, 1, 1)
"""Files that say that they were made before have a clock that was never set."""


@dataclass(frozen=True)
class Read:
    """What was read in a document. The reading's own notes stand behind those on the document."""

    document: DocumentText
    reading: Reading
    where: str
    reader: str

    @property
    def notes(self) -> tuple[Note, ...]:
        """Everything that a person should know about this reading."""
        return self.reading.notes


def open_document(where: str, standard_input: BinaryIO) -> DocumentText:
    """The document in a file, or in what is piped in, where that is “-”.

    Raises FormatError, which says what is wrong with it; MissingExtra where its format needs an optional part.
    """
    if where == STANDARD_INPUT:
        return document_from(standard_input, "standard input")
    return document_at(Path(where))


def read(
    document: DocumentText,
    *,
    where: str = "",
    reader: str = "rules",
    language: str = "",
    day: date | None = None,
    subjects: Subjects = NOBODY,
) -> Read:
    """Read a document with a reader, in the languages that it is in.

    `language` is taken where the text does not tell its own. `day` is when it was published; left out, it is what the
    document says, its dateline, or when its file was made. Raises UsageError for an unknown reader, and for a text that
    is in no language that is read; and what the reader raises.
    """
    known = readers()
    if reader not in known:
        raise UsageError(f"“{visible(reader)}” is no reader. {did_you_mean(reader, known)}")
    parts, about_language = _passages(document, where, language)
    published, about_day = _day(document, main_language(parts), day)
    found = read_by_passages(known[reader], document, parts, day=published, subjects=subjects)
    notes = (*document.notes, *about_language, *about_day, *found.notes)
    return Read(document, replace(found, notes=notes), where, reader)


def _passages(document: DocumentText, where: str, language: str) -> tuple[Sequence[Passage], tuple[Note, ...]]:
    """What is read in which language, and what should be known about that."""
    text = document.text
    found = passages(text)
    if any(passage.language for passage in found):
        others = sum(passage.end - passage.begin for passage in found if not passage.language)
        mixed = (Note.of("mixed"),) if len({passage.language for passage in found} - {""}) > 1 else ()
        return found, (*mixed, *((Note.of("other_language", share=_percent(others, len(text))),) if others else ()))
    taken = language or (document.language if document.language in READ else "")
    if not taken:
        raise UsageError(
            f"{visible(where) or 'the text'}: found a text that is neither German nor English; those are read. "
            "If it is one of them, say so with --lang de or --lang en."
        )
    return (Passage(taken, 0, len(text)),), (Note.of(f"taken_as_{taken}"),)


def _percent(part: int, whole: int) -> int:
    return max(1, round(100 * part / whole))


def _day(document: DocumentText, language: str, given: date | None) -> tuple[date | None, tuple[Note, ...]]:
    """When a document was published, and how far that can be relied on."""
    stated = given or document.day or dateline(document.text, language)
    if stated:
        return stated, ()
    if document.made and FIRST_DAY <= document.made <= datetime.now(UTC).date():
        return document.made, (Note.of("day_of_file"),)
    return None, (Note.of("no_day"),)
