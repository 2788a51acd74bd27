"""What an English verb that reports lets follow it: the clause that says what was said, or wanted."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.english.clause_ends import clause_end
from goodoffices.reading.quoting.english.frames import Frame, frames
from goodoffices.reading.quoting.english.leads import Complement, begun
from goodoffices.reading.quoting.english.phrases import piece_end

OPENERS = frozenset({"when", "if", "though", "although", "while", "whereas", "after", "before"})
"""At a sentence's start they open a clause that the main one follows."""


@lru_cache(maxsize=512)
def complement(line: Line, frame: Frame) -> tuple[Complement, Range] | None:
    """What follows a frame and depends on it, with its words; None where nothing does.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("He told the board on Monday that it would rain; it did.", "en"))
    >>> kind, words = complement(line, frames(line)[0])
    >>> kind.name, " ".join(line.words[slice(*words)])
    ('THAT', 'that it would rain')
    """
    found = begun(line, frame)
    if found is None:
        return None
    kind, begin = found
    depends = line.low[0] in OPENERS and frame == frames(line)[0]
    end = clause_end(line, begin, is_first=frame.at == 0 or depends)
    if frame.speaker and line.low[frame.speaker[0][0]] in {"who", "which"}:
        end = min(end, piece_end(line, begin, line.end))
    return (kind, (begin, end)) if end > begin + 1 else None
