"""An index or a rule from outside in place of a number that one side must win."""

from dataclasses import replace

from goodoffices.case.text import Text
from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "use_a_standard"
PRICES = "The cost of living rises"


def test_a_number_that_moves_with_something_outside_suits_both() -> None:
    assert readings_of(quarrel("money", "money precedent", number=True), NAME) == {
        "index": ("supported", "supported"),
        "benchmark": ("supported", "supported"),
    }


def test_nobody_has_given_in() -> None:
    assert readings_of(quarrel("outcome", "face", number=True), NAME)["index"] == ("supported", "supported")


def test_where_no_number_is_in_dispute_what_it_comes_to_is_open() -> None:
    assert readings_of(quarrel("money", "money", says=PRICES), NAME)["index"] == ("open", "open")
    assert readings_of(quarrel("money", "face", says=PRICES), NAME)["index"] == ("open", "supported")


def test_where_no_number_is_in_dispute_only_those_who_refuse_can_speak_for_it() -> None:
    case = quarrel("money", "money")
    assert not moves_of(case, NAME)
    south, north = case.red_lines
    assert not moves_of(replace(case, red_lines=(replace(south, says=Text.plain(PRICES)), north)), NAME)
    assert moves_of(replace(case, red_lines=(south, replace(north, says=Text.plain(PRICES)))), NAME)


def test_in_place_of_a_number_it_has_words_of_its_own() -> None:
    assert {move.variant for move in moves_of(quarrel(number=True), NAME)} == {"number"}
    assert {move.variant for move in moves_of(quarrel("money", "money", says=PRICES), NAME)} == {""}


def test_not_where_nothing_is_measured() -> None:
    assert not moves_of(quarrel("ownership", "face"), NAME)
    assert not moves_of(quarrel("outcome", "act"), NAME)
