"""Random small deadlocks: two sides that want opposite things of one question, and say, or do not say, why.

They have what bridging works on: commitments, interests that are about something, lines that serve them, positions,
somebody else who could take part, and sometimes an answer. There are few enough packages to enumerate, also once the
question is put in another way.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.issues import Commitment, Facet, FacetKind, Issue, Option, Pledge, Rule, Steps, amount_name
from goodoffices.case.origin import MEDIATOR_ONLY, PUBLIC, Basis, Origin
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import FacetValues, PointsByAmount, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from tests.strategies.luck import Luck

SIDES = ("north", "south")
OTHERS = ("bank", "tribunal", "east")
SEATS = {
    "bank": ((Seat.CONDITIONAL,), (Seat.MEDIATOR,), (Seat.OBSERVER,)),
    "tribunal": ((Seat.MEDIATOR,), (Seat.CONDITIONAL, Seat.OBSERVER)),
    "east": ((Seat.SIGNATORY,), (Seat.OBSERVER,)),
}
ACTS = ("leave", "pay", "open")
WORDS = (
    None,
    None,
    Text.plain("Never in our own name"),
    Text.plain("Our army stays"),
    Text.plain("Only for new workers"),
)
FIRMNESS = (Fraction(1), Fraction(9, 10), Fraction(1, 2))
TOLD = (MEDIATOR_ONLY, Origin(basis=Basis.STATED), Origin(basis=Basis.STATED, audience=("north",)),
        Origin(basis=Basis.STATED, audience=(PUBLIC,)))  # fmt: skip
OPERATORS = ("limit_in_time", "defer", "change_promisor", "split_bundle", "add_guarantor", "sequence_steps")
DAY = date(2025, 6, 30)


@st.composite
def deadlocks(draw: DrawFn) -> Case:
    """Cases of at most 3 facets with 3 options each, and 4 parties, whose zone is empty."""
    luck = Luck(draw)
    names = (*SIDES, *luck.some(OTHERS, most=2))
    issues = _issues(luck, names)
    facets = [facet for issue in issues for facet in issue.facets]
    interests = tuple(_interest(luck, name, number) for name in names for number in range(luck.pick((1, 2, 0))))
    return Case(
        name="talks",
        title=Text.plain("Talks"),
        parties=tuple(_party(luck, name, facets) for name in names),
        issues=issues,
        rules=_rules(luck, facets),
        interests=interests,
        positions=tuple(_positions(luck, names, facets)),
        red_lines=_lines(luck, names, facets, interests),
        values=tuple(_values(luck, name, facets) for name in names if luck.pick((True, True, False))),
        answers=_answers(luck, facets),
        as_of=DAY,
    )


def _issues(luck: Luck, names: Sequence[str]) -> tuple[Issue, ...]:
    """The question in dispute first: alone in its issue, by its name or another, or beside another question."""
    disputed = luck.pick((("base",), ("base.troops",), ("base.troops", "base.harbour")))
    other = luck.pick(((), ("toll",), ("timing",)))  # the last has the name of a facet that an operator adds
    ids = [disputed, *([other] if other else [])]
    facets = [tuple(_facet(luck, id_, names) for id_ in own) for own in ids]
    scope = Scope.of([facet for own in facets for facet in own])
    return tuple(_issue(luck, own, names, scope) for own in facets)


def _facet(luck: Luck, id_: str, names: Sequence[str]) -> Facet:
    title = luck.pick((None, Text.of({"en": "How many", "de": "Wie viele"}))) if "." in id_ else None
    match luck.pick(("yes", "yes", "ordered", "number")):
        case "yes":
            options = tuple(Option(name) for name in ("yes", "no"))
            if luck.chance(4):
                options = (Option("yes", pledge=_pledge(luck, names)), options[1])
            return Facet(id_, options, title=title)
        case "ordered":
            return Facet(id_, tuple(Option(name) for name in ("none", "some", "all")), FacetKind.ORDERED, title)
        case _:
            steps = Steps(Fraction(0), Fraction(2), Fraction(1))
            options = tuple(Option(amount_name(amount), number=amount) for amount in steps.amounts())
            return Facet(id_, options, FacetKind.NUMBER, title, steps)


def _issue(luck: Luck, facets: tuple[Facet, ...], names: Sequence[str], scope: Scope) -> Issue:
    """Sometimes what it commits whom to hangs on another issue, too."""
    own, everything = facets[0], tuple(scope.facets.values())
    when = [_equals(scope, facet, facet.option_names[0]) for facet in (own, own, everything[0], everything[-1])]
    made = tuple(Commitment(_pledge(luck, names), luck.pick(when)) for _ in range(luck.pick((1, 1, 0))))
    rules = _rules(luck, everything) if luck.chance(2) else ()
    return Issue(own.issue, facets, luck.pick((None, Text.of({"en": "Base", "de": "Basis"}))), rules, made)


def _pledge(luck: Luck, names: Sequence[str]) -> Pledge:
    by, to = luck.pick(((SIDES[0], SIDES[1]), (SIDES[1], SIDES[0]), (names[-1], SIDES[0])))
    return Pledge((by,), (to,), luck.pick(ACTS), luck.pick(("", *ASPECTS)))


def _equals(scope: Scope, facet: Facet, option: str, operator: str = "==") -> Expression:
    """Said by the name of the issue, where that is enough."""
    path = facet.issue if scope.facet(facet.issue) == facet else facet.id
    return parse(f"{path} {operator} {option}", scope)


def _party(luck: Luck, name: str, facets: Sequence[Facet]) -> Party:
    seats = luck.pick(SEATS[name]) if name in SEATS else (Seat.SIGNATORY,)
    asked = _equals(Scope.of(facets), facets[-1], facets[-1].option_names[-1])
    condition = asked if Seat.CONDITIONAL in seats and luck.chance(2) else None
    title = Text.of({"en": name.title(), "de": f"Das {name.title()}"})
    walk_away = WalkAway(((None, Points.exactly(luck.pick((0, 10)))),)) if luck.chance(6) else None
    return Party(name, title, seats, condition, walk_away, delivers=luck.some(ACTS))


def _rules(luck: Luck, facets: Sequence[Facet]) -> tuple[Rule, ...]:
    """At most one, which leaves packages with each option of the question in dispute."""
    if len(facets) < 2 or not luck.chance(2):
        return ()
    scope, (first, *_, last) = Scope.of(facets), facets
    left, right = _equals(scope, first, first.option_names[0]), _equals(scope, last, last.option_names[0], "!=")
    return (Rule(parse(f"({left}) implies ({right})", scope)),)


def _interest(luck: Luck, party: str, number: int) -> Interest:
    return Interest(party, f"need_{number}", luck.pick(WORDS), luck.some(ASPECTS, most=2), luck.pick(TOLD))


def _lines(
    luck: Luck, names: Sequence[str], facets: Sequence[Facet], interests: Sequence[Interest]
) -> tuple[RedLine, ...]:
    """One side asks for an option that the other refuses; some have lines besides, which may join the quarrel."""
    scope, disputed = Scope.of(facets), facets[0]
    asked = luck.pick(disputed.option_names)
    ours, theirs = luck.shuffled(SIDES)
    lines = [
        RedLine(ours, "asks", Form.ALWAYS, _equals(scope, disputed, asked)),
        RedLine(theirs, "refuses", *luck.pick(_refusals(scope, disputed, asked))),
    ]
    for name in names:
        if luck.chance(3):
            facet = luck.pick(facets)
            refused = _equals(scope, facet, luck.pick(facet.option_names))
            if luck.chance(3):
                refused = parse(f"({refused}) and {_equals(scope, disputed, asked)}", scope)
            lines.append(RedLine(name, "besides", Form.NEVER, refused))
    by_party = sorted(luck.shuffled(lines), key=lambda line: line.party)  # as files have them
    return tuple(_described(luck, line, interests) for line in by_party)


def _refusals(scope: Scope, facet: Facet, asked: str) -> list[tuple[Form, Expression]]:
    other = next(name for name in facet.option_names if name != asked)
    return [(Form.NEVER, _equals(scope, facet, asked)), (Form.ALWAYS, _equals(scope, facet, other))]


def _described(luck: Luck, line: RedLine, interests: Sequence[Interest]) -> RedLine:
    own = [interest.name for interest in interests if interest.party == line.party]
    serves = luck.some(own, least=1) if own and not luck.chance(4) else ()
    words, firmness = luck.pick(WORDS), luck.pick(FIRMNESS)
    return RedLine(line.party, line.name, line.form, line.expression, words, serves, firmness, luck.pick(TOLD))


def _positions(luck: Luck, names: Sequence[str], facets: Sequence[Facet]) -> list[Position]:
    return [Position(name, facets[0].id, luck.pick(facets[0].option_names)) for name in names if luck.chance(2)]


def _values(luck: Luck, party: str, facets: Sequence[Facet]) -> Values:
    own = tuple(_points(luck, facet) for facet in facets)
    weights = ((facets[0].id, Fraction(2)),) if luck.chance(4) else ()
    condition = _equals(Scope.of(facets), facets[0], facets[0].option_names[-1])
    when = (PointsWhen(condition, Points.exactly(Fraction(3))),) if luck.chance(4) else ()
    return Values(party, own, when, MEDIATOR_ONLY, weights)


def _points(luck: Luck, facet: Facet) -> FacetValues:
    amounts = [Points(Fraction(low), Fraction(low + luck.pick((0, 0, 4)))) for low in luck.shuffled((0, 5, 10))]
    if facet.steps is not None:
        return PointsByAmount(facet.id, ((facet.steps.start, amounts[0]), (facet.steps.stop, amounts[1])))
    return PointsByOption(facet.id, tuple(zip(facet.option_names, amounts, strict=False)))


def _answers(luck: Luck, facets: Sequence[Facet]) -> tuple[PartyAnswer, ...]:
    if not luck.chance(3):
        return ()
    subject, accepts = luck.pick((facets[0].issue, facets[0].id)), luck.pick((True, False))
    party, line = luck.pick(((SIDES[0], ""), (SIDES[1], "")))
    return (PartyAnswer(party, "said", luck.pick(OPERATORS), subject, accepts, DAY, line),)
