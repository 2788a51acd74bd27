"""What comes out of reading a file of another format."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.case.case import Case


@dataclass(frozen=True, slots=True)
class Imported:
    """A case, and what a reader of the file should know about it: what was odd, and how it was taken."""

    case: Case
    notes: tuple[str, ...] = ()
