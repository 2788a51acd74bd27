from fractions import Fraction

import pytest

from goodoffices.analysis.robustness.counted import Chance, Span, wilson


@pytest.mark.parametrize(
    ("share", "count", "low", "high"),
    # From the formula, worked out by hand; the first is the textbook's 0 of 10.
    [(Fraction(0), 10, 0.0, 0.2775), (Fraction(1), 10, 0.7225, 1.0), (Fraction(1, 2), 100, 0.4038, 0.5962)],
)
def test_wilsons_interval(share: Fraction, count: int, low: float, high: float) -> None:
    assert wilson(share, count) == pytest.approx((low, high), abs=5e-5)


def test_what_is_exact_has_no_error_of_drawing() -> None:
    own = Chance(Fraction(1, 3))
    assert (own.low, own.high) == (1 / 3, 1 / 3)
    assert own.exact
    assert own.proven
    assert Chance(Fraction(1, 3), at_middles=True).exact
    assert not Chance(Fraction(1, 3), at_middles=True).proven


def test_what_is_drawn_lies_within_its_error() -> None:
    own = Chance(Fraction(1, 3), 300)
    assert own.low < 1 / 3 < own.high
    assert not own.exact
    assert Span(Fraction(0), Fraction(1)).low == 0
