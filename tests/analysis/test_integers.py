"""Rows of whole numbers are told apart exactly, however large."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.integers import counting_type, distinct_rows, merged

ROWS = st.integers(0, 3).flatmap(
    lambda width: st.lists(st.lists(st.sampled_from([-1, 0, 2, 2**61]), min_size=width, max_size=width), max_size=12)
)


@given(ROWS)
def test_distinct_rows_are_the_set_of_rows(rows: list[list[int]]) -> None:
    array = np.array(rows, dtype=np.int64).reshape(len(rows), len(rows[0]) if rows else 0)
    first, which = distinct_rows(array)
    assert array[first].tolist() == sorted([list(row) for row in {tuple(row) for row in rows}])
    assert array[first][which].tolist() == rows


def test_counts_of_equal_rows_add_up_beyond_64_bits() -> None:
    rows = np.array([[1], [2], [1]])
    first, counts = merged(rows, np.array([2**63, 1, 2**63], dtype=object))
    assert rows[first].tolist() == [[1], [2]]
    assert counts.tolist() == [2**64, 1]
    assert counting_type(10**30) is object
