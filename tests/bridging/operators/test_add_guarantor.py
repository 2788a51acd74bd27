"""Somebody else guarantees: what is done as asked, or, in its place, what those who ask need."""

from dataclasses import replace

from goodoffices.case.issues import Pledge
from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "add_guarantor"


def test_it_stands_up_against_what_the_refuser_fears() -> None:
    assert readings_of(quarrel("ownership", "outcome"), NAME) == {"bank": ("supported", "supported")}
    assert readings_of(quarrel("ownership", "forces"), NAME) == {"bank": ("supported", "open")}


def test_whether_a_guarantee_makes_the_act_itself_bearable_is_for_the_refuser_to_say() -> None:
    assert readings_of(quarrel("outcome", "act"), NAME) == {"bank": ("supported", "open")}
    assert readings_of(quarrel("outcome", "form"), NAME) == {"bank": ("supported", "crossed")}


def test_where_the_refuser_would_not_have_to_act_the_guarantee_can_take_the_place_of_what_was_asked() -> None:
    case = quarrel("outcome", "forces", by="press")
    assert readings_of(case, NAME)["bank instead"] == ("supported", "literal")
    assert not any(move.instead for move in moves_of(quarrel("outcome", "forces"), NAME))
    assert not any(move.instead for move in moves_of(quarrel("money", "forces", by="press"), NAME))


def test_whoever_guarantees_promises_it_to_those_who_need_it() -> None:
    case = quarrel("outcome", "forces", by="press")
    pledges = {move.instead: move.options[0].pledge for move in moves_of(case, NAME)}
    assert pledges[False] == Pledge(("bank",), ("north",), "guarantee", "outcome")
    assert pledges[True] == Pledge(("bank",), ("south",), "guarantee", "outcome")


def test_a_mere_observer_guarantees_nothing() -> None:
    assert {third for move in moves_of(quarrel(), NAME) for third in move.thirds} == {"bank"}
    watched = replace(quarrel(), parties=tuple(party for party in quarrel().parties if party.id != "bank"))
    assert not moves_of(watched, NAME)
