"""Adjusted Winner: the book's numbers, its theorems on random points, and its checks against other ways to see it."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.division.adjusted_winner import (
    Division,
    adjusted_winner,
    is_efficient,
    is_envy_free,
    is_equitable,
    scaled,
)
from goodoffices.case.errors import UsageError

Points = tuple[Fraction, ...]


@st.composite
def points(draw: st.DrawFn, most: int = 6, highest: int = 9) -> tuple[Points, Points]:
    """Points of both parties for the same goods, to the same total; zeros and equal points are not rare."""
    goods = draw(st.integers(1, most))
    side = st.lists(st.integers(0, highest), min_size=goods, max_size=goods).filter(any)
    first, second = draw(side), draw(side)
    return scaled(first), scaled(second)


def division(first: Points, second: Points, shares: tuple[Fraction, ...]) -> Division:
    return Division(first, second, shares)


def best_for_second(first: Points, second: Points, least: Fraction) -> Fraction:
    """The most that the second party can get where the first gets at least this much: a fractional knapsack."""
    need, got = least, sum(second, Fraction(0))
    order = sorted(range(len(first)), key=lambda g: (first[g] == 0, second[g] / first[g] if first[g] else 0))
    for good in order:
        if need <= 0 or first[good] == 0:
            break
        handed = min(Fraction(1), need / first[good])
        need -= handed * first[good]
        got -= handed * second[good]
    return got


def test_the_numbers_of_the_literature() -> None:
    done = adjusted_winner([86, 75, 30, 9], [19, 81, 60, 40])
    assert list(done.shares) == [1, Fraction(95, 156), 0, 0]
    assert done.rests[1] == Fraction(61, 156)
    assert done.split == 1
    assert [round(float(total), 3) for total in done.totals] == [131.673, 131.673]
    assert is_envy_free(done)
    assert is_equitable(done)
    assert is_efficient(done)


@given(points())
def test_the_theorems_hold(drawn: tuple[Points, Points]) -> None:
    done = adjusted_winner(*drawn)
    assert is_envy_free(done)
    assert is_equitable(done)
    assert is_efficient(done)
    assert sum(0 < share < 1 for share in done.shares) <= 1
    assert all(0 <= share <= 1 for share in done.shares)
    assert min(done.totals) >= 50


@given(points())
def test_it_does_not_matter_who_is_called_the_first(drawn: tuple[Points, Points]) -> None:
    first, second = drawn
    there, back = adjusted_winner(first, second), adjusted_winner(second, first)
    assert there.totals == back.totals[::-1]


@given(points(most=3))
def test_no_division_on_a_fine_grid_is_better_for_both(drawn: tuple[Points, Points]) -> None:
    first, second = drawn
    mine, theirs = adjusted_winner(first, second).totals
    grid = [Fraction(part, 12) for part in range(13)]
    for shares in product(grid, repeat=len(first)):
        one, other = division(first, second, shares).totals
        assert not (one >= mine and other >= theirs and (one, other) != (mine, theirs))
        assert min(one, other) <= mine


@given(points(most=4), st.lists(st.sampled_from([Fraction(n, 4) for n in range(5)]), min_size=4, max_size=4))
def test_efficiency_is_what_the_best_for_one_at_no_cost_to_the_other_says(
    drawn: tuple[Points, Points], shares: list[Fraction]
) -> None:
    first, second = drawn
    done = division(first, second, tuple(shares[: len(first)]))
    mine, theirs = done.totals
    is_best = best_for_second(first, second, mine) == theirs and best_for_second(second, first, theirs) == mine
    assert is_efficient(done) is is_best


def test_checks_notice_what_does_not_hold() -> None:
    one, other = (Fraction(60), Fraction(40)), (Fraction(50), Fraction(50))
    everything = division(one, other, (Fraction(1), Fraction(1)))
    assert not is_envy_free(everything)
    assert not is_equitable(everything)
    assert is_efficient(everything)
    swapped = division(one, other, (Fraction(0), Fraction(1)))
    assert not is_efficient(swapped)
    assert not is_efficient(division((Fraction(0),), (Fraction(1),), (Fraction(1, 2),)))


def test_goods_that_only_one_wants_are_not_split() -> None:
    done = adjusted_winner([100, 0, 0], [0, 100, 0])
    assert [*done.shares, done.split, *done.totals] == [1, 0, 0, None, 100, 100]


def test_a_single_good_is_halved() -> None:
    assert adjusted_winner([7], [7]).shares == (Fraction(1, 2),)


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ([1, 2], [3], "2 goods, the other for 1"),
        ([4, -1], [3, 0], "cannot be negative"),
        ([1, 2], [3, 1], "add up to 3 and 4"),
        ([0], [0], "more than 0"),
        ([], [], "more than 0"),
    ],
)
def test_points_that_do_not_fit_are_refused(first: list[int], second: list[int], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        adjusted_winner(first, second)


def test_points_are_scaled_in_proportion() -> None:
    assert list(scaled([1, 2, 0], 9)) == [3, 6, 0]
    with pytest.raises(UsageError, match="worth anything"):
        scaled([0, 0])
