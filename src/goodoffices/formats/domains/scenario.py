"""A scenario: a domain with a profile for each party, as its files say them together; read and written as a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from goodoffices.case.case import Case
from goodoffices.formats.domains.domain import Domain, Profile
from goodoffices.formats.domains.from_case import domain_of
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.domains.into_case import into_case
from goodoffices.formats.sources.new_folder import require_new


@dataclass(frozen=True)
class Scenario:
    """What the files of a scenario say together."""

    domain: Domain
    profiles: tuple[Profile, ...]
    name: str
    notes: tuple[str, ...] = ()

    def imported(self) -> Imported:
        """The case that it is."""
        return Imported(into_case(self.domain, self.profiles, self.name), self.notes)


class Writer(Protocol):
    """Writes a scenario as a new folder, and tells what is in it otherwise, or not at all."""

    def __call__(self, domain: Domain, profiles: Sequence[Profile], folder: Path, /, *, lossy: bool) -> tuple[str, ...]:
        """Write the files."""


def exported(case: Case, path: Path, write: Writer, *, lossy: bool) -> tuple[str, ...]:
    """Write a case as a scenario; what the files say otherwise than the case, or not at all.

    Raises FormatError where results would differ, unless `lossy`, and where something is at the path already.
    """
    require_new(path)
    found = domain_of(case, lossy=lossy)
    return (*found.notes, *write(found.domain, found.profiles, path, lossy=lossy))
