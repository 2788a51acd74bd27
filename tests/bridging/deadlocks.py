"""Deadlocks to make moves on: small ones written out here, the examples, and what can be found of any of them."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import product

from goodoffices.analysis.solve import solve
from goodoffices.bridging.conflict import Conflict, conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move, Opportunity
from goodoffices.bridging.search import Search, search
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.issues import Rule
from tests.sample_cases import EXAMPLES, case_of, example

BASE = """\
goodoffices: 1
title: The base
parties:
  north: {name: {en: North, de: Nordland}, seat: signatory, delivers: [leave]}
  south: {name: {en: South, de: Südland}, seat: signatory}
  bank: {name: {en: The Bank, de: Die Bank}, seat: mediator}
  press: {name: {en: The press, de: Die Presse}, seat: observer}
issues:
  base:
    title: {en: North leaves the base, de: Nordland verlässt den Stützpunkt}
    options: ["yes", "no"]
    commitment: {if: "yes", by: north, to: south, act: leave, aspect: forces}
interests:
  north: {safety: {says: {en: Nobody attacks from there, de: Niemand greift von dort an}, about: [forces]}}
  south: {own_land: {says: {en: The land is its own, de: Das Land gehört ihm}, about: [ownership]}}
positions:
  north: {base: "no"}
  south: {base: "yes"}
red_lines:
  north: {stays: {never: base == "yes", serves: [safety], firmness: 0.9}}
  south: {all_of_it: {always: base == "yes", serves: [own_land], firmness: 0.8}}
values:
  north: {base: {"yes": 0, "no": 40}}
  south: {base: {"yes": [60, 80], "no": 0}}
"""
"""Land: one side needs that no army stands there, the other that it is its own; somebody else could take part."""

WAGES = """\
goodoffices: 1
title: Wages
parties:
  union: {name: The union, seat: signatory}
  firm: {name: The firm, seat: signatory, delivers: [raise]}
  state: {name: The state, seat: conditional, delivers: [raise]}
issues:
  talks:
    title: The new contract
    facets:
      wages: {number: {from: 0, to: 4, step: 2, unit: "%"}, title: Rise}
      length: {ordered: [one_year, two_years]}
    commitments:
      - {if: wages >= 2, by: firm, to: union, act: raise, aspect: money}
    rules:
      - wages == 0 implies length == one_year
interests:
  union: {prices: {about: [money]}}
  firm: {costs: {about: [money]}, example: {about: [precedent, time]}}
red_lines:
  union: {keeps_up: {always: talks.wages >= 4, serves: [prices]}}
  firm: {no_rise: {never: talks.wages >= 2, serves: [costs]}}
values:
  union: {talks.wages: {0: 0, 4: 10}, talks.length: {one_year: 2, two_years: 0}}
  firm: {talks.wages: {0: 10, 4: 0}}
"""
"""Money, in a number, beside another decision of the same issue: what one side gains, the other loses."""

EXAMPLE_NAMES = (
    "ukraine-2025-12/as-stated.yaml",
    "sinai-1979.yaml",
    *sorted(f"bridges/{file.name}" for file in (EXAMPLES / "bridges").glob("*.yaml")),
)


def deadlock(text: str, **changes: str) -> Case:
    """A case that is written out, with some words of it replaced by others."""
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return case_of(text)


@cache
def known_deadlocks() -> tuple[Case, ...]:
    """Those written out here, and the examples."""
    return (case_of(BASE), case_of(WAGES), *map(example, EXAMPLE_NAMES))


@lru_cache(maxsize=64)
def conflicts_of(case: Case) -> tuple[Conflict, ...]:
    """The conflicts of a case, as the engine finds them."""
    found = solve(case)
    return tuple(conflict_of(case, [found.model.softs[i].id for i in own]) for own in found.conflicts.sets)


def suspended_by(case: Case, conflict: Conflict) -> set[str]:
    """The lines of other conflicts, which do not count while this one is resolved."""
    return {name for own in conflicts_of(case) for name in own.members} - set(conflict.members)


def opportunities_of(case: Case, operator: str = "") -> tuple[Opportunity, ...]:
    """Every opportunity on any conflict of a case, each once; of one operator, where it is named."""
    found = dict.fromkeys(own for conflict in conflicts_of(case) for own in opportunities(case, conflict))
    return tuple(own for own in found if operator in ("", own.operator))


def moves_of(case: Case, operator: str) -> list[Move]:
    """Every move of an operator on a case."""
    return [move for own in opportunities_of(case, operator) for move in own.ways()]


def searches_of(case: Case, top: int = 100) -> list[Search]:
    """The bridges of every conflict."""
    return [search(case, own, suspended_by(case, own), top, float("inf")) for own in conflicts_of(case)]


def every_package(case: Case) -> Iterator[dict[str, str]]:
    """Every package, whether or not it obeys the rules."""
    names = [facet.id for facet in case.facets]
    for options in product(*(facet.option_names for facet in case.facets)):
        yield dict(zip(names, options, strict=True))


def obeys(package: Mapping[str, str], rules: tuple[Rule, ...]) -> bool:
    """Whether a package obeys these rules."""
    return all(evaluate(rule.holds.node, package) for rule in rules)
