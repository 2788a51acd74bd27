"""Ownership, administration, forces and access are decided apart."""

from tests.bridging.deadlocks import moves_of, opportunities_of, quarrel, readings_of

NAME = "split_bundle"


def test_each_side_has_the_part_that_it_needs() -> None:
    assert readings_of(quarrel("ownership", "forces"), NAME) == {
        "south neither": ("supported", "supported"),
        "south north": ("supported", "supported"),
    }
    assert readings_of(quarrel("administration", "ownership"), NAME) == {"north south": ("supported", "supported")}


def test_facets_are_there_for_the_parts_that_somebody_needs() -> None:
    (own,) = opportunities_of(quarrel("ownership", "forces"), NAME)
    assert [facet.name for facet in own.facets] == ["ownership", "forces"]
    assert [option.name for option in own.facets[1].every] == ["undivided", "neither", "north"]


def test_what_both_need_goes_to_one_of_them_at_the_cost_of_the_other() -> None:
    readings = readings_of(quarrel("ownership face", "ownership forces"), NAME)
    assert readings["south north"] == ("supported", "crossed")
    assert readings["north north"] == ("crossed", "supported")


def test_where_those_who_ask_need_no_part_they_are_left_with_access() -> None:
    (own,) = opportunities_of(quarrel("face", "ownership"), NAME)
    assert [facet.name for facet in own.facets] == ["ownership", "access"]
    assert readings_of(quarrel("face", "ownership"), NAME) == {"north south": ("supported", "supported")}


def test_where_nobody_says_what_it_needs_it_is_asked_of_a_commitment_about_a_part() -> None:
    readings = readings_of(quarrel(aspect="forces"), NAME)
    assert set(readings.values()) == {("open", "open")}
    assert len(readings) == 2 * 2 * 3
    assert not moves_of(quarrel(aspect="money"), NAME)


def test_not_where_it_is_about_no_part_or_both_need_the_same() -> None:
    assert not moves_of(quarrel("outcome", "form"), NAME)
    assert not moves_of(quarrel("ownership", "ownership"), NAME)
    assert not moves_of(quarrel("ownership forces", "forces"), NAME)
