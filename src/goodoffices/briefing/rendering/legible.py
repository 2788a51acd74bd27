"""Words that every format can hold: without signs that steer, turn round or cannot be written."""

from __future__ import annotations

import re

UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Control signs, changes of direction, halves of signs, and what XML forbids."""


def legible(words: str) -> str:
    r"""The words without these; line breaks and tabs are blanks.

    >>> legible("one\x07\ntwo")
    'one two'
    """
    return re.sub("[\t\n]+", " ", UNWRITABLE.sub("", words))
