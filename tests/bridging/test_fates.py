"""What becomes of an interest: what is met stays met, what nobody mentions is as it was asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.bridging.fates import EVERYTHING, UNTOUCHED, Effect, Fate, Role, effect, fate
from goodoffices.case.interests import ASPECTS

EFFECTS = [UNTOUCHED, effect(meets=["time"]), effect(opens=["time"]), effect(loses=["time"])]


def test_everything_is_every_side_that_an_interest_can_be_about() -> None:
    assert frozenset(ASPECTS) == EVERYTHING


def test_an_effect_is_made_of_any_collections() -> None:
    assert effect(meets=["time"], opens=("act",)) == Effect(frozenset({"time"}), frozenset({"act"}))


@pytest.mark.parametrize(("own", "found"), [*zip(EFFECTS, [None, Fate.MET, Fate.OPEN, Fate.LOST], strict=True)])
def test_an_effect_speaks_of_what_it_mentions(own: Effect, found: Fate | None) -> None:
    assert own.on("time") is found
    assert own.on("money") is None


@pytest.mark.parametrize(
    ("role", "instead", "found"),
    [
        (Role.DEMANDER, False, Fate.MET),
        (Role.DEMANDER, True, Fate.LOST),
        (Role.REFUSER, False, Fate.LOST),
        (Role.REFUSER, True, Fate.MET),
    ],
)
def test_what_nobody_mentions_goes_to_those_who_have_their_way(role: Role, instead: bool, found: Fate) -> None:
    assert fate("time", [], role, instead=instead) is found
    assert fate("time", [UNTOUCHED, effect(loses=["money"])], role, instead=instead) is found


@given(st.lists(st.sampled_from(EFFECTS)), st.sampled_from(Role), st.booleans())
def test_what_one_move_meets_is_met_and_else_what_one_loses_is_lost(
    own: list[Effect], role: Role, instead: bool
) -> None:
    said = [each.on("time") for each in own if each.on("time") is not None]
    found = fate("time", own, role, instead=instead)
    assert found is fate("time", own[::-1], role, instead=instead)
    if said:
        first = next(each for each in (Fate.MET, Fate.LOST, Fate.OPEN) if each in said)
        assert found is first


def test_the_worst_is_the_smallest() -> None:
    assert Fate.LOST < Fate.OPEN < Fate.MET
