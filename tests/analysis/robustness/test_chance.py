from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.robustness import chance
from goodoffices.analysis.robustness.chance import chance_that_one_is_open, lines_in
from goodoffices.case.errors import TooLarge

FIRM = st.sampled_from([Fraction(0), Fraction(1, 4), Fraction(9, 10), Fraction(1)])


@given(st.lists(st.integers(0, 31), max_size=8), st.lists(FIRM, min_size=5, max_size=5))
def test_it_is_what_all_patterns_add_up_to(sets: list[int], firmness: list[Fraction]) -> None:
    total = Fraction(0)
    for real in product((0, 1), repeat=5):
        weight = Fraction(1)
        for own, firm in zip(real, firmness, strict=True):
            weight *= firm if own else 1 - firm
        pattern = sum(own << i for i, own in enumerate(real))
        total += weight * any(not own & pattern for own in sets)
    assert chance_that_one_is_open(sets, firmness) == total


def test_many_lines_are_no_matter_where_they_are_apart() -> None:
    half = Fraction(1, 2)
    sets = [0b11 << 2 * i for i in range(40)]
    assert chance_that_one_is_open(sets, [half] * 80) == 1 - Fraction(3, 4) ** 40


def test_too_many_that_hang_together_are_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chance, "MOST_STEPS", 10)
    sets = [1 << i | 1 << j for i in range(12) for j in range(i)]
    with pytest.raises(TooLarge, match="too many red lines"):
        chance_that_one_is_open(sets, [Fraction(1, 2)] * 12)


def test_lines_in_a_set() -> None:
    assert lines_in(0b1010) == [1, 3]
