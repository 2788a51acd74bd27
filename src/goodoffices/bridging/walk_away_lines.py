"""Walk-aways as lines: on which facet a party would need more than the other side leaves it.

A walk-away says how much a package must be worth in all, not on what. So that a question can be put in another way, it
is taken to ask for what its party likes best on the facet on which it has most to lose to the others of the conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.bridging.clash import kept_by_option
from goodoffices.bridging.wording import phrase
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.written import chosen, expressed
from goodoffices.case.issues import Facet
from goodoffices.case.origin import MEDIATOR_ONLY
from goodoffices.case.red_lines import Form, RedLine


@dataclass(frozen=True, slots=True)
class WalkAwayLine(RedLine):
    """What a walk-away comes to on one facet."""

    @property
    def id(self) -> str:
        """The id of the walk-away."""
        return f"{self.party}.walk_away"


def walk_away_lines(case: Case, members: Sequence[str], lines: Sequence[RedLine]) -> tuple[WalkAwayLine, ...]:
    """A line for each walk-away of a conflict that is at odds with its other members on some facet."""
    parties = [party.id for party in case.parties if f"{party.id}.walk_away" in members]
    found = (_line(case, party, [other for other in parties if other != party], lines) for party in parties)
    return tuple(line for line in found if line is not None)


def worths(case: Case, party: str, facet: Facet) -> tuple[Fraction, ...]:
    """What each option of a facet is worth to a party in its total, intervals by their middles; empty where nothing."""
    values = case.values_of(party)
    own = next((own for own in values.facets if case.scope.id_of(own.facet) == facet.id), None) if values else None
    if values is None or own is None:
        return ()
    return tuple(points.midpoint for points in values.on(own, facet))


def _line(case: Case, party: str, others: Sequence[str], lines: Sequence[RedLine]) -> WalkAwayLine | None:
    at_odds = [(stake, facet) for facet in case.facets if (stake := _stake(case, party, facet, others, lines))]
    if not at_odds:
        return None
    facet = max(at_odds, key=lambda pair: pair[0])[1]
    own, known = worths(case, party, facet), case.party(party)
    best = [name for name, worth in zip(facet.option_names, own, strict=True) if worth == max(own)]
    positions = [p for p in case.positions if p.party == party and case.scope.id_of(p.facet) == facet.id]
    serves = tuple(dict.fromkeys(name for position in positions for name in position.serves))
    walk_away = known.walk_away if known else None
    says, origin = phrase("probing", "walk_away"), walk_away.origin if walk_away else MEDIATOR_ONLY
    needed = expressed(chosen(facet.id, *best))
    return WalkAwayLine(party, "walk_away", Form.ALWAYS, needed, says, serves, origin=origin)


def _stake(case: Case, party: str, facet: Facet, others: Sequence[str], lines: Sequence[RedLine]) -> Fraction:
    """What a party would lose on a facet if the others had theirs: nothing where they are not at odds on it."""
    own = worths(case, party, facet)
    if not own:
        return Fraction(0)
    left = [dict(zip(facet.option_names, own, strict=True))[name] for name in _left(case, facet, others, lines)]
    return max(own) - max(left) if left else Fraction(0)


def _left(case: Case, facet: Facet, others: Sequence[str], lines: Sequence[RedLine]) -> Iterator[str]:
    """The options that the other members of a conflict would have: that their lines leave, or that they like best."""
    allowed = set(facet.option_names)
    for line in lines:
        if facet.id in facets_of(line.expression.node):
            allowed &= _kept_somewhere(case, facet, line)
    for other in others:
        theirs = worths(case, other, facet)
        if theirs and max(theirs) > min(theirs):
            allowed &= {name for name, worth in zip(facet.option_names, theirs, strict=True) if worth == max(theirs)}
    yield from (name for name in facet.option_names if name in allowed)


def _kept_somewhere(case: Case, facet: Facet, line: RedLine) -> set[str]:
    kept = kept_by_option(case, facet, line)
    if kept is None:
        return set(facet.option_names)
    return {name for name, row in zip(facet.option_names, kept, strict=True) if row.any()}
