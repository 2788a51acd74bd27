"""A small case with everything that can be unknown: lines, ranges, an order, a condition, walk-aways."""

from goodoffices.analysis.robustness.findings import Robustness
from goodoffices.analysis.robustness.ground import Ground, ground_of
from goodoffices.analysis.robustness.robust import Wanted, robust
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from tests.sample_cases import case_of

TALKS = """\
goodoffices: 1
title: {en: Talks, de: Gespräche}
parties:
  north: {name: {en: North, de: Nord}, seat: signatory, walk_away: [20, 40]}
  south: {name: {en: South, de: Süd}, seat: signatory, walk_away: 30}
  bank: {name: {en: Bank, de: Bank}, seat: conditional, consent_if: road == built}
issues:
  road: {title: {en: The road, de: Die Straße}, options: [built, planned, none]}
  toll: {title: {en: The toll, de: Die Maut}, number: {from: 0, to: 10, step: 5, unit: EUR}}
  law: {title: {en: The law, de: Das Gesetz}, options: [old, new]}
red_lines:
  north:
    no_road: {never: road == built, firmness: 0.5, says: {en: No road, de: Keine Straße}, basis: inferred}
    no_toll: {never: toll == 10}
  south:
    some_road: {never: road == none, firmness: 0.8, sources: [c1]}
  bank:
    tolls: {always: toll >= 5, firmness: 0.9}
values:
  north:
    road: {order: [none, planned, built], points: 60}
    toll: {0: 0, 10: [10, 20]}
    law: {old: 20, new: 0}
  south:
    road: {built: [40, 60], planned: 20, none: 0}
    law: {old: 0, new: 20}
    when:
      - {if: road == planned and law == new, points: [0, 10]}
claims:
  c1:
    says: {en: South needs a road, de: Der Süden braucht eine Straße}
    party: bank
    speaker: A banker
    audience: [bank]
"""


def talks() -> Case:
    """The case."""
    return case_of(TALKS)


def ground(case: Case | None = None) -> Ground:
    """It laid out."""
    own = case or talks()
    return ground_of(solve(own), own.as_of)


def found(case: Case | None = None, **wanted: object) -> Robustness:
    """How far its answer bears."""
    own = case or talks()
    return robust(solve(own), own.as_of, Wanted(**wanted))  # type: ignore[arg-type]
