"""How much room words take, and how they are broken into lines."""

from __future__ import annotations

import re
import unicodedata

NARROW, WIDE = frozenset("iIljtf.,:;!'|()[] ’·-"), frozenset("mwMW@%—ÄÖGOQ")
"""Letters that are much narrower and much wider than others."""

POWER, FLAT = re.compile("10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)"), str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
"""Powers of ten: not every font of a picture has raised digits, and without them the whole line is in another one."""


def width(words: str, size: float) -> float:
    """About how many pixels a line of words takes in letters of this size; rather too many than too few.

    >>> width("Nash", 12) < width("Nash product", 12)
    True
    """
    return size * sum(_width(letter) for letter in words)


def _width(letter: str) -> float:
    if letter in NARROW:
        return 0.34
    if letter in WIDE:
        return 0.9
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    return 0.7 if letter.isupper() else 0.57


def wrapped(words: str, most: float, size: float, lines: int | None = None) -> list[str]:
    """The words in lines of at most this many pixels; beyond so many `lines`, what is left out ends in “…”.

    >>> wrapped("one two three", 52, 12)
    ['one two', 'three']
    >>> wrapped("one two three four", 42, 12, lines=1)
    ['one…']
    """
    found = [""]
    for word in POWER.sub(_flat, words).split():
        for piece in _pieces(word, most, size):
            longer = f"{found[-1]} {piece}".strip()
            if width(longer, size) <= most or not found[-1]:
                found[-1] = longer
            else:
                found.append(piece)
    if lines is None or len(found) <= lines:
        return found
    return [*found[: lines - 1], _cut(found[lines - 1], most, size)]


def _flat(power: re.Match[str]) -> str:
    return f"10^{power[1].translate(FLAT)}"


def _pieces(word: str, most: float, size: float) -> list[str]:
    """A word that is longer than a line, in pieces; every other one as it is."""
    pieces = []
    while width(word, size) > most and len(word) > 1:
        count = len(word) - 1
        while count > 1 and width(word[:count], size) + width("-", size) > most:
            count -= 1
        pieces.append(f"{word[:count]}-")
        word = word[count:]
    return [*pieces, word]


def _cut(line: str, most: float, size: float) -> str:
    while line and width(f"{line}…", size) > most:
        line = line.rpartition(" ")[0] if " " in line else line[:-1]
    return f"{line}…"
