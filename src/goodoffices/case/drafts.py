"""Drafts: numbered clauses that bind facets, in versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.case.packages import Package
from goodoffices.case.text import Text


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered clause and what it decides: (facet, option) pairs."""

    number: str
    says: Text
    binds: tuple[tuple[str, str], ...] = ()


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
