"""Plans: the zone that they open is there, and goes with any of their moves."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.plans import MOST_PLANS, Plan, agree, combined, plans
from goodoffices.bridging.readings import Reading
from goodoffices.bridging.transformation import apply
from goodoffices.case.case import Case
from tests.bridging.deadlocks import BASE, known_deadlocks, moves_of, quarrel, searches_of
from tests.oracle import Oracle, Packet
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

FOREVER = float("inf")
AS_STATED = known_deadlocks()[3]


def plans_of(case: Case, top: int = 4) -> tuple[Plan, ...]:
    found, complete = plans(case, searches_of(case, top), FOREVER)
    assert complete
    return found


def zone(case: Case, moves: tuple[Move, ...]) -> list[Packet]:
    """The packages in which exactly these moves are made, and that have the consent they need: nothing is believed."""
    made = [move.alone for move in moves]
    transformation = apply(case, *(move.opportunity for move in made))
    choices = tuple(pair for move in made for pair in transformation.naming.choices(move))
    return Oracle(transformation.case, choices).zone


def check(case: Case) -> int:
    found = plans_of(case)
    for plan in found:
        assert zone(case, plan.moves)
        for move in plan.moves:
            assert not zone(case, tuple(other for other in plan.moves if other is not move))
        whole = Oracle(combined(case, plan.moves).case)
        assert plan.low <= len(whole.zone) <= plan.high
        assert plan.zone in (None, len(whole.zone))
        made = plan.picked.transformation
        signed = {party.id for party in case.parties if party.is_signatory}
        for name, judged in made.readings(plan.picked.package).items():
            if name.split(".")[0] in signed:
                assert judged.reading not in (Reading.OPEN, Reading.CROSSED)
    assert len(found) <= MOST_PLANS
    for one in found:
        assert not any(set(one.moves) <= set(other.moves) for other in found if other is not one)
    return len(found)


def test_a_bridge_that_is_settled_opens_the_zone_of_a_single_conflict() -> None:
    case = case_of(BASE)
    (own,) = searches_of(case, 4)
    first = plans_of(case)[0]
    assert first.bridges == (1,)
    assert first.moves == own.bridges[0].moves
    assert first.picked.package == own.bridges[0].package
    assert first.zone is not None
    assert first.zone > 0


def test_bounds_are_a_zone_where_they_meet() -> None:
    first = plans_of(case_of(BASE))[0]
    assert replace(first, low=3, high=3).zone == 3
    assert replace(first, low=3, high=4).zone is None


def test_what_hangs_on_an_answer_opens_nothing() -> None:
    assert plans_of(quarrel()) == ()
    assert plans_of(quarrel("ownership", "ownership")) == ()


def test_three_conflicts_take_three_bridges() -> None:
    found = plans_of(AS_STATED)
    assert len(found) == MOST_PLANS
    assert {move.clash.issue for move in found[0].moves} == {"nato", "donbas", "troops"}
    assert len(found[0].bridges) == 3


def test_a_plan_has_moves_of_each_of_its_bridges_and_no_others() -> None:
    for case in known_deadlocks():
        for plan in plans_of(case):
            own = [b for search in searches_of(case, 4) for b in search.bridges]
            made = {move for number in plan.bridges for move in own[number - 1].moves}
            assert set(plan.moves) <= made
            assert all(set(own[number - 1].moves) & set(plan.moves) for number in plan.bridges)


def test_on_the_deadlocks_of_the_repository() -> None:
    assert sum(map(check, known_deadlocks())) > 10


@settings(max_examples=20)
@given(deadlocks())
def test_on_random_deadlocks(case: Case) -> None:
    check(case)


def test_with_no_time_there_are_none_and_that_is_said() -> None:
    case = case_of(BASE)
    assert plans(case, searches_of(case, 3), 0) == ((), False)


def test_without_conflicts_there_is_nothing_to_plan() -> None:
    assert plans(case_of(BASE), [], FOREVER) == ((), True)


@pytest.mark.parametrize(("one", "other", "together"), [("defer", "split_bundle", True), ("defer", "defer", False)])
def test_moves_agree_where_each_operator_comes_once_on_a_facet(one: str, other: str, together: bool) -> None:
    case = case_of(BASE)
    assert agree([moves_of(case, one)[0], moves_of(case, other)[-1]]) is together


def test_moves_that_see_the_question_the_other_way_round_do_not_agree() -> None:
    limited, deferred = (moves_of(quarrel(by=""), name) for name in ("limit_in_time", "defer"))
    assert agree([limited[0], deferred[0]])
    assert not agree([limited[0], deferred[-1]])


def test_in_the_combined_case_each_move_can_be_made_in_any_way_or_not_at_all() -> None:
    case = case_of(BASE)
    moves = [moves_of(case, name)[0] for name in ("split_bundle", "refer_to_decider")]
    made = combined(case, moves)
    assert made.opportunities == tuple(move.opportunity for move in moves)
    first = ("compensate", "refer_to_decider", "change_promisee", "split_bundle", "add_guarantor", "divide_in_zones")
    names = (*first, "make_contingent", "joint_body")
    many = combined(case, [moves_of(case, name)[0] for name in names])
    assert all(len(list(own.ways())) == 1 for own in many.opportunities)
