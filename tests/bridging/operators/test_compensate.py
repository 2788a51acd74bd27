"""It is linked to a gain elsewhere: for those who do it, or for those who do without."""

from dataclasses import replace

from goodoffices.case.issues import Pledge
from tests.bridging.deadlocks import moves_of, opportunities_of, quarrel, readings_of

NAME = "compensate"


def test_whoever_does_what_was_asked_is_paid_for_it() -> None:
    assert readings_of(quarrel("ownership", "money"), NAME) == {
        "south": ("supported", "supported"),
        "bank": ("supported", "supported"),
    }


def test_money_makes_up_for_other_things_only_if_their_party_says_so() -> None:
    for aspect in ("access", "forces", "outcome"):
        assert readings_of(quarrel("ownership", aspect), NAME)["south"] == ("supported", "open")
    assert readings_of(quarrel("money", "form"), NAME)["south"] == ("open", "crossed")


def test_where_both_need_the_money_it_is_open_who_is_left_with_how_much() -> None:
    assert readings_of(quarrel("money", "money"), NAME)["south"] == ("open", "open")


def test_who_asks_for_money_alone_can_be_paid_in_its_place() -> None:
    readings = readings_of(quarrel("money", "face"), NAME)
    assert readings["north instead"] == ("supported", "literal")
    assert readings["bank instead"] == ("supported", "literal")
    assert not any(move.instead for move in moves_of(quarrel("money outcome", "face"), NAME))


def test_those_pay_who_gain_by_it_or_somebody_else() -> None:
    pledges = {move.options[0].name: move.options[0].pledge for move in moves_of(quarrel("outcome", "money"), NAME)}
    assert pledges == {
        "south": Pledge(("south",), ("north",), "compensate", "money"),
        "bank": Pledge(("bank",), ("north",), "compensate", "money"),
    }


def test_what_is_asked_for_in_money_is_not_paid_back() -> None:
    case = quarrel("money outcome", "money", aspect="money")
    assert {move.thirds for move in moves_of(case, NAME)} == {("bank",)}
    alone = replace(case, parties=tuple(party for party in case.parties if party.id != "bank"))
    assert not opportunities_of(alone, NAME)


def test_no_money_for_what_cannot_be_bought() -> None:
    assert not moves_of(quarrel("ownership", "face"), NAME)
