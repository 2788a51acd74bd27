"""Another legal form carries it: free in the form, bound in the thing."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "change_instrument"


def test_the_refuser_acts_in_a_form_of_its_own() -> None:
    assert readings_of(quarrel("outcome", "form"), NAME) == {
        "own_law": ("supported", "supported"),
        "declaration": ("supported", "supported"),
    }
    assert readings_of(quarrel("outcome", "face"), NAME)["own_law"] == ("supported", "supported")


def test_that_it_acts_at_all_remains_a_question_unless_that_is_what_it_will_not_do() -> None:
    assert readings_of(quarrel("outcome", "form act"), NAME)["own_law"] == ("supported", "open")
    case = quarrel("outcome", "form act", says="It is not ours to give")
    assert readings_of(case, NAME)["own_law"] == ("supported", "crossed")


def test_those_who_need_the_form_must_be_asked() -> None:
    assert readings_of(quarrel("form", "form"), NAME)["own_law"] == ("open", "supported")


def test_the_thing_itself_stays_as_it_was() -> None:
    assert readings_of(quarrel("outcome", "form outcome"), NAME)["own_law"] == ("supported", "crossed")


def test_where_somebody_else_promises_that_stands_aside_of_what_the_refuser_signs() -> None:
    case = quarrel("outcome", "form face", by="bank")
    assert readings_of(case, NAME)["own_law"] == ("supported", "open")
    assert {move.variant for move in moves_of(case, NAME)} == {"aside"}
    assert {move.variant for move in moves_of(quarrel("outcome", "form"), NAME)} == {""}
    assert not moves_of(quarrel("outcome", "face", by="bank"), NAME)


def test_not_where_nobody_minds_the_form_or_the_question_is_whose_it_is() -> None:
    assert moves_of(quarrel(by=""), NAME)
    assert not moves_of(quarrel("outcome", "money"), NAME)
    assert not moves_of(quarrel("outcome", "form", aspect="ownership"), NAME)
    assert moves_of(quarrel("outcome", "money", says="Not by treaty"), NAME)
