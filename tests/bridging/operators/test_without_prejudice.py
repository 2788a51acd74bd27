"""It is done now, and no claim is given up or strengthened by it."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "without_prejudice"


def test_the_one_has_the_thing_and_the_other_keeps_its_claim() -> None:
    assert readings_of(quarrel("access", "ownership precedent"), NAME) == {
        "without_prejudice": ("supported", "supported")
    }


def test_those_who_need_it_settled_lose_that() -> None:
    for aspect in ("precedent", "form"):
        assert readings_of(quarrel(aspect, "ownership"), NAME) == {"without_prejudice": ("crossed", "supported")}
    assert readings_of(quarrel("ownership", "ownership"), NAME) == {"without_prejudice": ("crossed", "open")}


def test_how_it_looks_is_for_the_refuser_to_say() -> None:
    assert readings_of(quarrel("access", "ownership face"), NAME) == {"without_prejudice": ("supported", "open")}


def test_it_does_nothing_against_the_thing_itself() -> None:
    assert readings_of(quarrel("access", "ownership forces"), NAME) == {"without_prejudice": ("supported", "crossed")}


def test_only_where_a_claim_is_at_stake_beside_the_matter_itself() -> None:
    assert not moves_of(quarrel("money", "forces"), NAME)
    assert not moves_of(quarrel("access", "precedent"), NAME)
    assert moves_of(quarrel("access", "precedent", says="Without prejudice to our claim"), NAME)
    assert not moves_of(quarrel("ownership", "ownership", aspect="ownership"), NAME)
