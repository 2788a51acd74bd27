"""A row is kept exactly where no other is at least as good in every column."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.pareto import undominated


@given(st.integers(0, 5).flatmap(lambda width: st.sets(st.tuples(*[st.integers(-3, 3)] * width), max_size=40)))
def test_undominated_equals_its_definition(rows: set[tuple[int, ...]]) -> None:
    ordered = sorted(rows)
    width = len(ordered[0]) if ordered else 2
    found = undominated(np.array(ordered, dtype=np.int64).reshape(len(ordered), width))
    for row, kept in zip(ordered, found.tolist(), strict=True):
        beaten = any(other != row and all(a >= b for a, b in zip(other, row, strict=True)) for other in ordered)
        assert kept == (not beaten)
