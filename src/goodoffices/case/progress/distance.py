"""How far apart the last offers are: the decisions that they make differently."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.case.case import Case
from goodoffices.case.progress.texts import Tabled, tabled


@dataclass(frozen=True, slots=True)
class Distance:
    """The last offer of each party that made one, and the facets on which they agree, differ, or only one speaks.

    `apart` is None where nothing can be compared: fewer than two parties have made an offer that decides something.
    """

    last: tuple[tuple[str, Tabled], ...]
    together: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()
    one_sided: tuple[str, ...] = ()

    @property
    def speaking(self) -> tuple[str, ...]:
        """The parties whose last offer decides something."""
        return tuple(party for party, own in self.last if len(own.package))

    @property
    def apart(self) -> int | None:
        """How many decisions they make differently."""
        return len(self.differing) if len(self.speaking) > 1 else None


def distance(case: Case, day: date | None = None, *, track: str = "") -> Distance:
    """How far apart the last offers are, as of `day`, in the case or in one track; a joint offer is each one’s."""
    offers = tabled(case, day, track=track)
    latest = {party: own for own in offers for party in own.offer.by}
    last = tuple((party.id, latest[party.id]) for party in case.parties if party.id in latest)
    packages = [dict(own.package.choices) for _, own in last]
    chosen = {facet.id: [own[facet.id] for own in packages if facet.id in own] for facet in case.facets}
    return Distance(
        last,
        tuple(facet for facet, options in chosen.items() if len(options) > 1 and len(set(options)) == 1),
        tuple(facet for facet, options in chosen.items() if len(set(options)) > 1),
        tuple(facet for facet, options in chosen.items() if len(options) == 1),
    )
