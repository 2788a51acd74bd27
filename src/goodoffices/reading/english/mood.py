"""How a sentence in English shows that it carries on what somebody said: "would", "could", "had been"."""

from __future__ import annotations

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.frames import frames
from goodoffices.reading.english.phrases import is_finite
from goodoffices.reading.line import Line

ALONE = False
"""Without words of somebody's before it, such a sentence is the writer's own."""


def carries_on(line: Line) -> bool:
    """Whether the first verb of a line is put back in time, as after "she said".

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [carries_on(line) for line in lines(Page("The seeds would need water. The seeds need water.", "en"))]
    [True, False]
    """
    if frames(line):
        return False
    verb = next((i for i in range(line.end) if is_finite(line, i)), -1)
    return verb >= 0 and line.low[verb] in small.SHIFTED
