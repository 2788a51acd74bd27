"""Packages: an option for each facet, or for some of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Package(Mapping[str, str]):
    """Which option each facet has, as a read-only mapping from facet ids to option names.

    Packages with the same choices are equal, in whatever order they name them.

    >>> Package.of({"dam": "lowered"})["dam"]
    'lowered'
    """

    choices: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, choices: Mapping[str, str]) -> Package:
        """A package from a mapping."""
        return cls(tuple(choices.items()))

    def __getitem__(self, facet: str) -> str:
        for name, option in self.choices:
            if name == facet:
                return option
        raise KeyError(facet)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.choices)

    def __len__(self) -> int:
        return len(self.choices)

    def __hash__(self) -> int:
        return hash(frozenset(self.choices))
