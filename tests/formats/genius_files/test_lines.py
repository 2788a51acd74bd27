from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.genius_files.lines import line_through

SIXTHS = st.integers(-12, 12).map(lambda n: Fraction(n, 6))


@given(SIXTHS, SIXTHS, st.integers(1, 12))
def test_every_cut_line_is_found(slope: Fraction, offset: Fraction, count: int) -> None:
    points = [min(max(offset + slope * i, Fraction(0)), Fraction(1)) for i in range(count)]
    line = line_through(points)
    assert line is not None
    assert [min(max(line.offset + line.slope * i, Fraction(0)), Fraction(1)) for i in range(count)] == points
    assert line.factor == 1


@given(SIXTHS, st.integers(13, 90), st.integers(2, 8))
def test_what_goes_beyond_1_is_left_to_the_weight(slope: Fraction, offset: int, count: int) -> None:
    points = [offset + slope * i for i in range(count)]
    line = line_through(points)
    assert line is not None
    assert [line.factor * (line.offset + line.slope * i) for i in range(count)] == points
    assert max(points) <= line.factor


@pytest.mark.parametrize("points", [[0, 1, 0], [0, 2, 2], [-1, 0], [5, 0, 5]])
def test_other_points_lie_on_none(points: list[int]) -> None:
    assert line_through(list(map(Fraction, points))) is None
