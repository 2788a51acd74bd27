"""Conditions on gains lose no package when they are brought to whole numbers."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.solutions.rule import Halfspace
from goodoffices.analysis.solver.halves import Half, Measure, needed

MEASURE = Measure((Fraction(1), Fraction(1, 2)), (1000, 1000), (5000, 5000))
GAINS = st.tuples(st.integers(0, 1000), st.integers(0, 1000))


@given(GAINS, GAINS, st.tuples(st.integers(1, 99), st.integers(1, 99)))
def test_what_is_at_least_as_good_is_kept(at: tuple[int, int], other: tuple[int, int], parts: tuple[int, int]) -> None:
    weights = (parts[0] / 7, parts[1] / 13)
    worth = sum(w * float(u) * g for w, u, g in zip(weights, MEASURE.units, at, strict=True))
    half = MEASURE.half(Halfspace(weights, worth), at)
    if half is None:
        return
    assert half.holds(at)
    if sum(w * float(u) * g for w, u, g in zip(weights, MEASURE.units, other, strict=True)) >= worth:
        assert half.holds(other)


def test_beyond_the_edge_is_one_step_further_where_that_can_be_told() -> None:
    half = MEASURE.half(Halfspace((1.0, 2.0), 30.0), (10, 20))
    assert half is not None
    assert half.exact
    assert not half.beyond().holds((10, 20))
    assert half.beyond().holds((11, 20))


def test_conditions_that_follow_from_those_on_one_party_are_left_out() -> None:
    alone = [
        Half((1, 0), 5, Fraction(5), exact=True, touches=True),
        Half((0, 1), 5, Fraction(5), exact=True, touches=True),
    ]
    both = Half((1, 1), 10, Fraction(10), exact=True, touches=True)
    stronger = Half((1, 1), 12, Fraction(12), exact=True, touches=True)
    assert needed([*alone, both]) == alone
    assert needed([*alone, stronger]) == [*alone, stronger]
