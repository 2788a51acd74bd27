from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.chance import of_any, of_drawing, of_so_many


@pytest.mark.parametrize(
    ("right", "total", "drawn"), [(r, t, d) for t in range(1, 7) for r in range(t + 1) for d in (1, 3)]
)
def test_the_chance_of_drawing_is_that_of_all_draws(right: int, total: int, drawn: int) -> None:
    draws = list(combinations(range(total), min(drawn, total)))
    hits = sum(any(one < right for one in draw) for draw in draws)
    assert of_drawing(right, total, drawn) == Fraction(hits, len(draws))


def test_where_nothing_can_be_drawn_nothing_is_hit() -> None:
    assert of_drawing(0, 0, 3) == 0


CHANCES = st.lists(st.fractions(min_value=0, max_value=1, max_denominator=20), max_size=5)


@given(CHANCES, st.integers(0, 6))
def test_the_chance_of_so_many_is_that_of_all_cases(chances: list[Fraction], count: int) -> None:
    total = Fraction(0)
    for happens in product((False, True), repeat=len(chances)):
        weight = Fraction(1)
        for chance, one in zip(chances, happens, strict=True):
            weight *= chance if one else 1 - chance
        total += weight if sum(happens) >= count else 0
    assert of_so_many(chances, count) == total


@given(CHANCES)
def test_that_any_happens_is_that_one_at_least_does(chances: list[Fraction]) -> None:
    assert of_any(chances) == of_so_many(chances, 1)
