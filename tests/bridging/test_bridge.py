"""A bridge: what can be read off it."""

from dataclasses import replace
from fractions import Fraction

import pytest

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.readings import Judgement, Reading
from tests.bridging.deadlocks import BASE, moves_of, searches_of
from tests.sample_cases import case_of

CASE = case_of(BASE)
FOUND = searches_of(CASE)[0].bridges


def of(operator: str) -> Bridge:
    return next(bridge for bridge in FOUND if bridge.operators == (operator,))


def test_it_says_what_made_it_and_what_it_changes() -> None:
    bridge = of("split_bundle")
    assert bridge.to(0)["ownership"] == ["south"]
    assert set(bridge.to(0)["forces"]) == {"neither", "north"}
    assert of("divide_in_zones").to(0) == {"zones": ["limited_zones"]}


def test_other_ways_that_do_as_well_stand_behind_its_own() -> None:
    bridge = replace(of("split_bundle"), alternatives=())
    first, second = moves_of(CASE, "split_bundle")
    own = replace(bridge, moves=(first,))
    both = own.also(replace(bridge, moves=(second,)))
    assert own.to(0) == {"ownership": ["south"], "forces": ["neither"]}
    assert both.to(0) == {"ownership": ["south"], "forces": ["neither", "north"]}
    assert both.also(own).to(0) == both.to(0)
    assert both.moves == own.moves


def test_open_lines_are_those_of_which_only_their_parties_can_say_whether_they_hold() -> None:
    assert of("split_bundle").open_lines == ()
    assert of("sequence_steps").open_lines == ("north.red_lines.stays",)
    assert set(of("defer").open_lines) == {"north.red_lines.stays", "south.red_lines.all_of_it"}


def test_whoever_gains_least_counts() -> None:
    bridge = of("split_bundle")
    assert replace(bridge, gains={"north": Fraction(1, 3), "south": Fraction(1, 2)}).worst_gain == Fraction(1, 3)
    assert replace(bridge, gains={}).worst_gain == 0


def test_its_lines_are_those_of_the_conflict_and_any_other_that_it_judges() -> None:
    bridge = of("split_bundle")
    assert bridge.line("north.red_lines.stays") == CASE.red_lines[0]
    other = replace(CASE.red_lines[0], name="other")
    original = replace(CASE, red_lines=(*CASE.red_lines, other))
    wider = replace(
        bridge,
        transformation=replace(bridge.transformation, original=original),
        judgements={**bridge.judgements, other.id: Judgement(Reading.OPEN)},
    )
    assert wider.line(other.id) == other
    assert wider.open_lines == (other.id,)
    with pytest.raises(StopIteration):
        bridge.line("nobody.red_lines.none")
