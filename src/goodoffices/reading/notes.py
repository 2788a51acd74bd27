"""What a person should know about how a text was read, as data: the words are said on a higher floor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """`name` is one of the phrases `reading.note.…`, `parts` are what stands in it.

    >>> Note.of("no_day").name, Note.of("dropped", quotes=2).parts
    ('no_day', (('quotes', 2),))
    """

    name: str
    parts: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def of(cls, name: str, **parts: str | int) -> Note:
        """A note with what stands in it."""
        return cls(name, tuple(parts.items()))
