"""What a case knows about its parties and issues that helps to read: by which names a report speaks of them."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.case.case import Case
from goodoffices.case.text import Text


@dataclass(frozen=True, slots=True)
class Subjects:
    """Names by id: of parties (their names and aliases), and of issues (their titles and keywords).

    `people` are (name, party) pairs. `untold` are issues without keywords: the words of their titles count singly.
    """

    parties: tuple[tuple[str, tuple[str, ...]], ...] = ()
    issues: tuple[tuple[str, tuple[str, ...]], ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    untold: frozenset[str] = frozenset()

    @classmethod
    def of(cls, case: Case) -> Subjects:
        """What a case says about its parties and issues."""
        return cls(
            tuple((party.id, (*_words(party.name), *party.aliases)) for party in case.parties),
            tuple((issue.id, (*_words(issue.title), *issue.keywords)) for issue in case.issues),
            tuple((delegate.name, party.id) for party in case.parties for delegate in party.delegates),
            frozenset(issue.id for issue in case.issues if not issue.keywords),
        )


NOBODY = Subjects()
"""Read without a case."""


def _words(text: Text | None) -> tuple[str, ...]:
    return tuple(words for _, words in text.versions) if text else ()
