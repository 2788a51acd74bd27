"""Different areas, different rules."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "divide_in_zones"


def test_near_to_it_each_side_has_what_it_needs() -> None:
    assert readings_of(quarrel("ownership", "forces"), NAME) == {"limited_zones": ("supported", "supported")}
    assert readings_of(quarrel("forces", "forces place"), NAME) == {"limited_zones": ("supported", "supported")}


def test_zones_do_not_say_whose_the_whole_is() -> None:
    assert readings_of(quarrel("outcome", "ownership"), NAME) == {"limited_zones": ("supported", "open")}
    assert readings_of(quarrel("outcome", "forces ownership"), NAME) == {"limited_zones": ("supported", "open")}


def test_what_both_claim_can_be_parted_if_both_say_so() -> None:
    assert readings_of(quarrel("ownership", "ownership"), NAME) == {
        "divided": ("open", "open"),
        "limited_zones": ("open", "open"),
    }
    assert readings_of(quarrel("ownership forces", "ownership"), NAME)["divided"] == ("open", "open")


def test_where_they_run_is_for_those_who_ask_to_judge() -> None:
    assert readings_of(quarrel("place", "forces"), NAME) == {"limited_zones": ("open", "supported")}


def test_not_where_it_is_about_no_area() -> None:
    assert not moves_of(quarrel("money", "form"), NAME)
    assert not moves_of(quarrel("outcome", "face"), NAME)
    assert moves_of(quarrel(aspect="forces"), NAME)
