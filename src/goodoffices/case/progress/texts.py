"""What is on the table: offers with their points, in the order in which they were made; of each text the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.packages import Package
from goodoffices.case.text import Text
from goodoffices.case.tracks import Offer, Reaction, Track

TextName: TypeAlias = tuple[str, ...]
"""What an offer is a version of: a draft, or what the same parties offer in a track without one."""


Substance: TypeAlias = tuple[tuple[tuple[str, str], ...], frozenset[tuple[str, str]]]
"""By which a point is known again in another version."""


@dataclass(frozen=True, slots=True)
class Point:
    """What can be agreed by itself: a clause of a draft, or one option that is offered without a draft.

    `label` is the number of the clause, or the facet.
    """

    label: str
    says: Text | None = None
    binds: tuple[tuple[str, str], ...] = ()

    @property
    def substance(self) -> Substance:
        """What it says and decides, under whatever number; how its lines are broken counts for nothing."""
        says = self.says.versions if self.says else ()
        return tuple((code, " ".join(words.split())) for code, words in says), frozenset(self.binds)


@dataclass(frozen=True, slots=True)
class Tabled:
    """An offer as it was put on the table of a track: what it consists of, and the day that counts for it, if any."""

    track: str
    offer: Offer
    points: tuple[Point, ...]
    day: date | None
    rank: int = 0

    @property
    def text(self) -> TextName:
        """What it is a version of."""
        return (self.offer.draft,) if self.offer.draft else (self.track, *sorted(self.offer.by))

    @property
    def package(self) -> Package:
        """What its points decide together."""
        return Package.of({facet: option for point in self.points for facet, option in point.binds})

    @property
    def order(self) -> tuple[date, int, str, str]:
        """Where it comes among others: by day, then by the order of a draft's versions; without a day first."""
        return self.day or date.min, self.rank, self.track, self.offer.id

    def day_of(self, reaction: Reaction) -> date | None:
        """The day of a reaction to it, or else its own, before which nobody can have reacted."""
        return reaction.day or self.day

    def covers(self, reaction: Reaction, point: Point) -> bool:
        """Whether a reaction to it is about this point of its own."""
        return not reaction.clauses or point.label in reaction.clauses


def tabled(case: Case, day: date | None = None, *, track: str = "", draft: str = "") -> tuple[Tabled, ...]:
    """Every offer of the case, of one track, or of one draft, as of `day`, the oldest first.

    What has no date of its own has that of its draft's version; what has none either is there from the start.
    """
    found = [
        _tabled(own, offer, case)
        for own in case.tracks
        if track in ("", own.id)
        for offer in own.offers
        if draft in ("", offer.draft)
    ]
    return tuple(sorted((own for own in found if is_by(own.day, day)), key=lambda own: own.order))


def is_by(day: date | None, limit: date | None) -> bool:
    """Whether something of this day has happened by the other; what has no day has.

    >>> is_by(date(2025, 12, 2), date(2025, 12, 1)), is_by(None, date(2025, 12, 1))
    (False, True)
    """
    return day is None or limit is None or day <= limit


def on_the_table(offers: Iterable[Tabled]) -> tuple[Tabled, ...]:
    """Of offers, the oldest first, those that no later version of the same text has taken the place of."""
    latest: dict[TextName, Tabled] = {}
    for own in offers:
        latest.pop(own.text, None)
        latest[own.text] = own
    return tuple(latest.values())


def version_of(offer: Offer, case: Case) -> DraftVersion | None:
    """The version of a draft that is offered; the only one where the offer names none."""
    draft = case.draft(offer.draft) if offer.draft else None
    return None if draft is None else _named(offer.version, draft)


def _named(label: str, draft: Draft) -> DraftVersion | None:
    if not label and len(draft.versions) == 1:
        return draft.versions[0]
    return next((version for version in draft.versions if version.label == label), None)


def _tabled(track: Track, offer: Offer, case: Case) -> Tabled:
    version = version_of(offer, case)
    if version is None:
        points = tuple(Point(facet, binds=((facet, option),)) for facet, option in offer.binds)
        return Tabled(track.id, offer, points, offer.day)
    points = tuple(Point(clause.number, clause.says, clause.binds) for clause in version.clauses)
    draft = case.draft(offer.draft)
    rank = draft.versions.index(version) if draft else 0
    return Tabled(track.id, offer, points, offer.day or version.day, rank)
