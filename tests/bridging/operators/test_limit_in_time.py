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


def test_where_what_is_asked_is_a_lasting_state_or_a_side_minds_how_long() -> None:
    assert moves_of(quarrel(), NAME)
    assert moves_of(quarrel("forces", "time"), NAME)
    assert moves_of(quarrel("forces", "forces", says="Not for ever"), NAME)
    assert not moves_of(quarrel("forces", "forces"), NAME)


def test_no_deed_and_no_number_holds_for_a_time_unless_somebody_says_so() -> None:
    assert not moves_of(quarrel("outcome", "act", act="hand_over"), NAME)
    assert moves_of(quarrel("outcome", "act", act="hand_over", says="Not for ever"), NAME)
    assert not moves_of(quarrel("outcome", "act", number=True), NAME)
    assert moves_of(quarrel("outcome", "time", number=True), NAME)
