"""What a reader is given: a text, its language and day, and what a case knows about its subjects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.reading.subjects import NOBODY, Subjects


@dataclass(frozen=True, slots=True)
class Material:
    """A text to be read. `day` is when it was published; None where that is not known."""

    text: str
    language: str
    day: date | None = None
    subjects: Subjects = NOBODY
