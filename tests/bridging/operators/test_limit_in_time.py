"""It holds for a time: not for ever, and not for good."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "limit_in_time"


def test_it_spares_the_refuser_what_would_be_for_ever() -> None:
    assert readings_of(quarrel("outcome", "time"), NAME) == {
        "fixed_term": ("supported", "supported"),
        "with_review": ("supported", "supported"),
    }


def test_those_who_need_it_to_last_lose_that() -> None:
    assert readings_of(quarrel("time", "precedent"), NAME)["fixed_term"] == ("crossed", "open")


def test_for_a_time_much_can_be_borne_but_that_is_for_its_party_to_say() -> None:
    for aspect in ("precedent", "form", "face", "act", "money", "access"):
        assert readings_of(quarrel("outcome", aspect), NAME)["fixed_term"] == ("supported", "open")


def test_it_changes_nothing_of_whose_land_it_is_meanwhile() -> None:
    assert readings_of(quarrel("outcome", "ownership"), NAME)["fixed_term"] == ("supported", "crossed")


def test_everywhere() -> None:
    for case in (quarrel(), quarrel(by=""), quarrel("ownership", "forces"), quarrel("money", "money", number=True)):
        moves = moves_of(case, NAME)
        assert len(moves) == 2 * len({move.clash for move in moves}) > 0
