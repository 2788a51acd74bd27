"""The text in some bytes, in whatever encoding people save it; refused where that would be a guess in the dark."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from goodoffices.case.errors import FormatError, shortened, visible
from goodoffices.reading.notes import Note

MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 begins like that of UTF-16."""

CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""What no text holds; an escape sign is let through, since copies from a terminal have it."""

CLAIMS = re.compile(
    r"(?:x-)?(?:iso-?8859-\d+|latin-?\d|windows-125\d|cp125\d|koi8-[ru]|mac\w*|gbk?\d*|big5\w*|euc-\w+|shift_jis)",
    re.IGNORECASE,
)
"""Encodings of pages that are believed; Python knows others, which no page is in."""

OLD = "cp1252"
"""What Western Europe wrote in before UTF-8."""

USUAL = set("ÄÖÜäöüßÀÁÂÇÈÉÊËÍÎÏÑÓÔŒÚÛàáâãåçèéêëíîïñóôõœøùúûŠšŽž€£§°©®„“”‚‘’‹›«»–—…•·\xa0\xad½²³")
"""What else than ASCII German and English texts are made of."""

UNUSUAL_AT_MOST = 0.05
GARBLED = re.compile("Ã[\x80-\xbf¤¶¼Ÿ„–œ©¨]|â€[\x80-\x9f“”ž™œ“¦]|Â[«»§°\xa0]")
"""What UTF-8 looks like to somebody who takes it for something older."""

ADVICE = "Save it as UTF-8 and try again."


def decoded(content: bytes, name: str, declared: str = "") -> tuple[str, tuple[Note, ...]]:
    """The text of these bytes, and what should be known about it; `declared` is the encoding that they claim.

    Raises FormatError where they are no text, or a text in an encoding that cannot be told.
    """
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _as(content.removeprefix(mark), encoding, name), ()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        # What is valid as UTF-8 is hardly ever anything else, whatever it claims.
        claimed = _in(content, declared) if CLAIMS.fullmatch(declared) else None
        if claimed is not None:
            return _readable(claimed, name), ()
        return _old(content, error, name), (Note.of("guessed_encoding"),)
    return _readable(text, name), _garbled(text)


def _as(content: bytes, encoding: str, name: str) -> str:
    try:
        return _readable(content.decode(encoding), name)
    except UnicodeDecodeError as error:
        found = f"a text that begins as {encoding.upper()} and is broken at byte {error.start}"
        raise FormatError(f"{name}: found {found}; expected a whole one. {ADVICE}") from None


def _in(content: bytes, encoding: str) -> str | None:
    """The text in this encoding; None where that is not known, or not that of the text."""
    try:
        return content.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None


def _old(content: bytes, error: UnicodeDecodeError, name: str) -> str:
    """The text in the older encoding, where it looks like a text in that."""
    _readable(content.decode("latin-1"), name)  # control signs are the same in every encoding of single bytes
    line = content.count(b"\n", 0, error.start) + 1
    place = f"the byte 0x{content[error.start]:02x} in line {line}"
    text = _in(content, OLD)
    odd = [] if text is None else [sign for sign in text if sign > "\x7f"]
    if text is None or sum(sign not in USUAL for sign in odd) > UNUSUAL_AT_MOST * len(odd) or GARBLED.search(text):
        raise FormatError(
            f"{name}: found {place}, which is not UTF-8, and no older encoding that makes sense; "
            f"expected text in UTF-8. {ADVICE}"
        )
    return text


def _readable(text: str, name: str) -> str:
    found = CONTROL.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        before = shortened(text[max(0, found.start() - 20) : found.start()], 20)
        place = f"line {line}, behind “{visible(before)}”" if before else f"line {line}"
        what = "binary data, or UTF-16 without its mark" if found[0] == "\0" else "binary data"
        raise FormatError(
            f"{name}: found {what} (the sign 0x{ord(found[0]):02x} in {place}); expected a text, or a document as "
            "HTML, PDF or DOCX"
        )
    return text


def _garbled(text: str) -> tuple[Note, ...]:
    """A note where the text was once taken for another encoding and saved like that, or lost signs."""
    found = GARBLED.search(text)
    if found:
        return (Note.of("garbled", sign=found[0]),)
    lost = text.count("\ufffd")
    return (Note.of("lost_signs", n=lost),) if lost else ()
