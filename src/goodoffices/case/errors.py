"""Every error that Good Offices raises on purpose.

    GoodOfficesError            anything a user can cause and mend; faces print it and exit with code 2
    ├── CaseError               a case that contradicts itself: one or more Problems, all at once
    ├── ExpressionError         an expression that cannot be read, or does not fit the case
    ├── UsageError              a request that makes no sense for this case (an unknown facet, a bad date …)
    ├── FormatError             a file that cannot be read or written at all
    ├── TooLarge                an exact method would need more than its limit; callers fall back and say so
    └── MissingExtra            an optional part of the program that is not installed

A message says what was found, where, what was expected, and what to do.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""Where something stands in a case: keys and list positions, from the top, as in ("red_lines", "a", "x", "never")."""


class GoodOfficesError(Exception):
    """Anything that the person in front of the program can cause, understand and mend."""


class Severity(StrEnum):
    """How bad a problem is: an error stops the work, a warning is said and the work goes on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a case.

    `path` says where in the case, `offset` how many characters into that text, and `place` where in which file
    (set by the format that read it).

    >>> str(Problem(("issues", "dam"), "no options", "at least one option"))
    'issues.dam: found no options; expected at least one option'
    """

    path: Path
    found: str
    expected: str
    advice: str = ""
    severity: Severity = Severity.ERROR
    offset: int = 0
    place: Place | None = None

    def __str__(self) -> str:
        where = str(self.place) if self.place else (dotted(self.path) or "case")
        parts = f"{where}: found {self.found}; expected {self.expected}"
        return visible(f"{parts}. {self.advice}" if self.advice else parts)


class CaseError(GoodOfficesError):
    """A case that cannot stand as it is; `problems` holds every reason."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class ExpressionError(GoodOfficesError):
    """An expression that cannot be read, or that does not fit the case; `offset` counts characters into it."""

    def __init__(self, text: str, offset: int, found: str, expected: str, advice: str = "") -> None:
        self.text, self.offset = text, offset
        self.found, self.expected, self.advice = found, expected, advice
        tail = f". {advice}" if advice else ""
        where = f"in “{shortened(text)}” at character {offset + 1}"
        super().__init__(visible(f"{where}: found {found}; expected {expected}{tail}"))

    def at(self, path: Path) -> Problem:
        """The same as a problem of the case, at `path`."""
        return Problem(path, self.found, self.expected, self.advice, offset=self.offset)


class UsageError(GoodOfficesError):
    """A request that makes no sense for this case."""


class FormatError(GoodOfficesError):
    """A file or folder that cannot be read or written at all."""


class TooLarge(GoodOfficesError):
    """An exact method would need more than its limit of states, points or seconds."""


class MissingExtra(GoodOfficesError):
    """An optional part of the program is not installed."""

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs an optional part: pip install 'goodoffices[{extra}]'")


def dotted(path: Path) -> str:
    """A path in the words of a case file.

    >>> dotted(("rules", 0))
    'rules[0]'
    """
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def shortened(text: str, width: int = 80) -> str:
    """The text on one line, cut to `width` characters with an ellipsis where it is longer.

    >>> shortened("a  b"), shortened("a long text", 7)
    ('a b', 'a long…')
    """
    most = 4 * width  # a text of megabytes is not taken apart for its first words
    flat = " ".join(text[:most].split())
    return flat if len(flat) <= width and len(text) <= most else flat[: width - 1] + "…"


def visible(text: str) -> str:
    r"""The text with control characters written out, so that no message can steer a terminal or hide what it says.

    >>> visible("a\x1b[2J")
    'a\\x1b[2J'
    """
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    is_hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and character not in JOINERS
    return character.encode("unicode_escape").decode("ascii") if is_hidden else character


JOINERS = "\u200c\u200d"
"""They belong to the letters of some languages, and to emoji."""
