"""What the terminal can show: nothing that steers it, and plain signs where it has no others."""

from __future__ import annotations

import codecs
import io
import os
import re
import sys
import unicodedata

UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What could steer a terminal, or turn the direction of the text, in words that come from a file."""

PLAIN = {
    "█": "#",
    "▒": "+",
    "░": "-",
    "─": "-",
    "═": "=",
    "–": "-",
    "—": "-",
    "−": "-",
    "·": "/",
    "×": "x",
    "…": "...",
    "“": '"',
    "”": '"',
    "„": '"',
    "’": "'",
    "€": "EUR",
}
"""What stands in for signs that an encoding lacks."""


def printable(words: str) -> str:
    r"""The words without anything that could steer a terminal.

    >>> printable("a\x1b[31mb")
    'a[31mb'
    """
    return UNPRINTABLE.sub("", words)


def have_streams() -> None:
    """Put an empty stream in the place of one that was closed before the program began, as in `<&-` of shells."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open until the end


def be_lenient() -> None:
    """Let standard output and error take every sign, in place of failing at those that their encoding lacks."""
    codecs.register_error("goodoffices", _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="goodoffices")


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Signs that an encoding lacks, in ones that it has."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_stand_in, error.object[error.start : error.end])), error.end


def _stand_in(sign: str) -> str:
    simpler = unicodedata.normalize("NFKD", sign).encode("ascii", "ignore").decode()
    return PLAIN.get(sign) or simpler or "?"


def holds_every_sign() -> bool:
    """Whether standard output takes every sign as it is."""
    return (sys.stdout.encoding or "").lower().replace("-", "") in {"utf8", "utf16", "utf32"}
