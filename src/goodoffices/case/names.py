"""Names in a case: what they may look like, and the nearest known one to a misspelt one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from itertools import islice

from goodoffices.case.errors import Path, Problem

NAME = re.compile(r"[^\W\d]\w*(?:-\w+)*")
"""A name of a party, issue, facet, line …: a letter or `_` first, then letters, digits, `_`, and `-` between them."""

RESERVED = frozenset(
    ("and", "or", "not", "implies", "iff", "in", "at", "least", "of", "sum", "accepts", "true", "false"),
)
"""Words of the expression language, which no issue, facet or party can be called."""


def is_name(text: str) -> bool:
    """Whether the text can name a party, issue, facet or line.

    >>> is_name("basin_bank"), is_name("2nd"), is_name("or")
    (True, False, False)
    """
    return bool(NAME.fullmatch(text)) and text not in RESERVED


def folded(words: str) -> str:
    """Words without regard to case and blanks.

    >>> folded("The  Kremlin")
    'the kremlin'
    """
    return " ".join(words.casefold().split())


MOST_COMPARED = 1_000
"""Known names among which the nearest one is looked for; with more, that takes longer than it is worth."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like this one, or None where none is like it, or too many are known.

    >>> nearest("upsteam", ["upstream", "downstream"])
    'upstream'
    """
    by_fold = {candidate.casefold(): candidate for candidate in islice(known, MOST_COMPARED + 1)}
    if len(by_fold) > MOST_COMPARED:
        return None
    found = difflib.get_close_matches(name.casefold()[:100], by_fold, n=1, cutoff=0.6)
    return by_fold[found[0]] if found else None


def did_you_mean(name: str, known: Iterable[str], *, most: int = 8) -> str:
    """What to do about an unknown name: the nearest known one, else the known ones, at most `most` of them.

    >>> did_you_mean("usaa", ["usa", "russia"])
    'Did you mean “usa”?'
    >>> did_you_mean("q", ["usa", "russia"])
    'Known: usa, russia.'
    """
    names = list(known)
    match = nearest(name, names)
    if match is not None:
        return f"Did you mean “{match}”?"
    if not names:
        return ""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"Known: {', '.join(names[:most])}{more}."


def unknown(path: Path, name: str, known: Iterable[str], expected: str) -> Problem:
    """The problem of a name that nothing has."""
    return Problem(path, f"“{name}”", expected, did_you_mean(name, known))
