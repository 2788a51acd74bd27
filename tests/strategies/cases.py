"""Random cases that pass `check`: small ones for brute force, and full ones for everything that handles files.

`small_cases()` has what the engine works on: rules within and across issues, red lines, points of every kind,
walk-aways, conditional seats, consent rules, pledges; few enough packages to enumerate. `cases()` has every
section and every field that a case file can say.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from goodoffices.case.case import Case
from goodoffices.case.consent import consenters
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Facet
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import (
    FacetValues,
    OptionOrder,
    PointsByAmount,
    PointsByOption,
    PointsWhen,
    Values,
)
from goodoffices.case.walk_aways import WalkAway
from tests.strategies.expressions import comparisons, expressions
from tests.strategies.issues import PLAIN, Wealth, issues, rules_across
from tests.strategies.papers import with_papers

PARTIES = ("north", "south", "bank")
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))

WHOLE = st.integers(-4, 6).map(Fraction)
DECIMAL = st.integers(-40, 60).map(lambda n: Fraction(n, 8))
TWELFTHS = st.integers(-40, 60).map(lambda n: Fraction(n, 12))
AMOUNTS = st.one_of(WHOLE, WHOLE, DECIMAL)
"""Mostly small whole numbers, so that ties are frequent."""


@dataclass(frozen=True)
class Richness:
    """How much a random case may hold: the wealth of its issues, and its parties, lines and amounts."""

    issues: Wealth
    amounts: SearchStrategy[Fraction]
    most_lines: int = 3
    most_steps: int = 3


SMALL = Richness(PLAIN, AMOUNTS)
FULL = Richness(replace(PLAIN, is_rich=True), st.one_of(AMOUNTS, TWELFTHS), most_lines=2)


def small_cases() -> SearchStrategy[Case]:
    """Cases of at most 4 facets with 3 options each, and 3 parties, with every feature that bears on a result."""
    return _cores(SMALL)


@st.composite
def cases(draw: DrawFn) -> Case:
    """Cases with every section that a file can have, in several languages and with awkward names and texts."""
    return draw(with_papers(draw(_cores(FULL))))


@st.composite
def _cores(draw: DrawFn, rich: Richness) -> Case:
    parties = PARTIES[: draw(st.sampled_from([1, 2, 3, 2, 3]))]
    disputed = draw(issues(parties, rich.issues))
    facets = [facet for issue in disputed for facet in issue.facets]
    seated = [draw(_parties(name, facets, first=name == parties[0])) for name in parties]
    values = [values for name in parties if (values := draw(_values(name, facets, rich))) is not None]
    valued = {own.party for own in values}
    seated = [
        replace(party, walk_away=draw(st.none() | walk_aways(rich))) if party.id in valued else party
        for party in seated
    ]
    lines = [line for name in parties for line in draw(_red_lines(name, facets, rich))]
    is_dated = any(party.walk_away and party.walk_away.is_dated for party in seated)
    case = Case(
        name="talks",
        title=Text.plain("Talks"),
        parties=tuple(seated),
        issues=disputed,
        as_of=draw(DAYS) if is_dated else draw(st.none() | DAYS),
        rules=draw(rules_across(facets, rich.issues)),
        consent=draw(st.none() | consent_rules(seated, facets)),
        red_lines=tuple(lines),
        values=tuple(values),
    )
    if not consenters(case):
        case = replace(case, parties=(replace(case.parties[0], seats=(Seat.SIGNATORY,), consent_if=None),
                                      *case.parties[1:]))  # fmt: skip
    return case


@st.composite
def _parties(draw: DrawFn, name: str, facets: Sequence[Facet], *, first: bool) -> Party:
    kinds = [(Seat.SIGNATORY,), (Seat.SIGNATORY,), (Seat.CONDITIONAL,), (Seat.MEDIATOR, Seat.CONDITIONAL)]
    kinds += [(Seat.SIGNATORY, Seat.MEDIATOR), (Seat.MEDIATOR,), (Seat.OBSERVER,)]
    seats = draw(st.sampled_from(kinds[:2] if first else kinds))
    condition = draw(expressions(facets)) if Seat.CONDITIONAL in seats and draw(st.integers(0, 4)) else None
    return Party(name, Text.plain(name.title()), seats, condition)


@st.composite
def consent_rules(draw: DrawFn, parties: Sequence[Party], facets: Sequence[Facet]) -> Expression:
    """A monotone consent rule: vetoes, quorums, and acceptance that some packages need."""
    accepting = [f"accepts({party.id})" for party in parties]
    some = draw(st.lists(st.sampled_from(accepting), min_size=1, max_size=3, unique=True))
    text = draw(
        st.sampled_from(
            [
                " and ".join(some),
                " or ".join(some),
                f"{some[0]} and at least {draw(st.integers(1, len(accepting)))} of ({', '.join(accepting)})",
                f"at least {draw(st.integers(1, len(some)))} of ({', '.join(some)})",
                f"({draw(comparisons(facets))}) implies {some[-1]}",
                f"{some[0]} and ({some[-1]} or {draw(comparisons(facets))})",
            ]
        )
    )
    facet_names = {facet.id: facet for facet in facets}
    scope = Case("", Text.plain(""), (), ()).scope
    return parse(text, replace(scope, facets=facet_names).asking(party.id for party in parties))


@st.composite
def points(draw: DrawFn, amounts: SearchStrategy[Fraction]) -> Points:
    """Points: mostly a number, sometimes an interval."""
    low = draw(amounts)
    return Points(low, low + abs(draw(amounts))) if draw(st.integers(0, 5)) == 0 else Points.exactly(low)


@st.composite
def walk_aways(draw: DrawFn, rich: Richness) -> WalkAway:
    """A walk-away that always holds, or one that changes on some days."""
    if draw(st.booleans()):
        return WalkAway(((None, draw(points(rich.amounts))),))
    days = sorted(draw(st.lists(DAYS, min_size=1, max_size=rich.most_steps, unique=True)))
    return WalkAway(tuple((day, draw(points(rich.amounts))) for day in days))


@st.composite
def _values(draw: DrawFn, party: str, facets: Sequence[Facet], rich: Richness) -> Values | None:
    if draw(st.sampled_from([0, 1, 2, 3, 4, 5])) == 5:
        return None
    valued = draw(st.lists(st.sampled_from(list(facets)), unique_by=lambda facet: facet.id))
    when = draw(st.lists(st.builds(PointsWhen, expressions(facets), points(rich.amounts)), max_size=2))
    if not valued and not when:
        return None
    return Values(party, tuple(draw(facet_values(facet, rich)) for facet in valued), tuple(when))


@st.composite
def facet_values(draw: DrawFn, facet: Facet, rich: Richness) -> FacetValues:
    """How much one party likes each option of a facet, in one of the ways to say it."""
    if facet.steps is not None:
        near = st.sampled_from([option.number or Fraction(0) for option in facet.options]) | AMOUNTS
        amounts = sorted(draw(st.lists(near, min_size=1, max_size=3, unique=True)))
        return PointsByAmount(facet.id, tuple((at, draw(points(rich.amounts))) for at in amounts))
    names = draw(st.permutations(facet.option_names))
    if draw(st.integers(0, 3)) == 0:
        cuts = [index for index in range(1, len(names)) if draw(st.integers(0, 2))]
        ends = [0, *cuts, len(names)]
        groups = tuple(tuple(names[a:b]) for a, b in zip(ends, ends[1:], strict=False))
        return OptionOrder(facet.id, groups, draw(st.sampled_from([Fraction(100), Fraction(7), Fraction(5, 2)])))
    return PointsByOption(facet.id, tuple((name, draw(points(rich.amounts))) for name in names))


@st.composite
def _red_lines(draw: DrawFn, party: str, facets: Sequence[Facet], rich: Richness) -> tuple[RedLine, ...]:
    firm = st.sampled_from([Fraction(1), Fraction(1), Fraction(9, 10), Fraction(1, 4)])
    forms = st.sampled_from(Form)
    count = draw(st.integers(0, rich.most_lines))
    return tuple(
        RedLine(party, f"line_{i + 1}", draw(forms), draw(expressions(facets)), firmness=draw(firm))
        for i in range(count)
    )
