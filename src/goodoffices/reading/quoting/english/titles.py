"""Which words in quotation marks are names, titles or held at a distance by the writer, rather than speech."""

from __future__ import annotations

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.english import small_words as small

NAMING = words("en.reporting_nouns", "naming")
NAMED = words("en.reporting_nouns", "named")
SMALL = small.PREPOSITIONS | {"the", "a", "an", "and", "or", "but"}


def is_title(line: Line, own: Range) -> bool:
    """Whether these words in quotation marks name something.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("The so-called “Spring Protocol” is, she said, “a ruin”.", "en"))
    >>> [is_title(line, own) for own in line.quoted]
    [True, False]
    """
    before = line.low[own[0] - 1] if own[0] else ""
    earlier = line.low[max(0, own[0] - 3) : own[0]]
    if before in NAMING or (NAMING - {"called", "named"}).intersection(earlier):
        return True
    if before == "," or line.words[own[1] - 2] in ".,!?…–—":
        return False
    if before in NAMED:
        return True
    written = [line.words[i] for i in range(own[0] + 1, own[1] - 1) if line.low[i] not in SMALL]
    return before != ":" and bool(written) and all(word[0].isupper() or not word[0].isalpha() for word in written)
