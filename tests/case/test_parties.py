"""Parties and their seats."""

import pytest

from goodoffices.case.parties import Party, Seat
from goodoffices.case.text import Text


@pytest.mark.parametrize(
    ("seats", "is_signatory"),
    [
        ((Seat.SIGNATORY,), True),
        ((Seat.MEDIATOR, Seat.SIGNATORY), True),
        ((Seat.CONDITIONAL, Seat.OBSERVER, Seat.MEDIATOR), False),
        ((), False),
    ],
)
def test_one_seat_among_several_makes_a_signatory(seats: tuple[Seat, ...], *, is_signatory: bool) -> None:
    assert Party("a", Text.plain("A"), seats).is_signatory is is_signatory


def test_a_party_is_a_signatory_unless_it_says_otherwise() -> None:
    assert Party("a", Text.plain("A")).is_signatory
