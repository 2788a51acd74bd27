"""Different areas, different rules."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "divide_in_zones"


def test_near_to_it_each_side_has_what_it_needs() -> None:
    assert readings_of(quarrel("ownership", "forces"), NAME) == {"limited_zones": ("supported", "supported")}
    assert readings_of(quarrel("forces", "forces place"), NAME) == {"limited_zones": ("supported", "supported")}


def test_zones_do_not_say_whose_the_whole_is() -> None:
    assert readings_of(quarrel("outcome", "ownership"), NAME) == {"limited_zones": ("supported", "open")}
    assert readings_of(quarrel("ownership", "ownership"), NAME)["limited_zones"] == ("open", "open")


def test_where_both_need_it_to_be_theirs_it_can_be_parted_and_each_is_asked_about_its_part() -> None:
    assert readings_of(quarrel("ownership outcome", "ownership face"), NAME)["divided"] == ("open", "open")
    assert readings_of(quarrel("ownership time", "ownership money"), NAME)["divided"] == ("open", "crossed")
    for needs in (("ownership", "forces"), ("outcome", "ownership")):
        assert "divided" not in readings_of(quarrel(*needs), NAME)


def test_where_they_run_is_for_those_who_ask_to_judge() -> None:
    assert readings_of(quarrel("place", "forces"), NAME) == {"limited_zones": ("open", "supported")}


def test_not_where_it_is_about_no_area() -> None:
    assert not moves_of(quarrel("money", "form"), NAME)
    assert not moves_of(quarrel("outcome", "face"), NAME)
    assert not moves_of(quarrel("forces", "forces"), NAME)
    assert not moves_of(quarrel("administration", "administration", aspect="administration"), NAME)
    assert moves_of(quarrel("forces", "forces", aspect="forces"), NAME)
    assert moves_of(quarrel(aspect="forces"), NAME)
    assert moves_of(quarrel(), NAME)
    assert not moves_of(quarrel(aspect="money"), NAME)
