"""Another legal form carries it: free in the form, bound in the thing."""

from goodoffices.case.issues import Facet, Option
from tests.bridging.deadlocks import asked_of, moves_of, quarrel, readings_of, with_words

NAME = "change_instrument"


def test_the_refuser_acts_in_a_form_of_its_own() -> None:
    assert readings_of(quarrel("outcome", "form"), NAME) == {
        "own_law": ("supported", "supported"),
        "declaration": ("supported", "supported"),
    }
    assert readings_of(quarrel("outcome", "face"), NAME)["own_law"] == ("supported", "supported")


def test_that_it_acts_at_all_remains_a_question() -> None:
    assert readings_of(quarrel("outcome", "act form"), NAME)["own_law"] == ("supported", "open")


def test_whoever_says_that_it_will_not_do_it_itself_does_not_do_it_in_another_form() -> None:
    case = quarrel("outcome", "act form")
    for party, reading in (("north", "crossed"), ("south", "open")):
        assert readings_of(with_words(case, party, "Never itself"), NAME)["own_law"] == ("supported", reading)


def test_those_who_need_the_form_must_be_asked() -> None:
    assert readings_of(quarrel("form", "form"), NAME)["own_law"] == ("open", "supported")


def test_the_thing_itself_stays_as_it_was() -> None:
    assert readings_of(quarrel("outcome", "outcome form"), NAME)["own_law"] == ("supported", "crossed")


def test_only_where_those_who_refuse_mind_form_or_face_or_a_side_speaks_of_them() -> None:
    assert moves_of(quarrel("outcome", "face money"), NAME)
    assert moves_of(quarrel(by=""), NAME)
    assert not moves_of(quarrel("form face", "act"), NAME)
    assert not moves_of(quarrel("outcome", "outcome"), NAME)
    assert moves_of(quarrel("outcome", "outcome", says="No treaty says so"), NAME)


def test_whoever_would_only_sign_what_another_promises_is_spared_the_form_and_not_the_face() -> None:
    case = quarrel("outcome", "form", by="bank")
    assert readings_of(case, NAME)["own_law"] == ("supported", "supported")
    assert {move.variant for move in moves_of(case, NAME)} == {"aside"}
    assert readings_of(quarrel("outcome", "form face", by="bank"), NAME)["own_law"] == ("supported", "open")
    assert {move.variant for move in moves_of(quarrel("outcome", "form"), NAME)} == {""}


def test_whose_promise_it_is_to_another_matters_only_for_the_form() -> None:
    assert not moves_of(quarrel("outcome", "face", by="bank"), NAME)
    assert not moves_of(quarrel(by="bank"), NAME)
    assert not moves_of(quarrel("outcome", "money", by="bank", says="No treaty says so"), NAME)


def test_no_form_carries_whose_something_is() -> None:
    assert not moves_of(quarrel("outcome", "form", aspect="ownership"), NAME)
    case = quarrel("outcome", "form", by="")
    assert moves_of(case, NAME)
    assert not moves_of(asked_of(case, Facet("base", (Option("south"), Option("north")))), NAME)
