"""A workbook as the archive that it is: looked at before anything is unpacked that could do harm."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from goodoffices.case.errors import FormatError

MOST_PARTS = 2_000
LARGEST = 60_000_000
"""Bytes of all parts of a workbook, unpacked; one with 200,000 cells has some 20 million."""

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SAVE_AS = "Open it in Excel or LibreOffice and save it as .xlsx."
UNSAFE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)
PLAIN_ENCODINGS = frozenset({b"utf-8", b"us-ascii", b"ascii"})
STUMBLES = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
            RuntimeError, KeyError, IndexError, OverflowError)  # fmt: skip
"""What unpacking raises at broken archives."""


def require_harmless(content: bytes, name: str) -> None:
    """Raises FormatError where these bytes are no workbook, or one that could take all time or memory."""
    if content.startswith(OLD_OFFICE):
        if ENCRYPTED in content:
            raise FormatError(f"{name}: found a workbook with a password; expected one without. {SAVE_AS}")
        raise FormatError(f"{name}: found a workbook of the old format .xls; expected .xlsx. {SAVE_AS}")
    if not content.startswith(b"PK"):
        raise FormatError(f"{name}: found no workbook; expected a file of the format .xlsx. {SAVE_AS}")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _require_small(archive, name)
            for part in archive.infolist():
                _require_plain(part.filename, archive.read(part), name)
    except STUMBLES:
        raise FormatError(f"{name}: found a broken workbook; expected a whole one. It may be cut short.") from None


def _require_small(archive: zipfile.ZipFile, name: str) -> None:
    parts = archive.infolist()
    total = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or len({part.filename for part in parts}) < len(parts):
        raise FormatError(f"{name}: found {len(parts)} parts, some perhaps twice; expected at most {MOST_PARTS}")
    if total > LARGEST:
        raise FormatError(
            f"{name}: found {total // 1_000_000} MB once unpacked; expected {LARGEST // 1_000_000} at most"
        )
    if any(part.flag_bits & 1 for part in parts):
        raise FormatError(f"{name}: found a workbook with a password; expected one without. {SAVE_AS}")
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        raise FormatError(f"{name}: found an archive that is no workbook; expected .xlsx. {SAVE_AS}")


def _require_plain(part: str, content: bytes, name: str) -> None:
    """XML without a document type and its entities, in an encoding in which that can be seen."""
    if not part.lower().endswith((".xml", ".rels", ".vml")):
        return
    start = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    declared = ENCODING.match(start[:200])
    is_plain = start.startswith(b"<") and b"\0" not in content
    if content and (not is_plain or (declared and declared[1].lower() not in PLAIN_ENCODINGS)):
        raise FormatError(
            f"{name}: found the part {part[:80]} in another encoding than UTF-8; expected that. {SAVE_AS}"
        )
    if UNSAFE.search(content):
        raise FormatError(
            f"{name}: found a document type in the part {part[:80]}, which no workbook has; expected none"
        )
