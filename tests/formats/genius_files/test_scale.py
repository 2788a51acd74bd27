from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.domains.domain import DomainIssue, Worth
from goodoffices.formats.genius_files.scale import NEARLY, scale_of

A = DomainIssue("a", ("x", "y"))


def worth(low: Fraction | int, high: Fraction | int, weight: Fraction | None = None) -> Worth:
    return Worth((("x", Fraction(low)), ("y", Fraction(high))), weight)


def test_totals_between_0_and_1_count_as_they_stand() -> None:
    half = Fraction(1, 2)
    assert list(scale_of([A, A], [worth(0, 1, half), worth(1, 0, half)])) == [0, 1]
    assert list(scale_of([A], [worth(0, 1 + NEARLY)])) == [0, 1]


def test_others_count_from_the_smallest_to_the_largest() -> None:
    assert list(scale_of([A, A], [worth(2, 5), worth(-1, 4, Fraction(-2))])) == [-6, 7]
    assert list(scale_of([A], [worth(0, 1 + 2 * NEARLY)])) == [0, 1 + 2 * NEARLY]


def test_one_total_is_a_scale_too() -> None:
    assert list(scale_of([A], [worth(7, 7)])) == [7, 8]


@given(st.lists(st.tuples(*[st.integers(-5, 5)] * 3), min_size=1, max_size=3))
def test_every_total_lies_within(rows: list[tuple[int, int, int]]) -> None:
    own = [worth(low, high, Fraction(weight)) for low, high, weight in rows]
    zero, one = scale_of([A] * len(rows), own)
    assert zero < one
    totals = [sum(row[2] * row[pick] for row, pick in zip(rows, picks, strict=True)) for picks in _picks(len(rows))]
    assert all(0 <= (total - zero) / (one - zero) <= 1 for total in totals)


def _picks(count: int) -> list[tuple[int, ...]]:
    return [tuple(n >> i & 1 for i in range(count)) for n in range(2**count)]
