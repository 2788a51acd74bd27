"""From now on it is decided together."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "joint_body"


def test_both_have_their_say() -> None:
    assert readings_of(quarrel("administration", "administration"), NAME) == {
        "joint_commission": ("supported", "supported")
    }
    assert readings_of(quarrel("access", "access"), NAME) == {"joint_commission": ("supported", "supported")}


def test_whose_it_is_remains_open() -> None:
    for aspect in ("ownership", "outcome", "precedent", "place"):
        assert readings_of(quarrel(aspect, "administration"), NAME) == {"joint_commission": ("open", "supported")}
    assert readings_of(quarrel("access", "ownership face"), NAME) == {"joint_commission": ("supported", "open")}


def test_what_comes_of_it_is_for_those_who_ask_to_judge() -> None:
    for aspect in ("outcome", "precedent", "place"):
        assert readings_of(quarrel(aspect, "access"), NAME) == {"joint_commission": ("open", "supported")}


def test_it_takes_no_soldier_away() -> None:
    assert readings_of(quarrel("ownership", "forces"), NAME) == {"joint_commission": ("open", "crossed")}


def test_not_where_there_is_nothing_to_run_or_it_is_handed_over() -> None:
    assert not moves_of(quarrel("administration", "administration", aspect="ownership"), NAME)
    assert not moves_of(quarrel("form", "face"), NAME)
    assert not moves_of(quarrel("forces", "outcome"), NAME)


def test_not_where_it_is_to_be_handed_over() -> None:
    assert not moves_of(quarrel("administration", "access", aspect="ownership"), NAME)
    assert moves_of(quarrel("administration", "access", aspect="administration"), NAME)
