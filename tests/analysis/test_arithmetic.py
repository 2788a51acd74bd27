"""Integer steps hold a party's points exactly where they can, and say so where they cannot."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.arithmetic import EXACT_BELOW, scale_for

DECIMALS = st.decimals(-1000, 1000, places=3, allow_nan=False).map(Fraction)


@given(st.lists(DECIMALS, min_size=1, max_size=20))
def test_decimals_are_whole_numbers_of_steps(numbers: list[Fraction]) -> None:
    scale = scale_for(numbers, sum(map(abs, numbers), Fraction(1)))
    assert scale.exact
    assert all(Fraction(scale.whole(n)) == n * scale.steps for n in numbers)
    assert all(scale.least(n) == scale.whole(n) for n in numbers)


def test_long_decimals_are_rounded_to_a_million_millionth_of_the_range() -> None:
    numbers = [Fraction("0.4700166576535899") * n / 40 for n in (1, 10, 25, 33, 40)]
    scale = scale_for([*numbers, Fraction(1, 7**20)], Fraction(1))
    assert not scale.exact
    assert scale.steps == 10**12
    assert all(abs(scale.whole(n) / scale.steps - n) <= Fraction(1, 2 * 10**12) for n in numbers)


def test_doubles_that_stand_for_simple_fractions_are_taken_for_them() -> None:
    """83/6000 and 17/1200, as a research file writes them: what is equal in truth has to be equal in steps."""
    numbers = [Fraction(repr(83 / 6000)) * n for n in range(8, 15)] + [
        Fraction(repr(17 / 1200)) * n for n in range(8, 15)
    ]
    scale = scale_for(numbers, Fraction(2))
    assert not scale.exact
    assert scale.whole(numbers[0] + numbers[2]) == scale.whole(numbers[1]) * 2
    assert scale.whole(numbers[7]) * 83 * 6000 == scale.whole(numbers[0]) * 17 * 6000 * 5
    assert all(abs(scale.whole(n) / scale.steps - n) <= Fraction(1, 10**12) for n in numbers)


def test_a_walk_away_that_is_no_simple_fraction_does_not_spoil_the_others() -> None:
    thirds = [Fraction(repr(n / 3)) for n in range(4)]
    scale = scale_for(thirds, Fraction(3), Fraction("0.3490282207112341"))
    assert (scale.whole(thirds[1]) + scale.whole(thirds[2])) == scale.whole(thirds[3])
    assert scale.least(Fraction("0.3490282207112341")) <= Fraction("0.3490282207112341") * scale.steps


def test_a_total_that_misses_the_mark_by_its_rounding_still_counts() -> None:
    scale = scale_for([Fraction(repr(1 / 3)), Fraction(repr(2 / 7))], Fraction(1))
    assert scale.least(Fraction(13, 21)) <= scale.whole(Fraction(repr(1 / 3))) + scale.whole(Fraction(repr(2 / 7)))


def test_totals_stay_where_doubles_are_exact() -> None:
    scale = scale_for([Fraction(1, 3), Fraction(10**14)], Fraction(4 * 10**14))
    assert scale.exact
    assert scale.whole(Fraction(4 * 10**14)) < EXACT_BELOW


def test_a_walk_away_between_two_steps_asks_for_the_higher() -> None:
    scale = scale_for([Fraction(1, 2)], Fraction(10))
    assert scale.least(Fraction(1, 3)) == 1
    assert scale.points(scale.least(Fraction(3, 2))) == 1.5
