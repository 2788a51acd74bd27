"""Which files are Genius files, and which of them are domains."""

from __future__ import annotations

import re
from pathlib import Path

from goodoffices.formats.sources.found_files import beginnings
from goodoffices.formats.sources.xml_source import Element

ENDING = ".xml"
DOMAIN = "negotiation_template"
PROFILE = "utility_space"
BEGINNING = 4_096
"""Bytes among which the first element stands, whatever comments are before it."""

MARK = re.compile(rf"<\s*(?:{DOMAIN}|{PROFILE})[\s/>]".encode())


def looks_like_genius(path: Path) -> bool:
    """Whether a file, or one in a folder, begins as a Genius domain or profile."""
    return any(map(begins_as_genius, beginnings(path, {ENDING}, BEGINNING)))


def begins_as_genius(content: bytes) -> bool:
    """Whether bytes begin as a Genius file does, in any encoding that XML has.

    >>> begins_as_genius(b"<utility_space>"), begins_as_genius(b"0.1, 0.9")
    (True, False)
    """
    return bool(MARK.search(content[:BEGINNING].replace(b"\0", b"")))


def is_domain(root: Element) -> bool:
    """Whether this is the outermost element of a domain file."""
    return root.tag == DOMAIN


def is_profile(root: Element) -> bool:
    """Whether this is the outermost element of a profile."""
    return root.tag == PROFILE
