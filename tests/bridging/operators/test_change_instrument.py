"""Another legal form carries it: free in the form, bound in the thing."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "change_instrument"


def test_the_refuser_acts_in_a_form_of_its_own() -> None:
    assert readings_of(quarrel("outcome", "form"), NAME) == {
        "own_law": ("supported", "supported"),
        "declaration": ("supported", "supported"),
    }
    assert readings_of(quarrel("outcome", "face"), NAME)["own_law"] == ("supported", "supported")


def test_that_it_acts_at_all_remains_a_question() -> None:
    assert readings_of(quarrel("outcome", "act"), NAME)["own_law"] == ("supported", "open")


def test_those_who_need_the_form_must_be_asked() -> None:
    assert readings_of(quarrel("form", "form"), NAME)["own_law"] == ("open", "supported")


def test_the_thing_itself_stays_as_it_was() -> None:
    assert readings_of(quarrel("outcome", "outcome"), NAME)["own_law"] == ("supported", "crossed")


def test_also_where_nobody_says_who_promises_but_not_where_somebody_else_does() -> None:
    assert moves_of(quarrel(by=""), NAME)
    assert not moves_of(quarrel(by="bank"), NAME)
