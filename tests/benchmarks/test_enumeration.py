import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.enumeration import held, undominated, worth

Rows = list[tuple[int, int, int]]


@given(st.lists(st.tuples(*[st.integers(0, 6)] * 3), min_size=1, max_size=600, unique=True))
def test_undominated_rows_are_those_that_no_other_reaches(rows: Rows) -> None:
    found = set(map(tuple, undominated(np.array(rows, dtype=np.int64)).tolist()))
    assert found == {
        row
        for row in rows
        if not any(other != row and all(a >= b for a, b in zip(other, row, strict=True)) for other in rows)
    }


def test_bounds_of_a_rectangle_are_included_and_issues_count_from_one() -> None:
    boxes = [(10.0, [(1, 2, 4)]), (5.0, [(1, 4, 4), (2, 0, 1)]), (1.0, [])]
    assert list(held(boxes, [2, 0])) == [10.0, 1.0]
    assert list(held(boxes, [4, 1])) == [10.0, 5.0, 1.0]
    assert list(held(boxes, [5, 1])) == [1.0]
    assert worth([(16.0, boxes)], ["4", "2"]) == [11 / 16]
