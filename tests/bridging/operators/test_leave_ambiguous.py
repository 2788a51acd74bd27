"""Words that each side can read in its own way: never more than a question."""

from goodoffices.case.interests import ASPECTS
from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "leave_ambiguous"


def test_it_leaves_open_what_words_can_leave_open() -> None:
    for aspect in ("form", "face", "precedent", "ownership", "outcome", "place", "act", "time", "administration"):
        assert readings_of(quarrel(aspect, aspect), NAME) == {"open_to_two_readings": ("open", "open")}


def test_it_never_meets_what_the_refuser_needs() -> None:
    for aspect in ASPECTS:
        for _, refuser in readings_of(quarrel("face", aspect), NAME).values():
            assert refuser in ("open", "crossed")


def test_who_stands_where_who_goes_through_and_who_pays_shows_itself() -> None:
    for aspect in ("forces", "access", "money"):
        assert readings_of(quarrel("face", aspect), NAME) == {"open_to_two_readings": ("open", "crossed")}


def test_everywhere_and_without_anybody_else() -> None:
    for case in (quarrel(), quarrel(by=""), quarrel("money", "forces")):
        assert moves_of(case, NAME)
        assert not any(move.thirds or move.instead for move in moves_of(case, NAME))
