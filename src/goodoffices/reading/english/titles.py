"""Which words in quotation marks are names, titles or held at a distance by the writer, rather than speech."""

from __future__ import annotations

from goodoffices.reading.english import small_words as small
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import Line, Range

NAMING = words("en.reporting_nouns", "naming")
NAMED = words("en.reporting_nouns", "named")
ENDS = frozenset(".,!?…–—")


def is_title(line: Line, own: Range) -> bool:
    """Whether these words in quotation marks name something.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("The so-called “Spring Protocol” is, she said, “a ruin”.", "en"))
    >>> [is_title(line, own) for own in line.quoted]
    [True, False]
    """
    inner = [i for i in range(own[0] + 1, own[1] - 1)]
    before = line.low[own[0] - 1] if own[0] else ""
    if line.words[own[1] - 2] in ENDS or before == ",":
        return False
    if before in NAMING or before in NAMED:
        return True
    earlier = line.low[max(0, own[0] - 3) : own[0]]
    if NAMING.intersection(earlier) - {"called", "named"} or _is_passive_call(line, own[0]):
        return True
    written = [
        line.words[i] for i in inner if line.low[i] not in small.PREPOSITIONS | small.CONJUNCTIONS | {"the", "a", "an"}
    ]
    return bool(written) and all(word[0].isupper() for word in written if word[0].isalpha()) and before != ":"


def _is_passive_call(line: Line, at: int) -> bool:
    """ "a play called “…”", "is called “…”"; not "called it “…”"."""
    return at >= 2 and line.low[at - 1] in {"called", "named"}
