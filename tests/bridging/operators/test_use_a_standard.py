"""An index or a rule from outside in place of a number that one side must win."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "use_a_standard"


def test_a_number_that_moves_with_something_outside_suits_both() -> None:
    assert readings_of(quarrel("money", "money precedent", number=True), NAME) == {
        "index": ("supported", "supported"),
        "benchmark": ("supported", "supported"),
    }


def test_nobody_has_given_in() -> None:
    assert readings_of(quarrel("outcome", "face", number=True), NAME)["index"] == ("supported", "supported")


PRICES = "Not while prices rise"


def test_where_no_number_is_in_dispute_what_it_comes_to_is_open() -> None:
    assert readings_of(quarrel("money", "money", says=PRICES), NAME)["index"] == ("open", "open")
    assert readings_of(quarrel("money", "face", says=PRICES), NAME)["index"] == ("open", "supported")


def test_not_where_nothing_is_measured_and_those_who_refuse_speak_of_no_standard() -> None:
    assert not moves_of(quarrel("ownership", "face"), NAME)
    assert not moves_of(quarrel("money", "money"), NAME)
