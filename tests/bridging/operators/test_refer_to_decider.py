"""Somebody else decides later, and both are bound beforehand."""

from dataclasses import replace

from goodoffices.case.issues import Pledge
from goodoffices.case.positions import Position
from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "refer_to_decider"


def test_nobody_gives_way_by_its_own_act() -> None:
    assert readings_of(quarrel("act", "act"), NAME)["tribunal"] == ("supported", "supported")
    assert readings_of(quarrel("act", "face"), NAME)["bank"] == ("supported", "supported")


def test_how_it_ends_is_open_for_both() -> None:
    for aspect in ("outcome", "ownership", "money", "forces"):
        assert readings_of(quarrel(aspect, aspect), NAME) == {"tribunal": ("open", "open"), "bank": ("open", "open")}


def test_whether_they_can_wait_is_for_those_who_ask_to_say() -> None:
    assert readings_of(quarrel("time", "act"), NAME)["tribunal"] == ("open", "supported")


def test_whoever_wants_something_itself_or_could_do_it_decides_nothing() -> None:
    assert [move.thirds for move in moves_of(quarrel(able="bank"), NAME)] == [()]
    stated = replace(quarrel(), positions=(Position("bank", "base", "no"),))
    assert [move.thirds for move in moves_of(stated, NAME)] == [()]


def test_a_tribunal_can_always_be_set_up_and_whoever_has_a_seat_can_be_asked() -> None:
    moves = moves_of(quarrel(), NAME)
    assert [move.thirds for move in moves] == [(), ("bank",)]
    pledges = [move.options[0].pledge for move in moves]
    assert pledges == [None, Pledge(("bank",), (), "decide", "outcome")]


def test_a_party_called_tribunal_is_told_from_one_that_is_set_up() -> None:
    case = quarrel()
    parties = tuple(replace(party, id="tribunal") if party.id == "bank" else party for party in case.parties)
    moves = moves_of(replace(case, parties=parties), NAME)
    assert [(dict(move.choices), move.thirds) for move in moves] == [
        ({"decider": "tribunal"}, ()),
        ({"decider": "tribunal_2"}, ("tribunal",)),
    ]
