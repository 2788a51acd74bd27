"""Which moves go together: in one bridge, and where one move gets around several conflicts at once."""

from dataclasses import replace

import pytest

from goodoffices.bridging.candidates import ALONE, Candidate, field
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import operators
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.plans import moves_of as moves_of_bridges
from goodoffices.bridging.plans import plans
from goodoffices.case.case import Case
from goodoffices.workbench.bridging import bridge, reframed_by
from tests.bridging.deadlocks import BASE, conflicts_of, known_deadlocks, opportunities_of, searches_of, suspended_by
from tests.sample_cases import case_of

ICE = """\
goodoffices: 1
title: The ice
parties:
  claimants: {name: States with claims, seat: signatory, delivers: [admit]}
  first: {name: First power, seat: signatory}
  second: {name: Second power, seat: signatory}
issues:
  ice:
    title: Everybody may work anywhere on the ice
    options: ["yes", "no"]
    commitment: {if: "yes", by: claimants, to: [first, second], act: admit, aspect: access}
interests:
  claimants: {title_intact: {about: [ownership, precedent]}}
  first: {science: {about: [access]}}
  second: {stations: {about: [access, face]}}
red_lines:
  claimants: {no_waiver: {never: ice == "yes", serves: [title_intact]}}
  first: {free: {always: ice == "yes", serves: [science]}}
  second: {no_leave: {always: ice == "yes", serves: [stations]}}
values:
  claimants: {ice: {"yes": 0, "no": 10}}
  first: {ice: {"yes": 10, "no": 0}}
  second: {ice: {"yes": 10, "no": 0}}
"""
"""One refuses what two others ask for: two conflicts over the same question."""


def combinations_of(case: Case) -> list[Candidate]:
    """All candidates of two operators on the conflicts of a case."""
    found: list[Candidate] = []
    for conflict in conflicts_of(case):
        own = [each for each in opportunities_of(case) if each.clash in conflict.clashes]
        found += field(case, conflict, own, suspended_by(case, conflict)).candidates(2, None)
    return found


def test_what_leaves_it_undecided_combines_with_nothing() -> None:
    assert operators().keys() >= ALONE
    combined = [move.operator for case in known_deadlocks() for own in combinations_of(case) for move in own.moves]
    assert len(set(combined)) > len(operators()) / 2
    assert not set(combined) & ALONE


@pytest.mark.parametrize("name", sorted(ALONE))
def test_by_itself_it_is_a_candidate(name: str) -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    found = field(case, conflict, opportunities_of(case, name)).candidates(1, None)
    assert [own.moves[0].operator for own in found] or name == "leave_ambiguous"  # an army is not left unclear


def test_the_same_move_for_two_conflicts_on_one_question_is_one_move_for_all() -> None:
    case = case_of(ICE)
    pair = [next(b for b in own.bridges if b.operators == ("without_prejudice",)) for own in searches_of(case)]
    assert len(pair) == 2
    assert pair[0].moves != pair[1].moves
    (move,) = moves_of_bridges(case, pair)
    assert move.operator == "without_prejudice"
    assert move.clash.demanders == ("first", "second")
    assert move.clash.refusers == ("claimants",)


def test_bridges_of_one_move_each_are_those_moves() -> None:
    (own,) = searches_of(case_of(BASE))
    for found in own.bridges:
        assert moves_of_bridges(case_of(BASE), [found]) == found.moves


def test_two_different_moves_of_one_operator_on_one_question_contradict_each_other() -> None:
    case = case_of(ICE)
    first, second = (own.bridges[0] for own in searches_of(case))
    terms, reviews = (
        {own.conflict.members: moves_on(case, own.conflict, option)[0] for own in (first, second)}
        for option in ("fixed_term", "with_review")
    )
    for_a_term = (
        replace(first, moves=(terms[first.conflict.members],)),
        replace(second, moves=(terms[second.conflict.members],)),
    )
    (joint,) = moves_of_bridges(case, for_a_term)
    assert joint.choices == (("duration", "fixed_term"),)
    mixed = for_a_term[0], replace(second, moves=(reviews[second.conflict.members],))
    assert moves_of_bridges(case, mixed) == ()


def moves_on(case: Case, conflict: Conflict, option: str) -> list[Move]:
    """The moves on one conflict that limit it in this way."""
    found = operators()["limit_in_time"].opportunities(case, conflict)
    return [move for own in found for move in own.ways() if dict(move.choices)["duration"] == option]


def test_a_plan_of_it_makes_one_move_that_keeps_the_lines_of_all() -> None:
    case = case_of(ICE)
    searches = searches_of(case, 4)
    found, complete = plans(case, searches, float("inf"))
    assert complete
    own = next(plan for plan in found if [move.operator for move in plan.moves] == ["without_prejudice"])
    assert own.zone == 1
    readings = own.picked.transformation.readings(own.picked.package)
    assert {line for line, judged in readings.items() if judged.reading.value == "supported"} == {
        line.id for line in case.red_lines
    }


def test_both_bridges_of_it_can_be_accepted_together() -> None:
    found = bridge(case_of(ICE), top=10)
    numbers = [i + 1 for i, own in enumerate(found.bridges) if own.operators == ("without_prejudice",)]
    made = reframed_by(found, numbers)
    assert [facet.id for facet in made.case.facets] == ["ice.as_asked", "ice.reservation"]
