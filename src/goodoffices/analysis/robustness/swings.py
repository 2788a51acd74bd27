"""What moves the answer most: one unknown at a time, all others as they are (the rows of a tornado diagram)."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.robustness.chances import Chances, Row
from goodoffices.analysis.robustness.findings import Swing
from goodoffices.analysis.robustness.study import Query
from goodoffices.analysis.robustness.unknowns import Unknown
from goodoffices.analysis.robustness.worth import Worth


def swings(
    chances: tuple[Chances, Chances],
    shown: Sequence[int],
    best: int | None,
    *,
    lines: Sequence[Unknown],
    queries: Sequence[Query],
    worths: Sequence[Worth],
) -> tuple[Swing, ...]:
    """What each unknown moves alone: the zone, and which of the packages `shown` are accepted.

    First come those that move the zone furthest, then the package number `best` among those shown, then any other;
    those that move nothing are left out. `chances` are those of the zone, and those of all packages.
    """
    zone, offers = chances

    def swing(unknown: Unknown, of_zone: tuple[Row, Row], of_offers: tuple[Row, Row]) -> Swing:
        low, high = of_offers
        return Swing(unknown, (of_zone[0][0], of_zone[1][0]), tuple((low[i], high[i]) for i in shown))

    found = [
        swing(own, (zone.real[i], zone.unreal[i]), (offers.real[i], offers.unreal[i])) for i, own in enumerate(lines)
    ]
    for query, of_zone, of_offers in zip(queries, zone.settled, offers.settled, strict=True):
        unknown = worths[query.worth].unknowns[query.unknown]
        found.append(swing(unknown, (of_zone[-2], of_zone[-1]), (of_offers[-2], of_offers[-1])))
    widths = {own.unknown.id: (own.width, own.width_of(best), _widest(own)) for own in found}
    moving = [own for own in found if any(widths[own.unknown.id])]
    return tuple(sorted(moving, key=lambda own: (*(-width for width in widths[own.unknown.id]), own.unknown.id)))


def _widest(own: Swing) -> float:
    return float(max((own.width_of(i) for i in range(len(own.offers))), default=0))
