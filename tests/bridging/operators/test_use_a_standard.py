"""An index or a rule from outside in place of a number that one side must win."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of, with_words

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
    assert readings_of(quarrel("money", "money", says=PRICES), NAME)["index"] == ("supported", "open")
    assert readings_of(quarrel("money", "face", says=PRICES), NAME)["index"] == ("supported", "supported")


def test_where_no_number_is_in_dispute_somebody_must_speak_for_it() -> None:
    for needs in (("money", "money"), ("outcome", "face")):
        assert not moves_of(quarrel(*needs), NAME)
        assert moves_of(with_words(quarrel(*needs), "north", PRICES), NAME)


def test_those_who_ask_can_speak_for_it_only_where_it_is_about_money() -> None:
    assert moves_of(with_words(quarrel("money", "money"), "south", PRICES), NAME)
    assert not moves_of(with_words(quarrel("outcome", "face"), "south", PRICES), NAME)


def test_in_place_of_a_number_it_has_words_of_its_own() -> None:
    assert {move.variant for move in moves_of(quarrel(number=True), NAME)} == {"number"}
    assert {move.variant for move in moves_of(quarrel("money", "money", says=PRICES), NAME)} == {""}


def test_not_where_nothing_is_measured() -> None:
    assert not moves_of(quarrel("ownership", "face"), NAME)
    assert not moves_of(quarrel("outcome", "act"), NAME)
