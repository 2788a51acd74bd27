"""Openings: what moving each red line or walk-away alone would open, ranked. It ranks where movement helps.

A constraint that moves alone is no longer asked, and everything else is kept. Where several have to move at once,
what tells is how much of the deadlock hangs on each: the sum, over the conflicts that it is part of, of one divided
by their number of members; and what opens where it moves together with the rest of a smallest concession. Source of
that sum: A. Hunter and S. Konieczny, On the Measure of Conflicts: Shapley Inconsistency Values, Artificial
Intelligence 174 (2010), where it is the value MIV_C.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import TypeVar

from goodoffices.analysis.conflicts import Sets, firmness
from goodoffices.analysis.counting import Size
from goodoffices.analysis.least_movement import Movement, least_movements
from goodoffices.analysis.model import Model, Soft
from goodoffices.analysis.opened import Gauge, Opened, gauge
from goodoffices.analysis.solve import Findings, Limit, Progress, Stage, explain, silently
from goodoffices.analysis.widened import OutOfTime, Zones

T = TypeVar("T")

BUDGET = 30.0
"""Seconds that it may take, where nobody says otherwise."""

MOST_WAYS = 12
"""Smallest concessions with one line in them of which it is found out what they open."""

QUESTIONS = 2
"""Questions that looking at one movement mostly comes up with."""

NOBODY_GAINS = Fraction(-(10**9))
"""Ranks below every least gain."""


@dataclass(frozen=True)
class Way:
    """A smallest concession with a constraint in it: the others that move with it, and what opens then.

    It is the one that opens most of the `looked_at` among `count`. `least` is how far the constraint itself has to move
    once the others have.
    """

    others: tuple[Soft, ...]
    opened: Opened
    looked_at: int
    count: int
    least: tuple[Movement, ...] = ()


@dataclass(frozen=True)
class Opening:
    """What moving one constraint alone would open.

    `opened` is the whole zone then (None: time did not suffice), `more` by how many packages it is larger, and `least`
    the least movements that already make it larger. `conflicts` and `concessions` count those that it is part of,
    `weight` is how much of the deadlock hangs on it, and `way` what opens together with others, where it opens nothing
    alone.
    """

    soft: Soft
    firmness: Fraction
    opened: Opened | None
    more: Size | None
    least: tuple[Movement, ...] = ()
    conflicts: int = 0
    concessions: int = 0
    weight: Fraction = Fraction(0)
    way: Way | None = None

    @property
    def opens(self) -> bool:
        """Whether it is proven to add a package to the zone."""
        return self.more is not None and self.more.low > 0


@dataclass(frozen=True)
class Pair:
    """Two constraints that move together: the zone then, and how many of its packages need both movements."""

    softs: tuple[Soft, Soft]
    opened: Opened
    together: Size


@dataclass(frozen=True)
class Openings:
    """Every red line and walk-away, those whose movement opens most first; and pairs, if they were asked for.

    `zone` is the zone as put. `conflicts` and `concessions` are those of `model`, in which what is given is kept like a
    rule; they are empty where the zone is not. `limits` names what was not proven.
    """

    model: Model
    gauge: Gauge
    zone: Opened
    ranked: tuple[Opening, ...]
    pairs: tuple[Pair, ...] | None
    conflicts: Sets
    concessions: Sets
    limits: tuple[Limit, ...]


def openings(
    findings: Findings, *, pairs: bool = False, budget: float = BUDGET, progress: Progress = silently
) -> Openings:
    """What each movement would open, with everything else as in these findings, within `budget` seconds.

    A KeyboardInterrupt ends the search; what is not known then is None.
    """
    return _Search(findings, time.monotonic() + budget, progress).run(pairs=pairs)


class _Search:
    def __init__(self, findings: Findings, deadline: float, progress: Progress) -> None:
        self.findings, self.progress = findings, progress
        self.zones = Zones(findings, gauge(findings), deadline)
        self.model = self.zones.model
        self.conflicts, self.concessions = self._deadlock(deadline)
        self.skipped = self.stopped = False

    def run(self, *, pairs: bool) -> Openings:
        done = 0.5 if pairs else 0.7
        opens = self._told(self._alone, [*self.model.softs], 0.0, done)
        full = self._told(self._with_details, opens, done, done + 0.2)
        both = tuple(self._pairs()) if pairs else None
        return Openings(
            model=self.model,
            gauge=self.zones.gauge,
            zone=self.zones.as_put,
            ranked=tuple(sorted(full, key=_rank)),
            pairs=both and tuple(sorted(both, key=_pair_rank)),
            conflicts=self.conflicts,
            concessions=self.concessions,
            limits=self._limits(),
        )

    def _deadlock(self, deadline: float) -> tuple[Sets, Sets]:
        """The conflicts and concessions, in which nothing that is given can move."""
        if self.findings.model.given and self.zones.as_put.is_empty:
            return explain(self.model, deadline)
        return self.findings.conflicts, self.findings.concessions

    def _told(self, find: Callable[[T], Opening], asked: list[T], start: float, end: float) -> list[Opening]:
        """What is found out about each, while the progress is told; each may come up with several questions."""
        found = []
        for done, own in enumerate(asked):
            self.progress(Stage.OPENINGS, start + (end - start) * done / len(asked))
            self.zones.expect(QUESTIONS * (len(asked) - done))
            found.append(find(own))
        return found

    def _unless_out_of_time(self, question: Callable[[], T]) -> T | None:
        """What a question finds; None once time ran out, or somebody stopped the search."""
        if self.stopped:
            return None
        try:
            return question()
        except OutOfTime:
            self.skipped = True
        except KeyboardInterrupt:
            self.skipped = self.stopped = True
        return None

    def _alone(self, soft: Soft) -> Opening:
        """What one movement opens. Where all concessions are known, only those of one member open anything."""
        i = self.model.softs.index(soft)
        own = Opening(soft, firmness(self.model, i), None, None)
        closed = self.zones.as_put.is_empty and self.concessions.complete
        if closed and (i,) not in self.concessions.sets:
            return replace(self._in_deadlock(own, i), opened=self.zones.as_put, more=Size(0, 0))
        own = self._in_deadlock(own, i)
        found = self._unless_out_of_time(lambda: self.zones.without({soft.id}))
        more = self._unless_out_of_time(lambda: self.zones.added({soft.id}))
        return own if found is None or more is None else replace(own, opened=found, more=more)

    def _in_deadlock(self, own: Opening, i: int) -> Opening:
        inside = [members for members in self.conflicts.sets if i in members]
        return replace(
            own,
            conflicts=len(inside),
            concessions=sum(i in members for members in self.concessions.sets),
            weight=sum((Fraction(1, len(members)) for members in inside), Fraction(0)),
        )

    def _with_details(self, own: Opening) -> Opening:
        if own.opens:
            least = self._unless_out_of_time(lambda: least_movements(self.zones, own.soft))
            return replace(own, least=least or ())
        way = self._way(own) if own.concessions and own.more is not None else None
        return replace(own, way=way)

    def _way(self, own: Opening) -> Way | None:
        """What opens most of the smallest concessions that have this constraint in them."""
        i = self.model.softs.index(own.soft)
        inside = [members for members in self.concessions.sets if i in members]
        smallest = [members for members in inside if len(members) == min(map(len, inside))]
        found: list[tuple[tuple[Soft, ...], Opened]] = []
        for members in smallest[:MOST_WAYS]:
            softs = tuple(self.model.softs[j] for j in members)
            zone = self._unless_out_of_time(partial(self.zones.without, frozenset(soft.id for soft in softs)))
            if zone is not None:
                found.append((tuple(soft for soft in softs if soft != own.soft), zone))
        if not found:
            return None
        others, zone = min(found, key=lambda way: _merit(way[1]))
        ids = frozenset(soft.id for soft in others)
        least = self._unless_out_of_time(lambda: least_movements(self.zones, own.soft, ids))
        return Way(others, zone, len(found), len(smallest), least or ())

    def _pairs(self) -> Iterator[Pair]:
        """The pairs that open more together than the two movements add up to."""
        asked = [own for own in combinations(self.model.softs, 2) if self._can_open(own)]
        for done, (one, other) in enumerate(asked):
            self.progress(Stage.OPENINGS, 0.7 + 0.3 * done / len(asked))
            self.zones.expect((len(asked) - done) // QUESTIONS)
            pair = self._unless_out_of_time(partial(self._pair, one, other))
            if pair is not None and pair.together.low > 0:
                yield pair

    def _can_open(self, softs: tuple[Soft, ...]) -> bool:
        if not (self.zones.as_put.is_empty and self.concessions.complete):
            return True
        moved = {self.model.softs.index(soft) for soft in softs}
        return any(moved.issuperset(members) for members in self.concessions.sets)

    def _pair(self, one: Soft, other: Soft) -> Pair:
        together = self.zones.together(one.id, other.id)
        return Pair((one, other), self.zones.without({one.id, other.id}), together)

    def _limits(self) -> tuple[Limit, ...]:
        said = {
            **{limit: limit in self.findings.limits for limit in KEPT},
            Limit.CONFLICTS_INCOMPLETE: not (self.conflicts.complete and self.concessions.complete),
            Limit.OPENINGS_SKIPPED: self.skipped,
            Limit.STOPPED: self.stopped or Limit.STOPPED in self.findings.limits,
        }
        return tuple(limit for limit, due in said.items() if due)


KEPT = (Limit.POINTS_ROUNDED, Limit.RANGES_BOUNDED, Limit.ZONE_UNDECIDED)
"""What was not proven of the case as put, and so is not proven of any movement either."""


Merit = tuple[Fraction, int, Fraction]


def _merit(zone: Opened) -> Merit:
    """What a zone is ranked by, rising from the best: its least gain, then its packages, then its Nash product."""
    share = zone.share.low if zone.share else NOBODY_GAINS
    product = zone.product.low if zone.product else Fraction(-1)
    return -share, -zone.size.low, -product


def _rank(own: Opening) -> tuple[bool, Fraction, Merit, Fraction]:
    """What opens something alone comes first; the rest by how much of the deadlock hangs on it.

    Where all else is equal, what is less firm comes first.
    """
    if own.opens and own.opened is not None:
        return False, Fraction(0), _merit(own.opened), own.firmness
    merit = _merit(own.way.opened) if own.way else (-NOBODY_GAINS, 0, Fraction(0))
    return True, -own.weight, merit, own.firmness


def _pair_rank(own: Pair) -> tuple[Merit, int]:
    return _merit(own.opened), -own.together.low
