"""Openings as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.analysis.conflicts import is_stated, red_line_of
from goodoffices.analysis.counting import Size
from goodoffices.analysis.least_movement import Movement, OfWalkAway
from goodoffices.analysis.model import Kind, Soft
from goodoffices.analysis.opened import Extent, Opened
from goodoffices.analysis.openings import Opening, Pair, Way
from goodoffices.briefing.red_lines import walk_away_of
from goodoffices.case.errors import Problem
from goodoffices.case.expressions.words import in_words
from goodoffices.case.packages import Package
from goodoffices.workbench.complaints import Json, problem_report
from goodoffices.workbench.movements import Movements
from goodoffices.workbench.outcomes import scores
from goodoffices.workbench.reporting import number_report, package_report


def openings_report(
    moved: Movements, warnings: Iterable[Problem] = (), *, top: int | None = None, language: str = "en"
) -> Json:
    """Every movement, what opens most first, or the first `top` of them; bounds of lines in words of a language."""
    report = _Report(moved, language)
    answer, found = moved.answer, moved.found
    pairs = None if found.pairs is None else [report.pair(own) for own in found.pairs[:top]]
    return {
        "case": answer.case.name,
        "as_of": answer.as_of.isoformat() if answer.as_of else None,
        "given": package_report(Package.of(answer.given), answer.case),
        "parties": list(answer.parties),
        "estimates": list(answer.estimates),
        "gains_from": scores(answer.findings, found.gauge.points.floor),
        "zone": report.zone(found.zone),
        "openings": [report.opening(own) for own in found.ranked[:top]],
        **({} if pairs is None else {"pairs": pairs}),
        "conflicts": len(found.conflicts.sets),
        "concessions": len(found.concessions.sets),
        "limits": [limit.value for limit in found.limits],
        "warnings": [problem_report(problem) for problem in warnings],
    }


class _Report:
    def __init__(self, moved: Movements, language: str) -> None:
        self.findings, self.found, self.language = moved.answer.findings, moved.found, language
        self.case = moved.answer.case

    def opening(self, own: Opening) -> Json:
        soft = own.soft
        return {
            "id": soft.id,
            "kind": soft.kind.value,
            "party": soft.party,
            "basis": self._basis(soft),
            "stated": is_stated(self.found.model, self.found.model.softs.index(soft)),
            "firmness": float(own.firmness) if soft.kind is Kind.RED_LINE else None,
            "opens": own.opens if own.opens or (own.more is not None and own.more.high == 0) else None,
            "more": own.more and _size(own.more),
            "zone": own.opened and self.zone(own.opened),
            "already_enough": [self._movement(movement, soft) for movement in own.least],
            "conflicts": own.conflicts,
            "concessions": own.concessions,
            "weight": float(own.weight),
            "together": own.way and self._way(own.way, soft),
        }

    def pair(self, own: Pair) -> Json:
        ids = [soft.id for soft in own.softs]
        return {"ids": ids, "need_both": _size(own.together), "zone": self.zone(own.opened)}

    def zone(self, zone: Opened) -> Json:
        best = zone.best
        return {
            **_size(zone.size),
            "minimum_gain": _number(zone.points),
            "minimum_gain_share": _number(zone.share),
            "nash_product": _number(zone.product),
            "exact": all(own is None or own.exact for own in (zone.size, zone.points, zone.share, zone.product)),
            "scores": best and scores(self.findings, best.points),
            "package": best and package_report(self.found.model.package(best.choices), self.case),
        }

    def _basis(self, soft: Soft) -> str:
        if soft.kind is Kind.RED_LINE:
            return red_line_of(self.case, soft.id).origin.known_as.value
        walk_away = walk_away_of(soft.party, self.case)
        return walk_away.origin.known_as.value if walk_away else "stated"

    def _way(self, way: Way, soft: Soft) -> Json:
        return {
            "with": [other.id for other in way.others],
            "best_of": way.looked_at,
            "ways": way.count,
            "zone": self.zone(way.opened),
            "already_enough": [self._movement(movement, soft) for movement in way.least],
        }

    def _movement(self, movement: Movement, soft: Soft) -> Json:
        ends: Json
        if isinstance(movement, OfWalkAway):
            scale = self.findings.model.scales[soft.dimension]
            ends = {"from": scale.points(movement.before), "to": scale.points(movement.after)}
        else:
            before, after = (in_words(own, self.case, self.language) for own in (movement.before, movement.after))
            ends = {"from": before, "to": after}
        return {**ends, "more": _size(movement.added.size)}


def _size(size: Size) -> Json:
    bounds = {} if size.exact else {"low": size.low, "high": size.high}
    return {"packages": size.low if size.exact else None, **bounds}


def _number(extent: Extent | None) -> int | float | list[int | float] | None:
    """A number, or its two proven bounds; None where there is none."""
    if extent is None:
        return None
    low, high = number_report(extent.low), number_report(extent.high)
    return low if extent.exact else [low, high]
