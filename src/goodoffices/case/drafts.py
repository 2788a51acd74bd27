"""Drafts: numbered clauses that bind facets, in versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from goodoffices.case.packages import Package
from goodoffices.case.text import Text

Place: TypeAlias = tuple[tuple[int, int, str], ...]
"""Where a number stands among others; see `place_of`."""

PART = re.compile(r"\d+|[^\W\d_]+")
"""What counts of a number: its figures and its letters; points, brackets and blanks only part them."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered clause and what it decides: (facet, option) pairs.

    By its `id`, where it has one, a clause is known again in other versions, whatever becomes of its number and words.
    """

    number: str
    says: Text
    binds: tuple[tuple[str, str], ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A draft as it stood on one day."""

    label: str
    clauses: tuple[Clause, ...] = ()
    day: date | None = None
    author: str = ""
    note: Text | None = None
    sources: tuple[str, ...] = ()

    @property
    def package(self) -> Package:
        """What its clauses decide together: a package, partial where they leave facets open."""
        return Package.of({facet: option for clause in self.clauses for facet, option in clause.binds})

    @property
    def in_order(self) -> tuple[Clause, ...]:
        """Its clauses as a reader finds them: by their numbers; where one of them has none, as they are written."""
        places = [place_of(clause.number) for clause in self.clauses]
        if not all(places):
            return self.clauses
        return tuple(clause for _, clause in sorted(zip(places, self.clauses, strict=True), key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class Draft:
    """A text under negotiation, oldest version first."""

    id: str
    title: Text
    versions: tuple[DraftVersion, ...] = ()

    @property
    def latest(self) -> DraftVersion | None:
        """The newest version, or None where there is none yet."""
        return self.versions[-1] if self.versions else None

    def version(self, label: str) -> DraftVersion | None:
        """The version of this label, or None."""
        return next((version for version in self.versions if version.label == label), None)


def place_of(number: str) -> Place:
    """Where a clause of this number stands among the others: 2 before 2.3, and that before 10; figures before letters.

    Empty for what has neither figure nor letter, such as a dash.

    >>> sorted(["10", "2.10", "2", "2.3 (b)", "2.3"], key=place_of)
    ['2', '2.3', '2.3 (b)', '2.10', '10']
    """
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in PART.findall(number))
