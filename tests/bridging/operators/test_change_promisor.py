"""Somebody else promises: what it brings about is there, and the one who refused has promised nothing."""

from goodoffices.case.issues import Pledge
from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "change_promisor"


def test_whoever_is_able_makes_the_promise_and_the_refuser_none() -> None:
    case = quarrel("outcome", "act form", able="bank")
    assert readings_of(case, NAME) == {"bank instead": ("supported", "literal")}
    (move,) = moves_of(case, NAME)
    assert move.thirds == ("bank",)
    assert move.options[0].pledge == Pledge(("bank",), ("south",), "leave")
    assert not move.unsure


def test_the_act_itself_nobody_else_can_give() -> None:
    assert readings_of(quarrel("act", "form", able="bank"), NAME) == {"bank instead": ("crossed", "literal")}
    assert readings_of(quarrel("face", "form", able="bank"), NAME) == {"bank instead": ("open", "literal")}


def test_whether_it_is_able_is_a_question_where_the_case_says_so_of_nobody() -> None:
    case = quarrel("outcome", "act")
    assert readings_of(case, NAME) == {"bank instead": ("open", "literal")}
    assert moves_of(case, NAME)[0].unsure == ("bank",)


def test_nobody_steps_in_for_what_only_others_or_those_on_the_spot_can_do() -> None:
    assert not moves_of(quarrel("outcome", "act", able="north"), NAME)
    assert not moves_of(quarrel("forces", "act", aspect="forces"), NAME)


def test_not_where_somebody_else_would_promise_anyway_or_nobody_promises() -> None:
    assert not moves_of(quarrel("outcome", "act", by="bank", able="bank"), NAME)
    assert not moves_of(quarrel("outcome", "act", by=""), NAME)


def test_it_does_not_hurt_the_refuser_that_others_do_it_but_for_its_face() -> None:
    assert readings_of(quarrel("outcome", "face", able="bank"), NAME) == {"bank instead": ("supported", "open")}
    assert readings_of(quarrel("outcome", "time", able="bank"), NAME) == {"bank instead": ("supported", "literal")}
