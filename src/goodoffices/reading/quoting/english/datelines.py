"""Datelines: the place, agency and day before an agency's first sentence."""

from __future__ import annotations

from goodoffices.reading.pages.line import Line

WITHIN = 12
"""Words that a dateline has at most."""


def behind_dateline(line: Line) -> int:
    """The number of the first word behind a dateline: "BERLIN (Reuters) -", "KYIV:", "NAREV, March 3 -".

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("NAREV, March 3 - Nobody was hurt.", "en"))
    >>> line.words[behind_dateline(line)]
    'Nobody'
    """
    if not line.words or not line.words[0].isupper() or len(line.words[0]) < 3:
        return 0
    for at in range(1, min(WITHIN, len(line))):
        word = line.words[at]
        if word in {"-", "–", "—", "--"} or (word == ":" and at < 4):
            return at + 1
        if not (word[0].isupper() or word[0].isdigit() or word in ",.()/"):
            return 0
    return 0
