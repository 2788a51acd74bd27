"""It is decided later, in a process that has a date and rules."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "defer"


def test_nobody_gives_way_today() -> None:
    assert readings_of(quarrel("form", "time"), NAME) == {"later_by_rule": ("supported", "supported")}


def test_nobody_knows_how_it_will_end() -> None:
    for aspect in ("outcome", "ownership", "administration", "forces", "access", "money", "place"):
        assert readings_of(quarrel(aspect, aspect), NAME) == {"later_by_rule": ("open", "open")}


def test_whether_they_can_wait_is_for_those_who_ask_to_say() -> None:
    assert readings_of(quarrel("time", "time"), NAME) == {"later_by_rule": ("open", "open")}


def test_everywhere_and_without_anybody_else() -> None:
    for case in (quarrel(), quarrel(by=""), quarrel("face", "money"), quarrel(number=True)):
        assert moves_of(case, NAME)
        assert not any(move.instead or move.thirds for move in moves_of(case, NAME))
