"""The goods that a case has to share between two parties: its divisible issues, and what winning each is worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.errors import UsageError
from goodoffices.case.expressions.nodes import Expression, facets_of
from goodoffices.case.issues import Facet

MOST_NAMED = 6
"""Issues that one message names."""


class Aside(StrEnum):
    """Why a divisible issue has nothing to share: both prefer the same option, or neither prefers one."""

    AGREED = "agreed"
    INDIFFERENT = "indifferent"


@dataclass(frozen=True, slots=True)
class Good:
    """A divisible issue that is to be shared.

    `wanted` are the options that make the first and the second party the winner, `points` what winning it rather than
    losing it is worth to each, in its own points and at least 0.
    """

    facet: str
    wanted: tuple[str, str]
    points: tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Goods:
    """What there is to share between two parties.

    `aside` are the divisible issues that need no sharing, with the option that both prefer, if there is one.
    """

    parties: tuple[str, str]
    goods: tuple[Good, ...]
    aside: tuple[tuple[str, Aside, str], ...]


def goods_of(case: Case) -> Goods:
    """What the case has to share. Intervals count with their middle, orders with rank-order-centroid points.

    Raises UsageError, which says why, where the case has not exactly two parties with values, where nothing in it is
    divisible or in dispute, and where rules, red lines, conditional points, consent or commitments touch what is.
    """
    parties = _two_parties(case)
    facets = [issue.facets[0] for issue in case.issues if issue.divisible]
    if not facets:
        advice = "Write `divisible: true` into an issue with two options that can be shared, each to some extent."
        raise UsageError(f"No issue of this case is marked as divisible. {advice}")
    _require_free(case, parties, facets)
    goods: list[Good] = []
    aside: list[tuple[str, Aside, str]] = []
    for facet in facets:
        good = _good(facet, _gains(case, parties, facet))
        if isinstance(good, Good):
            goods.append(good)
        else:
            aside.append(good)
    if not goods:
        raise UsageError("On every divisible issue both parties prefer the same option, or neither prefers one.")
    return Goods(parties, tuple(goods), tuple(aside))


def _two_parties(case: Case) -> tuple[str, str]:
    named = [values.party for values in case.values]
    if len(named) != 2:
        who = f": {', '.join(named[:MOST_NAMED])}" if named else ""
        found = f"{len(named) or 'no'} part{'y has' if len(named) == 1 else 'ies have'} values in this case{who}"
        raise UsageError(f"Dividing is between two parties, but {found}. Give values to exactly two.")
    first, second = sorted(named, key=[party.id for party in case.parties].index)
    return first, second


def _gains(case: Case, parties: tuple[str, str], facet: Facet) -> tuple[Fraction, Fraction]:
    """How much more the first option is worth than the second, to each party."""
    gains: list[Fraction] = []
    for party in parties:
        values = case.values_of(party)
        own = next((own for own in values.facets if own.facet == facet.id), None) if values else None
        one, other = (p.midpoint for p in values.on(own, facet)) if values and own else (Fraction(0), Fraction(0))
        gains.append(one - other)
    return gains[0], gains[1]


def _good(facet: Facet, gains: tuple[Fraction, Fraction]) -> Good | tuple[str, Aside, str]:
    mine, theirs = gains
    one, other = facet.option_names
    if not mine and not theirs:
        return facet.id, Aside.INDIFFERENT, ""
    if mine * theirs > 0:
        return facet.id, Aside.AGREED, one if mine > 0 else other
    wanted = (one, other) if mine > 0 or theirs < 0 else (other, one)
    return Good(facet.id, wanted, (abs(mine), abs(theirs)))


# ------------------------------------------------------------------------------------- what must not touch them


def _require_free(case: Case, parties: tuple[str, str], facets: list[Facet]) -> None:
    """Each good must count for itself, and for these two alone, or sharing it means nothing."""
    names = {facet.id for facet in facets}
    found = [what for what, expression in _conditions(case) if not names.isdisjoint(facets_of(expression.node))]
    found += [f"what it commits {party} to" for party in _bound(case, names) if party not in parties]
    if found:
        more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
        why = "A divisible issue must count for itself, but these touch one"
        advice = "Leave `divisible` out there, or leave these out."
        raise UsageError(f"{why}: {'; '.join(found[:MOST_NAMED])}{more}. {advice}")


def _conditions(case: Case) -> Iterator[tuple[str, Expression]]:
    """Every expression that can bear on an acceptable package or its worth, and what it is."""
    yield from ((f"the rule “{rule.holds.text}”", rule.holds) for rule in case.all_rules)
    yield from ((f"the red line {line.name} of {line.party}", line.expression) for line in case.red_lines)
    for values in case.values:
        for when in values.when:
            yield f"the points of {values.party} if {when.condition.text}", when.condition
    for party in case.parties:
        if party.consent_if is not None:
            yield f"the consent of {party.id} if {party.consent_if.text}", party.consent_if
    if case.consent is not None:
        yield "the consent rule", case.consent


def _bound(case: Case, names: set[str]) -> Iterator[str]:
    """The parties that an option of these issues commits to something."""
    for issue in case.issues:
        if issue.id in names:
            pledges = [c.pledge for c in issue.commitments] + [o.pledge for o in issue.facets[0].options if o.pledge]
            yield from dict.fromkeys(party for pledge in pledges for party in pledge.by)
