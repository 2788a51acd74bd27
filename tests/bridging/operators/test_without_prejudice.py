"""It is done now, and no claim is given up or strengthened by it."""

from goodoffices.case.issues import Facet, Option
from tests.bridging.deadlocks import asked_of, moves_of, quarrel, readings_of

NAME = "without_prejudice"


def test_the_one_has_the_thing_and_the_other_keeps_its_claim() -> None:
    assert readings_of(quarrel("access", "ownership precedent"), NAME) == {
        "without_prejudice": ("supported", "supported")
    }


def test_those_who_need_it_settled_lose_that() -> None:
    for aspect in ("precedent", "form"):
        assert readings_of(quarrel(aspect, "ownership precedent"), NAME) == {
            "without_prejudice": ("crossed", "supported")
        }
    assert readings_of(quarrel("ownership", "ownership"), NAME) == {"without_prejudice": ("crossed", "open")}


def test_how_it_looks_is_for_the_refuser_to_say() -> None:
    for aspect in ("face", "form"):
        assert readings_of(quarrel("access", f"ownership {aspect}"), NAME)["without_prejudice"] == ("supported", "open")


def test_it_does_nothing_against_the_thing_itself() -> None:
    assert readings_of(quarrel("access", "ownership forces"), NAME)["without_prejudice"] == ("supported", "crossed")


def test_not_where_it_is_about_no_claim() -> None:
    assert not moves_of(quarrel("money", "forces"), NAME)
    assert not moves_of(quarrel("access", "precedent"), NAME)
    assert not moves_of(quarrel("form", "face"), NAME)


def test_where_a_side_speaks_of_a_claim_there_is_one() -> None:
    case = quarrel("access", "precedent", says="It would be an admission")
    assert readings_of(case, NAME) == {"without_prejudice": ("supported", "supported")}


def test_where_the_question_is_whose_it_is_nothing_is_reserved() -> None:
    assert moves_of(quarrel("access", "ownership", aspect="access"), NAME)
    assert not moves_of(quarrel("access", "ownership", aspect="ownership"), NAME)
    case = quarrel("access", "ownership", by="")
    assert moves_of(case, NAME)
    assert not moves_of(asked_of(case, Facet("base", (Option("south"), Option("north")))), NAME)
