"""What names mean where an expression stands: facets, options, measures and parties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodoffices.case.issues import Facet


@dataclass(frozen=True, slots=True)
class Talks:
    """The tracks and drafts of a case, whose progress a gate can ask for."""

    tracks: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scope:
    """The names that an expression can use.

    `facets` by id. `issue` is the issue that the expression stands in, whose facets come first. `parties` are those
    that `accepts(…)` can name; None where the expression cannot ask for acceptance at all. `talks` are the tracks and
    drafts of which gauges can be read; with them the expression is about the talks, and not about packages.
    """

    facets: Mapping[str, Facet]
    issue: str = ""
    parties: frozenset[str] | None = None
    talks: Talks | None = None
    lonely: Mapping[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        ids_by_issue: dict[str, list[str]] = {}
        for facet in self.facets.values():
            ids_by_issue.setdefault(facet.issue, []).append(facet.id)
        alone = {issue: ids[0] for issue, ids in ids_by_issue.items() if len(ids) == 1}
        object.__setattr__(self, "lonely", alone)

    @classmethod
    def of(cls, facets: Iterable[Facet]) -> Scope:
        """A scope over these facets, outside every issue."""
        return cls({facet.id: facet for facet in facets})

    def within(self, issue: str) -> Scope:
        """The same names as seen from within an issue."""
        return replace(self, issue=issue)

    def asking(self, parties: Iterable[str]) -> Scope:
        """The same names, where the acceptance of these parties can be asked for."""
        return replace(self, parties=frozenset(parties))

    @classmethod
    def of_talks(cls, tracks: Iterable[str], drafts: Iterable[str]) -> Scope:
        """A scope over the progress of talks."""
        return cls({}, talks=Talks(tuple(tracks), tuple(drafts)))

    def facet(self, path: str) -> Facet | None:
        """The facet of this name: of the issue at hand, by its id, or by an issue that has only this one."""
        return next(self._meant(path), None)

    def id_of(self, path: str) -> str:
        """The id of the facet of this name, since one that is alone in its issue has two; else the name itself."""
        facet = self.facet(path)
        return path if facet is None else facet.id

    def measure(self, path: str) -> tuple[Facet, str] | None:
        """The facet and the name of a measure of its options, for a path such as `wages.cost`.

        Within an issue of a single facet, `cost` is enough. Where a path can be both a facet and a measure, it is
        the facet.
        """
        owner, _, name = path.rpartition(".")
        owners = (facet for facet in self._meant(owner or self.issue) if _has_measure(facet, name))
        return next(((facet, name) for facet in owners), None)

    def known(self) -> list[str]:
        """Every name that a facet can have here, each once, those of the issue at hand first in their short form."""
        prefix = f"{self.issue}."
        short = [name.removeprefix(prefix) for name in self.facets if self.issue and name.startswith(prefix)]
        return list(dict.fromkeys([*short, *self.facets, *self.lonely]))

    def known_measures(self) -> list[str]:
        """Every measure of an option of a facet, in its long form."""
        pairs = ((facet.id, option) for facet in self.facets.values() for option in facet.options)
        return list(dict.fromkeys(f"{owner}.{name}" for owner, option in pairs for name, _ in option.measures))

    def _meant(self, path: str) -> Iterator[Facet]:
        """Every facet that the path can mean, the nearest first."""
        for name in (f"{self.issue}.{path}", path, self.lonely.get(path, "")):
            if name in self.facets:
                yield self.facets[name]


def _has_measure(facet: Facet, name: str) -> bool:
    return any(option.measure(name) is not None for option in facet.options)


def amount_in(text: str) -> Fraction | None:
    """The number that a text writes, or None.

    >>> amount_in("2.50"), amount_in("x")
    (Fraction(5, 2), None)
    """
    try:
        return Fraction(text) if len(text) <= LONGEST_NUMBER and "e" not in text.lower() else None
    except (ValueError, ZeroDivisionError):
        return None


LONGEST_NUMBER = 60
"""Characters in a number; longer ones are no amounts that anybody negotiates about."""
