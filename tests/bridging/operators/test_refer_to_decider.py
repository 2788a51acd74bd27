"""Somebody else decides later, and both are bound beforehand."""

from dataclasses import replace

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.expressions.written import chosen
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Facet, Issue, Option, Pledge
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
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
    assert readings_of(quarrel("act", "time"), NAME)["tribunal"] == ("supported", "crossed")


def test_whoever_wants_something_of_its_own_does_not_decide() -> None:
    case = quarrel()
    toll = Facet("toll", (Option("yes"), Option("no")))
    case = replace(case, issues=(*case.issues, Issue("toll", (toll,))))
    wish, stand = Interest("bank", "fees", about=("money",)), Position("bank", "toll", "no")
    elsewhere = RedLine("bank", "no_toll", Form.NEVER, Expression("toll == yes", chosen("toll", "yes")))
    assert [move.thirds for move in moves_of(case, NAME)] == [(), ("bank",)]
    assert [move.thirds for move in moves_of(replace(case, interests=(wish,)), NAME)] == [()]
    assert [move.thirds for move in moves_of(replace(case, positions=(stand,)), NAME)] == [()]
    assert [move.thirds for move in moves_of(replace(case, red_lines=(*case.red_lines, elsewhere)), NAME)] == [()]


def test_whoever_is_able_to_do_it_itself_does_not_decide() -> None:
    assert [move.thirds for move in moves_of(quarrel(able="bank"), NAME)] == [()]
    assert [move.thirds for move in moves_of(quarrel(able="north"), NAME)] == [(), ("bank",)]


def test_a_tribunal_that_is_set_up_has_words_of_its_own() -> None:
    assert [move.variant for move in moves_of(quarrel(), NAME)] == ["tribunal", ""]


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
