"""Quotes stand somewhere in a text, and stored texts within the folder of the case."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath, PureWindowsPath

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.errors import Path, Problem


def problems(case: Case) -> Iterator[Problem]:
    """Spans that no text can have, and texts outside the folder of the case."""
    for claim in case.claims:
        yield from _spans(claim)
    for document in case.documents:
        if document.text and not is_within(document.text):
            path: Path = ("documents", document.id, "text")
            found = f"“{document.text}”"
            yield Problem(path, found, "a file in the folder of the case", "Write it as texts/NAME.txt.")


def _spans(claim: Claim) -> Iterator[Problem]:
    path: Path = ("claims", claim.id, "spans")
    for i, (begin, end) in enumerate(claim.spans):
        if begin >= end:
            yield Problem((*path, i), f"a span from {begin} to {end}", "one that ends behind its beginning")
    for i, ((_, end), (begin, _)) in enumerate(pairwise(claim.spans), 1):
        if begin < end:
            found = f"a span from {begin} behind one to {end}"
            yield Problem((*path, i), found, "each behind the end of the one before it")


def is_within(path: str) -> bool:
    """Whether a path leads to a file below the folder that it starts from, on every system.

    >>> is_within("texts/report.txt"), is_within("../report.txt"), is_within("/etc/passwd"), is_within("c:/x")
    (True, False, False, False)
    """
    posix, windows = PurePosixPath(path), PureWindowsPath(path)
    is_plain = not posix.is_absolute() and not windows.drive and not windows.root
    return is_plain and ".." not in windows.parts and "\x00" not in path
