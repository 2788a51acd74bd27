"""It is done now, and no claim is given up or strengthened by it."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "without_prejudice"


def test_the_one_has_the_thing_and_the_other_keeps_its_claim() -> None:
    assert readings_of(quarrel("access", "ownership precedent"), NAME) == {
        "without_prejudice": ("supported", "supported")
    }


def test_those_who_need_it_settled_lose_that() -> None:
    for aspect in ("ownership", "precedent", "form"):
        assert readings_of(quarrel(aspect, "precedent"), NAME) == {"without_prejudice": ("crossed", "supported")}


def test_how_it_looks_is_for_the_refuser_to_say() -> None:
    assert readings_of(quarrel("access", "face"), NAME) == {"without_prejudice": ("supported", "open")}


def test_it_does_nothing_against_the_thing_itself() -> None:
    assert readings_of(quarrel("access", "forces"), NAME) == {"without_prejudice": ("supported", "crossed")}


def test_not_where_it_is_about_no_claim() -> None:
    assert not moves_of(quarrel("money", "forces"), NAME)
    assert not moves_of(quarrel("outcome", "time"), NAME)
