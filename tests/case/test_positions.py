"""Positions are told apart by what they say and for whom."""

from goodoffices.case.positions import Position


def test_a_position_is_a_value() -> None:
    assert Position("a", "dam", "lowered") == Position("a", "dam", "lowered")
    assert len({Position("a", "dam", "lowered"), Position("b", "dam", "lowered")}) == 2
