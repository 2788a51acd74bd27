"""Where each point on the table stands: agreed ad referendum, open, or contested, and by whom.

Of what a party said to a point the latest stands, across all versions in which the point says and decides the same:
what was agreed stays agreed while its words stay. Who puts a point forward agrees to it; who later
decides the same otherwise, in another text, counters it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodoffices.case.case import Case
from goodoffices.case.consent import where_bound
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.packages import Package
from goodoffices.case.parties import Party, Seat
from goodoffices.case.progress.texts import Point, Substance, Tabled, TextName, is_by, on_the_table, tabled
from goodoffices.case.tracks import Reaction, Reply


class State(StrEnum):
    """Where a point, or a decision, stands."""

    AGREED = "agreed"
    OPEN = "open"
    CONTESTED = "contested"


CONTESTING = (Reply.REJECTED, Reply.COUNTERED)


@dataclass(frozen=True, slots=True)
class Stance:
    """What a party said last to a point: by a reaction to an offer, or, where that is None, by its own offer."""

    party: str
    reply: Reply
    tabled: Tabled
    reaction: Reaction | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A point on the table, who said what to it, and whose agreement it needs."""

    tabled: Tabled
    point: Point
    stances: tuple[Stance, ...]
    needed: tuple[str, ...]

    @property
    def is_clause(self) -> bool:
        """Whether it is a clause of a draft, rather than an option that was offered without one."""
        return bool(self.tabled.offer.draft)

    @property
    def missing(self) -> tuple[str, ...]:
        """Whose agreement is still missing."""
        agreed = {own.party for own in self.stances if own.reply is Reply.AD_REFERENDUM}
        return tuple(party for party in self.needed if party not in agreed)

    @property
    def state(self) -> State:
        """Contested where anybody rejects or counters it; agreed where nobody's agreement is missing."""
        if any(own.reply in CONTESTING for own in self.stances):
            return State.CONTESTED
        return State.OPEN if self.missing or not self.needed else State.AGREED

    def by(self, *replies: Reply) -> tuple[Stance, ...]:
        """The stances with these replies."""
        return tuple(own for own in self.stances if own.reply in replies)


def standings(case: Case, day: date | None = None, *, track: str = "", draft: str = "") -> tuple[Standing, ...]:
    """Where each point stands that is on the table, as of `day`: of the whole case, of one track, or of one draft.

    In a track, its participants have to agree; else all signatories; in both, whoever the point would commit.
    """
    offers = tabled(case, day, track=track, draft=draft)
    history, circle = _History(offers, day), participants(case, track)
    return tuple(
        Standing(own, point, history.stances(point, own), _needed(point, circle, case))
        for own in on_the_table(offers)
        for point in own.points
    )


def facet_states(case: Case, standing: Iterable[Standing]) -> dict[str, State]:
    """Where each facet of the case stands: contested or agreed where a point about it is, else open."""
    found = {facet.id: State.OPEN for facet in case.facets}
    for own in standing:
        for facet, _ in own.point.binds:
            if found.get(facet) is not State.CONTESTED and own.state is not State.OPEN:
                found[facet] = own.state
    return found


def participants(case: Case, track: str = "") -> tuple[Party, ...]:
    """Who has to agree in a track, or, without one, in the case.

    Those whose consent an agreement can need; where these are fewer than two, the mediators too.
    """
    listed = next((own.participants for own in case.tracks if own.id == track), None)
    present = [party for party in case.parties if listed is None or party.id in listed]
    signing = [party for party in present if _signs(party, everywhere=listed is None)]
    return tuple(signing if len(signing) > 1 else [own for own in present if own.seats != (Seat.OBSERVER,)])


def _signs(party: Party, *, everywhere: bool) -> bool:
    return party.is_signatory or (not everywhere and Seat.CONDITIONAL in party.seats)


def _needed(point: Point, circle: Sequence[Party], case: Case) -> tuple[str, ...]:
    inside = {party.id for party in circle}
    package = Package(point.binds)
    return tuple(party.id for party in case.parties if party.id in inside or _is_bound(party, package, case))


def _is_bound(party: Party, package: Package, case: Case) -> bool:
    """Whether what the point decides commits the party by itself, or needs its consent by the case's own condition."""
    conditions = [where_bound(case, party.id), party.consent_if.node if party.consent_if else None]
    return any(own is not None and evaluate(own, package) is True for own in conditions)


class _History:
    """All that was said to points, put together once."""

    def __init__(self, offers: Sequence[Tabled], day: date | None) -> None:
        self.day = day
        self.versions: dict[tuple[TextName, Substance], list[tuple[Tabled, Point]]] = {}
        self.deciding: dict[str, list[tuple[Tabled, str]]] = {}
        for own in offers:
            for point in own.points:
                self.versions.setdefault((own.text, point.substance), []).append((own, point))
            for facet, option in own.package.choices:
                self.deciding.setdefault(facet, []).append((own, option))

    def stances(self, point: Point, latest: Tabled) -> tuple[Stance, ...]:
        """What stands of what each party said to a point."""
        versions = self.versions[latest.text, point.substance]
        said = [stance for own, same in versions for stance in self._said_of(own, same)]
        said += self._countering(point, versions[0][0])
        said.sort(key=_when)
        return tuple({stance.party: stance for stance in said}.values())

    def _said_of(self, own: Tabled, point: Point) -> Iterator[Stance]:
        yield from (Stance(party, Reply.AD_REFERENDUM, own) for party in own.offer.by)
        for reaction in own.offer.reactions:
            if reaction.reply.settles and own.covers(reaction, point) and is_by(reaction.day, self.day):
                yield Stance(reaction.by, reaction.reply, own, reaction)

    def _countering(self, point: Point, first: Tabled) -> Iterator[Stance]:
        """Later offers, in another text, that decide something of the point otherwise."""
        for facet, option in point.binds:
            for own, other in self.deciding[facet]:
                if other != option and own.text != first.text and own.order > first.order:
                    yield from (Stance(party, Reply.COUNTERED, own) for party in own.offer.by)


def _when(stance: Stance) -> tuple[object, ...]:
    """By day; of one day by the offers; to one offer, what is about single clauses after what is about all of them."""
    own, reaction = stance.tabled, stance.reaction
    if reaction is None:
        return own.day or date.min, own.order, 0
    return own.day_of(reaction) or date.min, own.order, 2 if reaction.clauses else 1
