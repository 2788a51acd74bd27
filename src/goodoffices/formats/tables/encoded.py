"""The text of a file in whatever encoding spreadsheets save it."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.sources.content import content_of
from goodoffices.formats.tables.grid import Desk

MARKS = ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))
MORE_THAN_ODD = 0.4
"""Of every second byte, where a text is in UTF-16 and says nothing of it."""


def bytes_of(path: Path, most: int) -> bytes:
    """What a file holds. Raises FormatError where it cannot be read, or is larger than `most` bytes."""
    name = shown(path)
    content = content_of(path, name, most)
    if len(content) > most:
        raise FormatError(f"{visible(name)}: found a file of more than {most // 1_000_000} MB; expected a smaller one")
    return content


def text_of(content: bytes, name: str, desk: Desk) -> str:
    """The text of these bytes; a note says where its encoding is guessed. Raises FormatError where they are no text."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding, name)
    odd, even = (content[start:4000:2].count(0) for start in (1, 0))
    half = max(len(content[:4000]) // 2, 1)
    if max(odd, even) > MORE_THAN_ODD * half and min(odd, even) < MORE_THAN_ODD * half:
        desk.note(f"{name}: read as UTF-16, which is a guess")
        return _decoded(content, "utf-16-le" if odd > even else "utf-16-be", name)
    try:
        return _printable(content.decode("utf-8"), name)
    except UnicodeDecodeError:
        desk.note(f"{name}: read as Windows-1252, which is a guess, since it is not UTF-8; look at its umlauts")
    return _decoded(content, "cp1252", name)


def _decoded(content: bytes, encoding: str, name: str) -> str:
    try:
        return _printable(content.decode(encoding), name)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        advice = "Save it as “CSV UTF-8”."
        raise FormatError(f"{name}:{line}: found what is no text in {encoding}; expected a table. {advice}") from None


def _printable(text: str, name: str) -> str:
    for odd in ("\0", "\x1b", "\x01", "\x02", "\x03", "\x04"):
        place = text.find(odd)
        if place >= 0:
            line = text.count("\n", 0, place) + 1
            raise FormatError(f"{name}:{line}: found binary data; expected a table as text, or save it as .xlsx")
    return text
