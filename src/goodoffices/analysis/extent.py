"""The worst and the best that a party can get under the rules, whatever others think of it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import extremes
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.parties import Seat
from goodoffices.case.values import Values


@lru_cache(maxsize=8)
def extent(case: Case, values: Values) -> tuple[Fraction, Fraction]:
    """The points of the worst and of the best package that obeys the rules, to these values.

    Exact where the numbers of the values allow, else to 1e-12 of their range. Where the rules hang together too closely
    for that, or exclude every package, the ends that the facets allow one by one, without conditional points.
    """
    alone = replace(
        case,
        parties=tuple(
            replace(party, seats=(Seat.SIGNATORY,), consent_if=None, walk_away=None)
            for party in case.parties
            if party.id == values.party
        ),
        consent=None,
        red_lines=(),
        values=(values,),
        issues=tuple(replace(issue, commitments=()) for issue in case.issues),
    )
    model = compile_case(alone)
    try:
        diagram = rules_diagram(model)
    except TooLarge:
        return _one_by_one(case, values)
    if diagram.empty or not model.parties:
        return _one_by_one(case, values)
    low, high = (Fraction(int(ends[0])) / model.scales[0].steps for ends in extremes(diagram))
    return low, high


def _one_by_one(case: Case, values: Values) -> tuple[Fraction, Fraction]:
    worths = [[points.midpoint for points in values.on(own, case.facet(own.facet))] for own in values.facets]
    low = sum(map(min, worths), values.constant)
    return low, sum(map(max, worths), values.constant)
