"""Names for what a file calls by words: short, writable in expressions, and different from each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from goodoffices.case.names import is_name

LONGEST = 40
GAPS = re.compile(r"[^\w]+")


def names_for(words: Iterable[str], kind: str, taken: Set[str] = frozenset()) -> tuple[str, ...]:
    """A name for each of the words, in their order; where they have no letter, `kind` and a number.

    >>> names_for(["Bread type", "bread-type", "8:00 price", "in"], "issue")
    ('bread_type', 'bread-type', 'issue_8_00_price', 'issue_in')
    """
    used = set(taken)
    names = []
    for number, text in enumerate(words, 1):
        plain = _plain(text)
        first = plain if is_name(plain) else f"{kind}_{plain}" if plain else f"{kind}_{number}"
        name, count = first, 1
        while name in used:
            count += 1
            name = f"{first}_{count}"
        used.add(name)
        names.append(name)
    return tuple(names)


def _plain(text: str) -> str:
    lowered = text.strip().lower()
    if is_name(lowered) and len(lowered) <= LONGEST:
        return lowered
    return GAPS.sub("_", lowered).strip("_")[:LONGEST].rstrip("_")
