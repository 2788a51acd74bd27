"""Interests, and what they can be about."""

from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.names import is_name
from goodoffices.case.origin import Basis


def test_aspects_are_those_of_the_design() -> None:
    said = "outcome, act, form, time, place, ownership, administration, forces, access, money, precedent, face"
    assert ", ".join(ASPECTS) == said
    assert all(map(is_name, ASPECTS))


def test_an_interest_that_nobody_bears_out_is_inferred() -> None:
    assert Interest("upstream", "freedom").origin.known_as is Basis.INFERRED
