"""Where the talks of a case stand, all in one: meetings, offers, clauses, decisions, gates, and what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from goodoffices.case.case import Case
from goodoffices.case.errors import UsageError
from goodoffices.case.positions import Position
from goodoffices.case.progress.distance import Distance, distance
from goodoffices.case.progress.events import Changes, changes_since
from goodoffices.case.progress.gates import GateState, gate_states
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.meetings import Conversation, conversations, upcoming
from goodoffices.case.progress.standing import Standing, State, facet_states, standings
from goodoffices.case.progress.texts import Tabled, tabled
from goodoffices.case.tracks import Meeting, Track


@dataclass(frozen=True)
class Survey:
    """Where the talks stand as of a day.

    `offers` are all that were made, the oldest first; `opposed` the facets that are not agreed and on which positions
    differ. `changes` is None where nobody asked since when.
    """

    case: Case
    day: date | None
    conversations: tuple[Conversation, ...]
    upcoming: tuple[tuple[Track, Meeting], ...]
    offers: tuple[Tabled, ...]
    standings: tuple[Standing, ...]
    facets: Mapping[str, State]
    opposed: Mapping[str, tuple[Position, ...]]
    distance: Distance
    gates: tuple[GateState, ...]
    changes: Changes | None = None

    def clauses(self, state: State | None = None) -> tuple[Standing, ...]:
        """The clauses of drafts that are on the table, all or those in this state."""
        return tuple(own for own in self.standings if own.is_clause and state in (None, own.state))

    @property
    def last_offers(self) -> tuple[Tabled, ...]:
        """The last offer of each party in each track, track by track."""
        latest = {(own.track, party): own for own in self.offers for party in own.offer.by}
        order = [track.id for track in self.case.tracks]
        return tuple(sorted(dict.fromkeys(latest.values()), key=lambda own: order.index(own.track)))

    def before(self, last: Tabled) -> tuple[Tabled, ...]:
        """The earlier versions of an offer in its track that are nobody's last offer, the latest first."""
        text, shown = (last.track, last.text), self.last_offers
        earlier = [own for own in self.offers if (own.track, own.text) == text and own.order < last.order]
        return tuple(own for own in reversed(earlier) if own not in shown)

    @property
    def waiting(self) -> tuple[GateState, ...]:
        """The gates that are not known to be open."""
        return tuple(own for own in self.gates if not own.verdict.is_open)


def survey(progress: Progress, since: date | None = None) -> Survey:
    """Where the talks stand, and what has changed since a day. Raises UsageError where that day is still to come."""
    case, day = progress.case, progress.day
    if since and day and since > day:
        raise UsageError(f"Changes since {since} are asked for as of {day}, which is before. Give an earlier day.")
    found = standings(case, day)
    states = facet_states(case, found)
    return Survey(
        case,
        day,
        conversations(case, day),
        upcoming(case, day),
        tabled(case, day),
        found,
        states,
        _opposed(case, states),
        distance(case, day),
        gate_states(progress),
        None if since is None else changes_since(case, since, day),
    )


def _opposed(case: Case, states: Mapping[str, State]) -> Mapping[str, tuple[Position, ...]]:
    wanted: dict[str, list[Position]] = {}
    for position in case.positions:
        wanted.setdefault(case.scope.id_of(position.facet), []).append(position)
    return {
        facet: tuple(own)
        for facet, own in wanted.items()
        if states.get(facet) is not State.AGREED and len({position.option for position in own}) > 1
    }
