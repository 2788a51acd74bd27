"""What a conflict is about: who asks for what, who refuses it, and who else is there."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.clash import clashes, interests_of, is_able, may_take_part, pledge_of, role_of
from goodoffices.bridging.fates import Role
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.issues import Option, Pledge
from goodoffices.case.parties import Seat
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from tests.bridging.deadlocks import BASE, WAGES, conflicts_of, quarrel
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

THREE = """\
goodoffices: 1
title: Three ways
parties:
  a: {name: A, seat: signatory}
  b: {name: B, seat: signatory}
  c: {name: C, seat: signatory}
issues:
  x: {ordered: [none, little, much, all]}
red_lines:
  a: {low: {never: x >= much}}
  b: {high: {always: x >= little}}
  c: {middle: {never: x == little}}
"""


def test_one_side_asks_for_what_the_other_refuses() -> None:
    case = case_of(BASE)
    (clash,) = clashes(case, case.red_lines)
    north, south = case.red_lines
    assert (clash.facet, clash.issue, clash.asked, clash.instead) == ("base", "base", "yes", "no")
    assert (clash.wants, clash.refuses) == ((south,), (north,))
    assert (clash.demanders, clash.refusers) == (("south",), ("north",))
    assert clash.wanted == {"ownership"}
    assert clash.refused == {"forces"}
    assert clash.pledge == Pledge(("north",), ("south",), "leave", "forces")
    assert clash.binds_a_refuser


def test_lines_of_which_one_can_be_kept_with_the_other_do_not_clash() -> None:
    case = case_of(BASE)
    north, south = case.red_lines
    assert clashes(case, (north,)) == ()
    assert clashes(case, (south, replace(south, party="north"))) == ()


def test_a_party_that_contradicts_itself_is_at_odds_with_nobody() -> None:
    case = case_of(BASE)
    north, south = case.red_lines
    assert clashes(case, (north, replace(south, party="north"))) == ()


def test_where_neither_side_would_commit_itself_each_is_seen_as_asking() -> None:
    found = clashes(case := quarrel(by=""), case.red_lines)
    assert [(clash.asked, clash.demanders, clash.refusers) for clash in found] == [
        ("yes", ("south",), ("north",)),
        ("no", ("north",), ("south",)),
    ]
    assert not any(clash.binds_a_refuser for clash in found)


def test_of_what_is_asked_and_what_is_left_the_nearest_are_taken() -> None:
    case = case_of(THREE)
    a, b, c = case.red_lines
    found = {clash.demanders: (clash.asked, clash.instead) for clash in clashes(case, (a, b, c))}
    assert found[("a", "b")] == ("little", "none")
    assert found[("b", "c")] == ("much", "little")
    assert found[("a", "c")] == ("none", "little")


def test_numbers_are_near_as_they_are_counted() -> None:
    case = case_of(WAGES)
    (clash,) = clashes(case, case.red_lines)
    assert (clash.facet, clash.issue, clash.asked, clash.instead) == ("talks.wages", "talks", "4", "0")


def test_who_takes_no_side_on_the_question_could_take_part_the_least_involved_first() -> None:
    case = quarrel()
    (clash,) = clashes(case, case.red_lines)
    assert clash.thirds == ("bank", "press")
    busy = replace(case, positions=(Position("bank", "base", "no"),))
    assert clashes(busy, busy.red_lines)[0].thirds == ("press", "bank")
    sided = replace(case, red_lines=(*case.red_lines, RedLine("bank", "too", Form.NEVER, case.red_lines[1].expression)))
    assert clashes(sided, case.red_lines)[0].thirds == ("press",)


@pytest.mark.parametrize(
    ("case", "aspects", "concerned"),
    [
        (quarrel("money", "forces"), ("forces",), True),
        (quarrel("money", "forces"), ("face", "money"), True),
        (quarrel("money", "forces"), ("face",), False),
        (quarrel("money", "forces", aspect="face"), ("face",), True),
        (quarrel(), ("face",), True),
        (quarrel(aspect="money"), ("face",), False),
    ],
)
def test_it_concerns_what_interests_and_commitment_say(case: Case, aspects: tuple[str, ...], concerned: bool) -> None:
    assert clashes(case, case.red_lines)[0].concerns(*aspects) is concerned


def test_interests_are_those_that_a_line_names() -> None:
    case = case_of(BASE)
    north, _ = case.red_lines
    assert [interest.name for interest in interests_of(case, north)] == ["safety"]
    assert interests_of(case, replace(north, serves=("unknown",))) == ()


def test_a_line_that_names_none_has_those_of_its_partys_position_on_the_question() -> None:
    case = quarrel("money", "act")
    line = replace(case.red_lines[1], serves=())
    assert interests_of(case, line) == ()
    stated = replace(case, positions=(Position("north", "base", "no", serves=("need",)),))
    assert [interest.about for interest in interests_of(stated, line)] == [("act",)]
    others = replace(case, positions=(Position("south", "base", "yes", serves=("need",)),))
    assert interests_of(others, line) == ()


def test_a_line_wants_what_it_leaves_and_refuses_what_it_does_not() -> None:
    south, north = quarrel().red_lines
    assert role_of(south, "base", "yes") is Role.DEMANDER
    assert role_of(north, "base", "yes") is Role.REFUSER
    assert role_of(north, "base", "no") is Role.DEMANDER
    assert role_of(north, "elsewhere", "yes") is Role.DEMANDER


def test_what_an_option_commits_whom_to_is_its_own_or_its_issues() -> None:
    case = quarrel()
    facet = case.facet("base")
    assert pledge_of(case, facet, "yes") == Pledge(("north",), ("south",), "leave")
    assert pledge_of(case, facet, "no") is None
    own = Pledge(("bank",), (), "pay")
    told = replace(facet, options=(Option("yes", pledge=own), Option("no")))
    assert pledge_of(case, told, "yes") == own


def test_whoever_delivers_an_act_is_able_to() -> None:
    case = quarrel(able="bank")
    assert is_able(case, "bank", "leave")
    assert not is_able(case, "bank", "pay")
    assert not is_able(case, "north", "leave")
    assert not is_able(case, "nobody", "leave")


@pytest.mark.parametrize(
    ("seats", "may"),
    [((Seat.OBSERVER,), False), ((Seat.OBSERVER, Seat.CONDITIONAL), True), ((Seat.MEDIATOR,), True)],
)
def test_a_mere_observer_takes_nothing_on(seats: tuple[Seat, ...], may: bool) -> None:
    case = quarrel()
    parties = tuple(replace(party, seats=seats) if party.id == "bank" else party for party in case.parties)
    assert may_take_part(replace(case, parties=parties), "bank") is may
    assert not may_take_part(case, "nobody")


@settings(max_examples=30)
@given(deadlocks())
def test_what_is_asked_suits_those_who_ask_and_what_is_in_its_place_some_of_those_who_refuse(case: Case) -> None:
    for conflict in conflicts_of(case):
        for clash in conflict.clashes:
            assert clash.asked != clash.instead
            assert not set(clash.wants) & set(clash.refuses)
            assert {*clash.wants, *clash.refuses} <= set(conflict.lines)
            assert not {*clash.demanders, *clash.refusers} & set(clash.thirds)
            for line in clash.wants:
                assert evaluate(line_holds(line), {clash.facet: clash.asked}) is not False
            alone = [line for line in clash.refuses if evaluate(line_holds(line), {clash.facet: clash.asked}) is False]
            left = [evaluate(line_holds(line), {clash.facet: clash.instead}) is not False for line in alone]
            assert any(left) or not alone
