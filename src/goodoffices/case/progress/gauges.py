"""What the gauges of gates show as of a day, or why nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Gauged
from goodoffices.case.progress.distance import distance
from goodoffices.case.progress.meetings import conversations
from goodoffices.case.progress.standing import Standing, State, standings
from goodoffices.case.progress.texts import tabled


class Unknown(StrEnum):
    """Why a gauge shows nothing."""

    NO_CLAUSES = "no_clauses"
    ONE_SIDED = "one_sided"
    NO_MEETING = "no_meeting"
    NO_DAY = "no_day"
    NOT_COMPUTED = "not_computed"


Shown: TypeAlias = Fraction | Unknown


@dataclass(frozen=True)
class Progress:
    """A case as of a day, and what the engine found out about it, by gauge."""

    case: Case
    day: date | None = None
    computed: Mapping[str, Fraction] = field(default_factory=dict)

    def shows(self, gauged: Gauged) -> Shown:
        """What a gauge shows of the track or draft that it is asked of, or of the whole case."""
        read = READINGS.get(gauged.gauge)
        if read is None:
            return self.computed.get(gauged.gauge, Unknown.NOT_COMPUTED)
        return read(self, gauged.of)

    def clauses_of(self, name: str) -> tuple[Standing, ...]:
        """The clauses on the table of a track, of a draft, or of the whole case."""
        draft = name if self.case.draft(name) else ""
        found = standings(self.case, self.day, track="" if draft else name, draft=draft)
        return tuple(own for own in found if own.is_clause)


def _agreed(progress: Progress, of: str) -> Shown:
    return Fraction(sum(own.state is State.AGREED for own in progress.clauses_of(of)))


def _percent(progress: Progress, of: str) -> Shown:
    found = progress.clauses_of(of)
    agreed = sum(own.state is State.AGREED for own in found)
    return Fraction(100 * agreed, len(found)) if found else Unknown.NO_CLAUSES


def _in(state: State) -> Callable[[Progress, str], Shown]:
    def read(progress: Progress, of: str) -> Shown:
        found = progress.clauses_of(of)
        return Fraction(sum(own.state is state for own in found)) if found else Unknown.NO_CLAUSES

    return read


def _distance(progress: Progress, of: str) -> Shown:
    apart = distance(progress.case, progress.day, track=of).apart
    return Unknown.ONE_SIDED if apart is None else Fraction(apart)


def _offers(progress: Progress, of: str) -> Shown:
    draft = of if progress.case.draft(of) else ""
    return Fraction(len(tabled(progress.case, progress.day, track="" if draft else of, draft=draft)))


def _held(progress: Progress, of: str) -> Shown:
    own = (own for own in conversations(progress.case, progress.day) if of in ("", own.track.id))
    return Fraction(sum(len(conversation.held) for conversation in own))


def _days(progress: Progress, of: str) -> Shown:
    own = [own for own in conversations(progress.case, progress.day) if of in ("", own.track.id)]
    days = [own.last_day for own in own if own.last_day]
    if not any(conversation.held for conversation in own):
        return Unknown.NO_MEETING
    return Fraction((progress.day - max(days)).days) if days and progress.day else Unknown.NO_DAY


READINGS: Mapping[str, Callable[[Progress, str], Shown]] = {
    "clauses_agreed": _agreed,
    "percent_agreed": _percent,
    "clauses_open": _in(State.OPEN),
    "clauses_contested": _in(State.CONTESTED),
    "distance": _distance,
    "offers_made": _offers,
    "meetings_held": _held,
    "days_since_meeting": _days,
}
"""How each gauge is read that needs no engine."""
