"""Deadlocks to make moves on: small ones written out here, the examples, and what can be found of any of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product

from goodoffices.analysis.solve import solve
from goodoffices.bridging.conflict import Conflict, conflict_of
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move, Opportunity
from goodoffices.bridging.readings import judge
from goodoffices.bridging.search import Search, search
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.written import chosen
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Pledge, Rule, Steps
from goodoffices.case.parties import Party, Seat
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
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


def quarrel(
    wanted: str = "",
    refused: str = "",
    *,
    by: str = "north",
    act: str = "leave",
    aspect: str = "",
    able: str = "",
    says: str = "",
    number: bool = False,
    **changes: object,
) -> Case:
    """South asks for a yes that north refuses; a bank and the press look on.

    `wanted` and `refused` are what the interests of south's and north's line are about, in words; "" for lines that
    serve nothing. The yes is a promise `by` somebody to do an `act`, or by nobody; `able` are those who can do that
    act. North's line `says` something. With a `number`, south asks for 2, and north for 0.
    """
    yes = "2" if number else "yes"
    options = [Option(n, number=Fraction(n)) for n in "012"] if number else [Option("yes"), Option("no")]
    kind = FacetKind.NUMBER if number else FacetKind.UNORDERED
    steps = Steps(Fraction(0), Fraction(2), Fraction(1)) if number else None
    facet = Facet("base", tuple(options), kind, steps=steps)
    asked = Expression(f"base == {yes}", chosen("base", yes))
    to = ("south",) if by != "south" else ("north",)
    made = (Commitment(Pledge((by,), to, act, aspect), asked),) if by else ()
    seats = {"north": Seat.SIGNATORY, "south": Seat.SIGNATORY, "bank": Seat.MEDIATOR, "press": Seat.OBSERVER}
    about = {"south": tuple(wanted.split()), "north": tuple(refused.split())}
    served = {party: ("need",) if own else () for party, own in about.items()}
    case = Case(
        name="quarrel",
        title=Text.plain("A quarrel"),
        parties=tuple(
            Party(name, Text.plain(name.title()), (seat,), delivers=(act,) if name in able.split() else ())
            for name, seat in seats.items()
        ),
        issues=(Issue("base", (facet,), commitments=made),),
        interests=tuple(Interest(party, "need", about=own) for party, own in about.items() if own),
        red_lines=(
            RedLine("south", "asks", Form.ALWAYS, asked, None, served["south"]),
            RedLine("north", "refuses", Form.NEVER, asked, Text.plain(says) if says else None, served["north"]),
        ),
    )
    return require_sound(replace(case, **changes))  # type: ignore[arg-type]


def with_words(case: Case, party: str, words: str) -> Case:
    """The same quarrel, in which a party's line says this."""
    lines = (replace(own, says=Text.plain(words)) if own.party == party else own for own in case.red_lines)
    return replace(case, red_lines=tuple(lines))


def titled(case: Case, title: str) -> Case:
    """The same quarrel, with a title for what it is about."""
    (issue,) = case.issues
    return replace(case, issues=(replace(issue, title=Text.plain(title) if title else None),))


def asked_of(case: Case, facet: Facet) -> Case:
    """The same quarrel over this facet: its first option is asked for, and refused."""
    (issue,), (south, north) = case.issues, case.red_lines
    name = facet.option_names[0]
    asked = Expression(f"{facet.id} == {name}", chosen(facet.id, name))
    lines = (replace(south, expression=asked), replace(north, expression=asked))
    return require_sound(replace(case, issues=(replace(issue, facets=(facet,), commitments=()),), red_lines=lines))


def readings_of(case: Case, operator: str) -> dict[str, tuple[str, str]]:
    """How the lines of south and north read under each move of an operator, by what it chooses."""
    south, north = case.red_lines
    return {
        " ".join(option for _, option in move.choices) + (" instead" if move.instead else ""): (
            judge(case, south, [move]).reading.value,
            judge(case, north, [move]).reading.value,
        )
        for move in moves_of(case, operator)
    }


@cache
def known_deadlocks() -> tuple[Case, ...]:
    """Those written out here, and the examples."""
    return (case_of(BASE), case_of(WAGES), quarrel("outcome", "face", able="south"), *map(example, EXAMPLE_NAMES))


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


def without(case: Case, suspended: Iterable[str]) -> Case:
    """The case without some of its red lines and walk-aways."""
    gone = set(suspended)
    lines = tuple(line for line in case.red_lines if line.id not in gone)
    parties = tuple(replace(p, walk_away=None) if f"{p.id}.walk_away" in gone else p for p in case.parties)
    return replace(case, red_lines=lines, parties=parties)
