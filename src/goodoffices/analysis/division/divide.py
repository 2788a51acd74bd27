"""Divide what a case marks as divisible between its two parties."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from goodoffices.analysis.division.adjusted_winner import (
    Division,
    adjusted_winner,
    is_efficient,
    is_envy_free,
    is_equitable,
    scaled,
)
from goodoffices.analysis.division.goods import Goods, goods_of
from goodoffices.case.case import Case

TOTAL = 100
"""Points that each party spreads over the goods."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a party gets in its own points where the whole case is divided, and its walk-away on the day that counts."""

    party: str
    points: Fraction
    walk_away: Fraction


@dataclass(frozen=True, slots=True)
class Divided:
    """Who gets what of the divisible issues, in the order of `goods`; with what was checked of it.

    `estimates` are the parties of which some input is an interval or an order, or is marked as no more than an
    estimate. `open` are the facets that are not divisible; where there are any, `reaches` is empty, since what each
    party gets in all is not known.
    """

    case: Case
    goods: Goods
    division: Division
    envy_free: bool
    equitable: bool
    efficient: bool
    estimates: tuple[str, ...]
    open: tuple[str, ...]
    reaches: tuple[Reach, ...]


def divide(case: Case, *, as_of: date | None = None) -> Divided:
    """Share the divisible issues by Adjusted Winner, and check the result.

    What winning an issue rather than losing it is worth to a party is scaled, so that all of them together are worth
    100 to each. Raises UsageError where that does not apply to the case, and says why.
    """
    goods = goods_of(case)
    first, second = (scaled([good.points[side] for good in goods.goods], TOTAL) for side in (0, 1))
    done = adjusted_winner(first, second)
    divisible = {issue.id for issue in case.issues if issue.divisible}
    still_open = tuple(facet.id for facet in case.facets if facet.id not in divisible)
    return Divided(
        case,
        goods,
        done,
        is_envy_free(done),
        is_equitable(done),
        is_efficient(done),
        tuple(party for party in goods.parties if _is_estimate(case, party)),
        still_open,
        () if still_open else _reaches(case, goods, done, as_of or case.as_of),
    )


def _is_estimate(case: Case, party: str) -> bool:
    values = case.values_of(party)
    return values is not None and values.is_estimate


def _reaches(case: Case, goods: Goods, done: Division, as_of: date | None) -> tuple[Reach, ...]:
    """What both parties get in their own points, where they have walk-aways."""
    found: list[Reach] = []
    shares = {good.facet: (mine, 1 - mine) for good, mine in zip(goods.goods, done.shares, strict=True)}
    wanted = {good.facet: good.wanted for good in goods.goods}
    wanted |= {facet: (option, option) for facet, _, option in goods.aside}
    for side, name in enumerate(goods.parties):
        party, values = case.party(name), case.values_of(name)
        walk_away = party.walk_away.on(as_of) if party and party.walk_away else None
        if values is None or walk_away is None:
            continue
        points = values.constant
        for own in values.facets:
            facet = case.facet(own.facet)
            worths = dict(zip(facet.option_names, (p.midpoint for p in values.on(own, facet)), strict=True))
            share = shares.get(facet.id, (Fraction(1), Fraction(1)))[side]
            won = worths.get(wanted[facet.id][side], max(worths.values()))
            lost = next((worth for option, worth in worths.items() if option != wanted[facet.id][side]), won)
            points += share * won + (1 - share) * lost
        found.append(Reach(name, points, walk_away.midpoint))
    return tuple(found)
