"""Where words stand in a text: exactly, or but for blanks, quotation marks and dashes, which are often retyped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goodoffices.case.claims import Span

QUOTES = "\"'“”„‟‘’‚‛«»‹›´`"
DASHES = "-‐‑‒–—−"
SEPARATE = re.compile(rf"(\s+|[{re.escape(QUOTES)}]+|[{re.escape(DASHES)}]|…|\.\.\.)")
LONGEST = 5_000
"""Characters that are looked for."""


def places(words: str, text: str, begin: int = 0, end: int | None = None) -> Iterator[Span]:
    r"""Where these words stand within [begin, end) of a text, in order: exactly, else but for how they are typed.

    They are whole words: “us” does not stand in “Russia”.

    >>> list(places('the "last" word', "the  “last”\nword"))
    [(0, 16)]
    """
    words, end = words.strip(), len(text) if end is None else end
    if not words or len(words) > LONGEST or not any(sign.isalnum() for sign in words):
        return
    pattern = _whole(re.escape(words))
    if pattern.search(text, begin, end) is None:
        pattern = _whole("".join(map(_loosely, SEPARATE.split(words))))
    yield from (found.span() for found in pattern.finditer(text, begin, end))


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w)|(?!\w)){pattern}(?:(?!\w)|(?<!\w))")


def _loosely(part: str) -> str:
    if not part or SEPARATE.fullmatch(part) is None:
        return re.escape(part)
    if part.isspace():
        return r"\s+"
    if part[0] in QUOTES:
        return rf"[{re.escape(QUOTES)}]{{1,2}}"
    return rf"[{re.escape(DASHES)}]" if part in DASHES else r"(?:…|\.\.\.)"
