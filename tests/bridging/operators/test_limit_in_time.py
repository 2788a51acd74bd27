"""It holds for a time: not for ever, and not for good."""

import pytest

from tests.bridging.deadlocks import moves_of, quarrel, readings_of, titled

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


def test_what_lasts_can_be_limited() -> None:
    for aspect in ("outcome", "act", "form", "administration", "access", "precedent"):
        moves = moves_of(quarrel(aspect, "face"), NAME)
        assert [dict(move.choices)["duration"] for move in moves] == ["fixed_term", "with_review"]
    assert moves_of(quarrel(), NAME)
    assert moves_of(quarrel(by=""), NAME)


def test_what_neither_lasts_nor_takes_time_is_not_limited() -> None:
    assert not moves_of(quarrel("ownership", "forces"), NAME)
    assert not moves_of(quarrel("money time", "money"), NAME)


@pytest.mark.parametrize("act", ["withdraw_troops", "cede"])
def test_a_deed_is_done_once_and_not_for_a_time(act: str) -> None:
    assert not moves_of(quarrel("outcome", "face", act=act), NAME)
    assert not moves_of(titled(quarrel("outcome", "face"), "Sale of the base"), NAME)
    assert moves_of(titled(quarrel("outcome", "face"), "Use of the base"), NAME)


def test_a_figure_is_not_limited_by_itself() -> None:
    assert not moves_of(quarrel("outcome", "outcome", number=True), NAME)


def test_where_those_who_refuse_mind_how_long_or_a_side_speaks_of_it_all_of_that_can_be() -> None:
    for words, refused in (("", "time"), ("Not for ever", "money")):
        assert moves_of(quarrel("outcome", refused, says=words, number=True), NAME)
        assert moves_of(quarrel("outcome", refused, says=words, act="withdraw"), NAME)
    assert moves_of(quarrel("ownership", "forces", says="Not for ever"), NAME)
