"""Random cases that pass `check`: small ones for brute force, and full ones for everything that handles files.

`small_cases()` has what the engine works on: rules within and across issues, red lines, points of every kind,
walk-aways, conditional seats, consent rules, pledges; few enough packages to enumerate. `cases()` has every
section and every field that a case file can say.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.case import Case
from goodoffices.case.consent import consenters
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet
from goodoffices.case.origin import MEDIATOR_ONLY
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from tests.strategies.expressions import comparison, expression
from tests.strategies.issues import issues, rules
from tests.strategies.luck import Luck
from tests.strategies.papers import with_papers

PARTIES = ("north", "south", "bank")
SEATS = (
    (Seat.SIGNATORY,),
    (Seat.SIGNATORY,),
    (Seat.CONDITIONAL,),
    (Seat.CONDITIONAL,),
    (Seat.MEDIATOR, Seat.CONDITIONAL),
    (Seat.SIGNATORY, Seat.MEDIATOR),
    (Seat.MEDIATOR,),
    (Seat.OBSERVER,),
)
FIRMNESS = (Fraction(1), Fraction(1), Fraction(9, 10), Fraction(1, 4))
TOTALS = (Fraction(100), Fraction(100), Fraction(7), Fraction(5, 2))
WEIGHTS = (Fraction(2), Fraction(1, 4), Fraction(-1), Fraction(0), Fraction(1, 3))
SCALES = (
    (Fraction(0), Fraction(1)),
    (Fraction(0), Fraction(4)),
    (Fraction(-3), Fraction(5)),
    (Fraction(1), Fraction(2)),
)
NEW_YEAR = date(2025, 1, 1)


@st.composite
def small_cases(draw: DrawFn) -> Case:
    """Cases of at most 4 facets with 3 options each, and 3 parties, with every feature that bears on a result."""
    return _core(Luck(draw), rich=False)


@st.composite
def cases(draw: DrawFn) -> Case:
    """Cases with every section that a file can have, in several languages and with awkward names and texts."""
    luck = Luck(draw)
    return with_papers(luck, _core(luck, rich=True))


def _core(luck: Luck, *, rich: bool) -> Case:
    names = PARTIES[: luck.pick((1, 2, 3, 2, 3))]
    disputed = issues(luck, names, rich=rich)
    facets = [facet for issue in disputed for facet in issue.facets]
    values = [own for name in names if (own := _values(luck, name, facets, rich)) is not None]
    valued = {own.party for own in values}
    parties = [_party(luck, name, facets, name in valued, rich) for name in names]
    case = Case(
        name="talks",
        title=Text.plain("Talks"),
        parties=tuple(parties),
        issues=disputed,
        rules=rules(luck, facets, rich=rich),
        consent=consent_rule(luck, parties, facets) if luck.chance(3) else None,
        red_lines=tuple(line for name in names for line in _red_lines(luck, name, facets)),
        values=tuple(values),
    )
    return _with_a_day(luck, _with_a_signatory(case))


def _with_a_signatory(case: Case) -> Case:
    """The case itself where somebody's consent can be needed; else with its first party as a signatory."""
    if consenters(case):
        return case
    first = replace(case.parties[0], seats=(Seat.SIGNATORY,), consent_if=None)
    return replace(case, parties=(first, *case.parties[1:]))


def _with_a_day(luck: Luck, case: Case) -> Case:
    is_dated = any(party.walk_away and party.walk_away.is_dated for party in case.parties)
    return replace(case, as_of=day(luck)) if is_dated or luck.chance(3) else case


def _party(luck: Luck, name: str, facets: Sequence[Facet], has_values: bool, rich: bool) -> Party:
    """The first party is always a signatory, so that most cases have somebody whose consent is needed."""
    seats = luck.pick(SEATS[:2] if name == PARTIES[0] else SEATS)
    condition = expression(luck, facets) if Seat.CONDITIONAL in seats and not luck.chance(5) else None
    walk_away = _walk_away(luck, rich) if has_values and luck.chance(2) else None
    discount = luck.pick((Fraction(1), Fraction(1, 2))) if luck.chance(6) else None
    return Party(name, Text.plain(name.title()), seats, condition, walk_away, discount=discount)


