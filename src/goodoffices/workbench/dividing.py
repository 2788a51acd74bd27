"""Divide what can be divided between two parties."""

from __future__ import annotations

from datetime import date

from goodoffices.analysis.division.divide import TOTAL, Divided
from goodoffices.analysis.division.divide import divide as _divide
from goodoffices.case.case import Case
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reporting import number_report


def divide(case: Case, *, as_of: date | None = None) -> Divided:
    """Who gets what of the divisible issues of a case, by Adjusted Winner, with its properties checked.

    Raises UsageError, which says why, where that does not apply to the case.
    """
    return _divide(case, as_of=as_of)


def divided_report(done: Divided) -> Json:
    """The same as plain data: shares exactly, as fractions, and as numbers; points with each side's total at 100."""
    goods, division = done.goods, done.division
    listed: list[Json] = []
    for i, good in enumerate(goods.goods):
        shares = division.shares[i], 1 - division.shares[i]
        points = division.first[i], division.second[i]
        listed.append(
            {
                "issue": good.facet,
                "options": dict(zip(goods.parties, good.wanted, strict=True)),
                "points": {party: number_report(own) for party, own in zip(goods.parties, points, strict=True)},
                "shares": {party: number_report(own) for party, own in zip(goods.parties, shares, strict=True)},
                "exact_shares": {party: str(own) for party, own in zip(goods.parties, shares, strict=True)},
            }
        )
    return {
        "case": done.case.name,
        "parties": list(goods.parties),
        "estimates": list(done.estimates),
        "total": TOTAL,
        "goods": listed,
        "split": None if division.split is None else goods.goods[division.split].facet,
        "totals": {party: number_report(own) for party, own in zip(goods.parties, division.totals, strict=True)},
        "exact_totals": {party: str(own) for party, own in zip(goods.parties, division.totals, strict=True)},
        "envy_free": done.envy_free,
        "equitable": done.equitable,
        "efficient": done.efficient,
        "aside": [{"issue": facet, "why": why.value, "option": option or None} for facet, why, option in goods.aside],
        "not_divided": list(done.open),
        "walk_aways": {
            reach.party: {"points": number_report(reach.points), "walk_away": number_report(reach.walk_away)}
            for reach in done.reaches
        },
    }
