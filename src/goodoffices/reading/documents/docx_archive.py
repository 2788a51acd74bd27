"""A Word document as the archive that it is: looked at before anything is unpacked that could do harm."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from goodoffices.case.errors import FormatError, visible

MOST_PARTS = 5_000
LARGEST_XML = 40_000_000
"""Bytes of all parts that are XML, unpacked; a book has some five million. Pictures are never unpacked."""

UNSAFE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
DEEPEST = 200
"""Elements within elements; a table in a table in a table has some forty."""

TEXT = re.compile(rb"<w:t[ >]")
MAIN = "word/document.xml"
OTHERS = (
    ("xl/workbook.xml", "a spreadsheet", "Import it as a case with `goodoffices import`, or save its text as .docx."),
    ("ppt/presentation.xml", "a presentation", "Save it as PDF."),
    ("content.xml", "an OpenDocument", "Save it as .docx or as PDF."),
    ("META-INF/container.xml", "an e-book", "Save it as PDF or as plain text."),
)
"""Parts by which other archives are known, what those are, and what to do."""

BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
          RuntimeError, KeyError, IndexError, OverflowError)  # fmt: skip
"""What unpacking raises at broken archives."""


def require_harmless(content: bytes, name: str) -> bool:
    """Whether a Word document has footnotes.

    Raises FormatError where these bytes are no Word document, or one that could take all time or memory.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _require_word(parts, name)
            _require_small(parts, name)
            for part in parts:
                if _is_xml(part):
                    _require_plain(part.filename, archive.read(part), name)
            footnotes = [part for part in parts if part.filename in ("word/footnotes.xml", "word/endnotes.xml")]
            return any(TEXT.search(archive.read(part)) for part in footnotes)
    except BROKEN:
        raise FormatError(f"{name}: found a broken archive; expected a whole .docx. It may be cut short") from None


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels", ".vml"))


def _require_word(parts: list[zipfile.ZipInfo], name: str) -> None:
    names = {part.filename for part in parts}
    if MAIN in names:
        return
    for mark, what, advice in OTHERS:
        if mark in names:
            raise FormatError(f"{name}: found {what}; expected text, HTML, PDF or DOCX. {advice}")
    if "[Content_Types].xml" not in names:
        raise FormatError(f"{name}: found an archive; expected text, HTML, PDF or DOCX. Unpack it first")


def _require_small(parts: list[zipfile.ZipInfo], name: str) -> None:
    if len(parts) > MOST_PARTS or len({part.filename for part in parts}) < len(parts):
        raise FormatError(f"{name}: found {len(parts)} parts, some perhaps twice; expected {MOST_PARTS} at most")
    total = sum(part.file_size for part in parts if _is_xml(part))
    if total > LARGEST_XML:
        found = f"{total // 1_000_000} MB of text once unpacked; expected {LARGEST_XML // 1_000_000} at most"
        raise FormatError(f"{name}: found {found}")
    if any(part.flag_bits & 1 for part in parts):
        raise FormatError(f"{name}: found an archive with a password; expected a document without. Save it as .docx")


def _require_plain(part: str, content: bytes, name: str) -> None:
    """XML without a document type and its entities, in an encoding in which that can be seen, and not too deep."""
    start = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    where = f"the part {visible(part[:80])}"
    if content and (not start.startswith(b"<") or b"\0" in content):
        raise FormatError(f"{name}: found {where} in another encoding than UTF-8; expected that. Save it as .docx anew")
    if UNSAFE.search(content):
        raise FormatError(f"{name}: found a document type in {where}, which no Word document has; expected none")
    if _depth(content) > DEEPEST:
        raise FormatError(f"{name}: found elements within elements {DEEPEST} deep in {where}; expected fewer")


ELEMENT = re.compile(rb"<(/?)[A-Za-z][^<>]*?(/?)>")


def _depth(content: bytes) -> int:
    """How deep elements lie within each other."""
    depth = deepest = 0
    for found in ELEMENT.finditer(content):
        if found[2]:
            continue
        depth += -1 if found[1] else 1
        deepest = max(deepest, depth)
    return deepest
