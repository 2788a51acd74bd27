"""What it is worth to a party that some facets are decided in another way than before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.analysis.differences import differences
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.values import Values

NOTHING = Fraction(0)


class Turn(StrEnum):
    """Whether a party has more or less than before."""

    GAINS = "gains"
    LOSES = "loses"
    SAME = "same"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Worth:
    """What the changed decisions are worth to a party: at least `low` and at most `high` points, below 0 a loss.

    `facets` has the same for each facet; points for combinations come on top of these. `is_open` where it depends on
    what is still open whether they do: the range then has both. Intervals and orders allow the whole range; each counts
    for itself, so that the range of a sum can be too wide, but never too narrow.
    """

    party: str
    low: Fraction
    high: Fraction
    facets: Mapping[str, tuple[Fraction, Fraction]]
    is_open: bool

    @property
    def turn(self) -> Turn:
        """Whether that is a gain or a loss, as far as it is certain."""
        return turn(self.low, self.high)


def turn(low: Fraction, high: Fraction) -> Turn:
    """Whether an amount between these is more or less than nothing.

    >>> turn(Fraction(0), Fraction(3)).value, turn(Fraction(-1), Fraction(3)).value
    ('gains', 'unclear')
    """
    if low == high == 0:
        return Turn.SAME
    return Turn.GAINS if low >= 0 else Turn.LOSES if high <= 0 else Turn.UNCLEAR


def worths(case: Case, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Worth, ...]:
    """For each party with values: what the facets are worth that both packages decide, in two ways.

    Packages name facets by their ids. What one of the two leaves open counts for nothing here.
    """
    changed = [facet for facet in before if facet in after and before[facet] != after[facet]]
    return tuple(_worth(case, values, changed, before, after) for values in case.values)


def _worth(
    case: Case, values: Values, changed: list[str], before: Mapping[str, str], after: Mapping[str, str]
) -> Worth:
    known = {case.scope.id_of(own.facet): own for own in values.facets}
    facets = {}
    for name in changed:
        facet = case.facet(name)
        old, new = (facet.option_names.index(package[name]) for package in (before, after))
        low, high = (differences(values, known.get(name), facet, old, largest=own)[new] for own in (False, True))
        facets[name] = (low, high)
    low, high = (sum((own[end] for own in facets.values()), NOTHING) for end in (0, 1))
    bonuses = list(_bonuses(case, values, before, after))
    low, high = (own + sum((bonus[end] for bonus in bonuses), NOTHING) for end, own in enumerate((low, high)))
    return Worth(values.party, low, high, facets, any(is_open for _, _, is_open in bonuses))


def _bonuses(
    case: Case, values: Values, before: Mapping[str, str], after: Mapping[str, str]
) -> Iterator[tuple[Fraction, Fraction, bool]]:
    """What points for combinations add at least and at most, and whether what is still open has a say in that."""
    changed = {facet.id for facet in case.facets if before.get(facet.id) != after.get(facet.id)}
    for own in values.when:
        old, new = (evaluate(own.condition.node, package) for package in (before, after))
        if old is new and (old is not None or changed.isdisjoint(facets_of(own.condition.node))):
            continue
        points = values.bonus(own)
        less, more = min(points.low, NOTHING), max(points.high, NOTHING)
        if old is not None and new is not None:
            yield (points.low, points.high, False) if new else (-points.high, -points.low, False)
        elif old is None and new is None:
            yield min(less, -more), max(more, -less), True
        else:
            comes = new is True or old is False
            yield (less, more, True) if comes else (-more, -less, True)
