"""The old keep what they have, and the new differ."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of, with_words

NAME = "exempt_existing"


MANY = "The present staff keep what they have"


def test_where_the_parties_speak_of_those_who_have_something_nobody_loses_it() -> None:
    assert readings_of(quarrel("outcome", "money", says=MANY), NAME) == {"new_cases_only": ("supported", "supported")}
    assert readings_of(quarrel("money", "money", says=MANY), NAME) == {"new_cases_only": ("supported", "supported")}


def test_where_nobody_speaks_of_them_whether_there_are_any_is_a_question() -> None:
    assert readings_of(quarrel("outcome", "money"), NAME) == {"new_cases_only": ("supported", "open")}
    assert readings_of(quarrel("money", "money"), NAME) == {"new_cases_only": ("supported", "open")}


def test_not_where_nobody_speaks_of_them_and_it_costs_the_refuser_nothing_or_is_a_figure() -> None:
    assert not moves_of(quarrel("money", "precedent"), NAME)
    assert not moves_of(quarrel("outcome", "money", number=True), NAME)
    assert moves_of(quarrel("outcome", "money", number=True, says=MANY), NAME)


def test_those_who_have_something_must_be_the_refusers_to_speak_of() -> None:
    case = quarrel("money", "precedent")
    assert not moves_of(with_words(case, "south", MANY), NAME)
    assert moves_of(with_words(case, "north", MANY), NAME)


def test_those_who_cannot_wait_for_the_new_must_be_asked() -> None:
    assert readings_of(quarrel("time", "money", says=MANY), NAME) == {"new_cases_only": ("open", "supported")}


def test_what_the_rule_says_of_the_new_stays_open_to_the_refuser() -> None:
    assert readings_of(quarrel("money", "precedent", says=MANY), NAME) == {"new_cases_only": ("supported", "open")}
    assert readings_of(quarrel("money", "act", says=MANY), NAME) == {"new_cases_only": ("supported", "crossed")}


def test_not_where_it_is_about_an_area_or_nobody_says_that_it_is_not() -> None:
    assert not moves_of(quarrel("money", "ownership", says=MANY), NAME)
    assert not moves_of(quarrel("money", "forces", says=MANY), NAME)
    assert not moves_of(quarrel("money", "face", aspect="forces", says=MANY), NAME)
    assert not moves_of(quarrel(says=MANY), NAME)
    assert moves_of(quarrel("form", "face", says=MANY), NAME)