def consent_rule(luck: Luck, parties: Sequence[Party], facets: Sequence[Facet]) -> Expression:
    """A monotone consent rule: vetoes, quorums, and acceptance that only some packages need."""
    everyone = [f"accepts({party.id})" for party in parties]
    some = luck.some(everyone, least=1)
    quorum = f"at least {luck.pick(range(1, len(everyone) + 1))} of ({', '.join(everyone)})"
    match luck.pick(("all", "any", "veto", "quorum", "where", "or")):
        case "all":
            text = " and ".join(some)
        case "any":
            text = " or ".join(some)
        case "veto":
            text = f"{some[0]} and {quorum}"
        case "quorum":
            text = quorum
        case "where":
            text = f"({comparison(luck, facets)}) implies {some[-1]}"
        case _:
            text = f"{some[0]} and ({some[-1]} or {comparison(luck, facets)})"
    return parse(text, Scope.of(facets).asking(party.id for party in parties))


def day(luck: Luck) -> date:
    """A day of 2025 or the years around it."""
    return NEW_YEAR + timedelta(luck.pick((0, 31, 150, -200, 500)))


def _points(luck: Luck, rich: bool) -> Points:
    low = luck.amount(odd=rich)
    return Points(low, low + abs(luck.amount(odd=rich))) if luck.chance(6) else Points.exactly(low)


def _walk_away(luck: Luck, rich: bool) -> WalkAway:
    if luck.chance(2):
        return WalkAway(((None, _points(luck, rich)),))
    days = sorted({day(luck) for _ in range(luck.pick((1, 2, 3)))})
    return WalkAway(tuple((start, _points(luck, rich)) for start in days))


def _values(luck: Luck, party: str, facets: Sequence[Facet], rich: bool) -> Values | None:
    """Mostly on every facet; none at all for a party that has red lines only."""
    if luck.chance(7):
        return None
    valued = luck.some(facets, most=4) if luck.chance(3) else facets
    when = tuple(PointsWhen(expression(luck, facets), _points(luck, rich)) for _ in range(luck.pick((0, 0, 1, 2))))
    own = tuple(_facet_values(luck, facet, rich) for facet in valued)
    if not own and not when:
        return None
    weights = tuple((values.facet, luck.pick(WEIGHTS)) for values in own if luck.chance(2)) if luck.chance(4) else ()
    zero, one = luck.pick(SCALES) if luck.chance(4) else SCALES[0]
    return Values(party, own, when, MEDIATOR_ONLY, weights, zero, one)


def _facet_values(luck: Luck, facet: Facet, rich: bool) -> FacetValues:
    if facet.steps is not None:
        ends = (facet.steps.start, facet.steps.stop, luck.amount())
        amounts = sorted(set(luck.some(ends, least=1)))
        return PointsByAmount(facet.id, tuple((amount, _points(luck, rich)) for amount in amounts))
    names = luck.shuffled(facet.option_names)
    if luck.chance(4):
        return OptionOrder(facet.id, _grouped(luck, names), luck.pick(TOTALS))
    return PointsByOption(facet.id, tuple((name, _points(luck, rich)) for name in names))


def _grouped(luck: Luck, names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The names in groups of one or more, in their order."""
    groups: list[tuple[str, ...]] = []
    for name in names:
        if groups and luck.chance(3):
            groups[-1] += (name,)
        else:
            groups.append((name,))
    return tuple(groups)


def _red_lines(luck: Luck, party: str, facets: Sequence[Facet]) -> tuple[RedLine, ...]:
    return tuple(
        RedLine(party, f"line_{i + 1}", luck.pick(tuple(Form)), expression(luck, facets), firmness=luck.pick(FIRMNESS))
        for i in range(luck.pick((0, 1, 2, 3)))
    )
