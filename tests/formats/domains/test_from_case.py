from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Facet, FacetKind, Issue, Option, Rule, Steps
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.values import OptionOrder, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.domains.from_case import domain_of
from goodoffices.formats.domains.into_case import into_case
from tests.formats.drawn_scenarios import boxed, domains, profiles
from tests.strategies.cases import cases

WATER = Domain(
    "Water",
    (DomainIssue("Height of dam", ("low", "high")), DomainIssue("flow", steps=Steps(*map(Fraction, (0, 9, 1))))),
)


def worth(weight: int | None = None) -> tuple[Worth, Worth]:
    dam = Worth((("low", Fraction(1)), ("high", Fraction(3))), None if weight is None else Fraction(weight))
    return dam, Worth(((Fraction(0), Fraction(0)), (Fraction(9), Fraction(18))))


def water() -> Case:
    return into_case(WATER, [Profile("Up", worth()), Profile("Down", worth(2), reserved=Fraction(5))], "water")


@settings(deadline=None)
@given(st.data())
def test_it_is_the_inverse_of_into_case(data: st.DataObject) -> None:
    domain = data.draw(domains())
    own = data.draw(profiles(domain, "A b"))
    zero, discount = Fraction(data.draw(st.integers(-3, 3))), data.draw(st.sampled_from([None, Fraction(1, 3)]))
    first = replace(own, zero=zero, one=zero + 1, discount=discount)
    if first.reserved is not None:
        first = replace(first, reserved=first.reserved - zero)
    second = data.draw(boxed(domain, "B"))
    exported = domain_of(into_case(domain, [first, second], "x"), lossy=False)
    assert (exported.domain, exported.profiles, exported.notes) == (domain, (first, second), ())


def test_boxes_with_exclusions_come_back() -> None:
    box = Box(
        Fraction(4), ((1, Fraction(2), Fraction(7)),), ((1, Fraction(3), Fraction(3)), (1, Fraction(5), Fraction(6)))
    )
    profile = Profile("Up", (Worth(), Worth()), (box,))
    assert domain_of(into_case(WATER, [profile], "x"), lossy=False).profiles == (profile,)


@settings(deadline=None, max_examples=150)
@given(cases(), st.booleans())
def test_any_case_can_be_exported_lossily(case: Case, lossy: bool) -> None:
    try:
        exported = domain_of(case, lossy=lossy)
    except FormatError:
        event("refused")
        wants = [party for party in case.parties if party.is_signatory and case.values_of(party.id)]
        assert not (lossy and wants)
        return
    names = [profile.name for profile in exported.profiles]
    assert len(into_case(exported.domain, exported.profiles, "again").parties) == len(names)
    assert len({issue.name for issue in exported.domain.issues}) == len(case.facets)


def test_what_has_no_place_is_named_all_at_once() -> None:
    case = water()
    line = RedLine("up", "high_dam", Form.NEVER, parse("height_of_dam == high", case.scope))
    when = PointsWhen(parse("flow >= 3 or height_of_dam == low", case.scope), Points.exactly(1))
    ordered = OptionOrder("height_of_dam", (("high",), ("low",)), Fraction(8))
    up = replace(case.values[0], facets=(ordered, *case.values[0].facets[1:]), when=(when,))
    walk_away = WalkAway(((date(2025, 1, 1), Points(Fraction(1), Fraction(3))),))
    bank = Party("bank", Text.plain("Bank"), (Seat.CONDITIONAL,), parse("flow >= 5", case.scope))
    case = replace(
        case,
        as_of=date(2025, 6, 1),
        parties=(replace(case.parties[0], walk_away=walk_away), case.parties[1], bank),
        rules=(Rule(parse("flow >= 1", case.scope)),),
        consent=parse("accepts(up)", case.scope.asking(["up", "down"])),
        red_lines=(line,),
        values=(up, case.values[1], replace(up, party="bank", when=())),
    )
    with pytest.raises(FormatError) as caught:
        domain_of(case, lossy=False)
    message = str(caught.value)
    for part in (
        "the rule “flow >= 1”",
        "the red line high_dam of up",
        "the consent rule “accepts(up)”",
        "the seat of bank",
        "the order of options of up for height_of_dam",
        "points of up if “flow >= 3 or height_of_dam == low”",
        "the dates of the walk-away of up",
        "the interval of the walk-away of up",
        "`--lossy` leaves it out",
    ):
        assert part in message
    exported = domain_of(case, lossy=True)
    assert [profile.name for profile in exported.profiles] == ["Up", "Down"]
    assert exported.profiles[0].worth[0].points == (("low", Fraction(2)), ("high", Fraction(6)))
    assert (exported.profiles[0].reserved, exported.profiles[0].boxes) == (Fraction(2), ())
    assert "the red line high_dam of up: left out." in exported.notes


def test_intervals_become_their_middles() -> None:
    case = water()
    points = PointsByOption("height_of_dam", (("low", Points(Fraction(0), Fraction(1))),))
    case = replace(case, values=(Values("up", (points,)),))
    with pytest.raises(FormatError, match="intervals among the points of up for height_of_dam"):
        domain_of(case, lossy=False)
    assert domain_of(case, lossy=True).profiles[0].worth[0].points == (("low", Fraction(1, 2)),)


def test_a_bid_is_kept_while_it_is_worth_the_walk_away() -> None:
    profile = Profile("Up", worth(), reserved=Fraction(7), reservation=("low", "3"))
    case = into_case(WATER, [profile], "x")
    assert domain_of(case, lossy=False).profiles == (profile,)
    moved = replace(case, parties=(replace(case.parties[0], walk_away=WalkAway(((None, Points.exactly(8)),))),))
    exported = domain_of(moved, lossy=False)
    assert exported.profiles[0].reservation is None
    assert exported.notes == ("Left out, since it bears on no result: 1 draft.",)


def test_facets_of_one_issue_become_issues() -> None:
    facets = tuple(Facet(f"a.{name}", (Option("x"), Option("y")), FacetKind.ORDERED) for name in "bc")
    issue = Issue("a", facets, Text((("de", "Wasser"), ("en", "Water"))))
    case = replace(
        water(), issues=(issue,), values=(Values("up", (PointsByOption("a.b", (("x", Points.exactly(1)),)),)),)
    )
    exported = domain_of(case, lossy=False)
    assert exported.domain.issues == tuple(DomainIssue(f"Water: {n}", ("x", "y"), is_ordered=True) for n in "bc")
    assert "texts in a second language" in exported.notes[0]


def test_issues_of_one_title_go_by_their_names() -> None:
    case = water()
    case = replace(case, issues=tuple(replace(issue, title=Text.plain("Same")) for issue in case.issues))
    assert [issue.name for issue in domain_of(case, lossy=False).domain.issues] == ["height_of_dam", "flow"]


def test_somebody_must_want_something() -> None:
    with pytest.raises(FormatError, match="water: found no signatory with values"):
        domain_of(replace(water(), values=()), lossy=True)
