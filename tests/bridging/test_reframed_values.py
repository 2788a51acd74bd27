"""Values in a reframed case: what a move is worth, by how much of what a party needs is met."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings

from goodoffices.bridging.fates import Role
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.reframed_values import bearing_interests, met_share, side_of
from goodoffices.bridging.transformation import apply
from goodoffices.case.case import Case
from goodoffices.case.interests import Interest
from goodoffices.case.origin import Basis
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.values import PointsByOption, Values
from tests.bridging.deadlocks import every_package, moves_of, obeys, opportunities_of, quarrel
from tests.oracle import Oracle
from tests.strategies.deadlocks import deadlocks

EXACTLY = {name: Points.exactly(points) for name, points in (("yes", 10), ("no", 50))}


def valued(case: Case, party: str = "north", yes: int = 10, no: int = 50, weight: int = 1) -> Case:
    pairs = (("yes", Points.exactly(yes)), ("no", Points.exactly(no)))
    weights = (("base", Fraction(weight)),) if weight != 1 else ()
    return replace(case, values=(*case.values, Values(party, (PointsByOption("base", pairs),), weights=weights)))


def one(case: Case, operator: str) -> Move:
    return moves_of(case, operator)[0]


def worth(case: Case, move: Move, party: str = "north") -> Fraction:
    made = apply(case, move.opportunity)
    asked = move.clash.instead if move.instead else move.clash.asked
    return Oracle(made.case).points(party, {"base.as_asked": asked, **dict(made.naming.choices(move))})


@pytest.mark.parametrize(
    ("refused", "points"), [("time", 50), ("ownership", 10), ("act", 30), ("time ownership", 10), ("time act", 30)]
)
def test_a_move_is_worth_as_much_as_is_met_from_worst_to_best(refused: str, points: int) -> None:
    case = valued(quarrel("outcome", refused))
    assert worth(case, one(case, "limit_in_time")) == points


def test_each_interest_counts_alike() -> None:
    case = quarrel("outcome", "time")
    second = Interest("north", "too", about=("ownership",))
    north = replace(case.red_lines[1], serves=("need", "too"))
    case = valued(replace(case, interests=(*case.interests, second), red_lines=(case.red_lines[0], north)))
    move = one(case, "limit_in_time")
    assert met_share(case, "north", [move]) == (Fraction(1, 2), Fraction(1, 2))
    assert worth(case, move) == 30


def test_what_is_open_is_an_interval() -> None:
    case = valued(quarrel("outcome", "act"))
    move = one(case, "limit_in_time")
    assert met_share(case, "north", [move]) == (Fraction(0), Fraction(1))
    made = apply(case, move.opportunity).case
    assert {own.points for own in made.values[0].when} == {Points(Fraction(0), Fraction(40))}
    assert made.values[0].origin.basis is Basis.ESTIMATE


def test_of_whom_nobody_knows_what_it_needs_anything_can_be() -> None:
    case = valued(quarrel())
    move = one(case, "limit_in_time")
    assert met_share(case, "north", [move]) is None
    assert worth(case, move) == 30


def test_in_place_of_what_was_asked_the_refuser_keeps_its_best() -> None:
    case = valued(quarrel("outcome", "act", able="bank"))
    case = valued(case, "south", yes=80, no=0)
    move = one(case, "change_promisor")
    assert [worth(case, move), worth(case, move, "south")] == [50, 80]


def test_weights_of_the_question_count() -> None:
    case = valued(quarrel("outcome", "time"), weight=3)
    assert worth(case, one(case, "limit_in_time")) == 150


def test_who_does_not_care_does_not_care_afterwards() -> None:
    case = valued(quarrel("outcome", "time"), "bank", yes=5, no=5)
    assert apply(case, one(case, "limit_in_time").opportunity).case.values[0].when == ()


def test_a_partys_side_is_told_by_its_line_its_position_or_its_points() -> None:
    case = quarrel("outcome", "time")
    move = one(case, "defer")
    assert side_of(case, "south", move) is Role.DEMANDER
    assert side_of(case, "north", move) is Role.REFUSER
    assert side_of(case, "bank", move) is Role.REFUSER
    assert side_of(valued(case, "bank", yes=9, no=1), "bank", move) is Role.DEMANDER
    assert side_of(valued(case, "bank", yes=1, no=9), "bank", move) is Role.REFUSER
    stated = replace(valued(case, "bank", yes=1, no=9), positions=(Position("bank", "base", "yes"),))
    assert side_of(stated, "bank", move) is Role.DEMANDER


def test_an_interest_bears_where_a_line_serves_it_or_the_move_costs_it() -> None:
    case = quarrel("outcome", "time")
    lasting = Interest("south", "lasting", about=("time",))
    other = Interest("south", "other", about=("money",))
    case = replace(case, interests=(*case.interests, lasting, other))
    limited, deferred = one(case, "limit_in_time"), one(case, "make_contingent")
    names = [own.name for own in bearing_interests(case, "south", Role.DEMANDER, [limited])]
    assert names == ["need", "lasting"]
    assert met_share(case, "south", [limited]) == (Fraction(1, 2), Fraction(1, 2))
    assert "lasting" in [own.name for own in bearing_interests(case, "south", Role.DEMANDER, [deferred])]


def test_what_is_open_to_one_who_would_else_lose_it_is_no_cost() -> None:
    case = quarrel("outcome", "time")
    case = replace(case, interests=(*case.interests, Interest("north", "too", about=("act",))))
    move = one(case, "limit_in_time")
    assert [own.name for own in bearing_interests(case, "north", Role.REFUSER, [move])] == ["need"]


@settings(max_examples=25)
@given(deadlocks())
def test_no_move_is_worth_more_than_the_best_or_less_than_the_worst_answer(case: Case) -> None:
    """On the question itself: other facets, and conditional points, are as they were."""
    plain = replace(case, values=tuple(replace(values, when=()) for values in case.values))
    for own in opportunities_of(plain)[:6]:
        made = apply(plain, own)
        before, after = Oracle(plain), Oracle(made.case)
        for package in every_package(made.case):
            moves = made.moves(package)
            if moves and obeys(package, made.case.all_rules):
                rest = {facet.id: package[made.naming.facet(facet.id)] for facet in plain.facets}
                ways = [{**rest, own.clash.facet: name} for name in plain.facet(own.clash.facet).option_names]
                for values in plain.values:
                    known = [before.points(values.party, way) for way in ways]
                    assert min(known) <= after.points(values.party, package) <= max(known)
