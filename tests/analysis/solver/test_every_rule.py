"""What the search for a rule's pick relies on, beyond its cuts, holds for every rule in the folder."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.solutions.rule import rules

Row = tuple[int, ...]
PAIRS = st.integers(1, 4).flatmap(lambda width: st.tuples(*[st.tuples(*[st.integers(0, 12)] * width)] * 3))


@pytest.mark.parametrize("name", rules())
@given(rows=PAIRS, factor=st.sampled_from([0.5, 2.0, 3.0]))
def test_merit_grows_in_proportion_to_the_gains(name: str, rows: tuple[Row, Row, Row], factor: float) -> None:
    """So a condition that is exceeded at most m times by any package bounds merits by m times the best one."""
    own, ideals = np.array(rows[:1], dtype=float), np.array(rows, dtype=float).max(axis=0)
    merit = rules()[name].merit
    assert merit(own * factor, ideals) == pytest.approx(merit(own, ideals) * factor)


@pytest.mark.parametrize("name", rules())
@given(rows=PAIRS)
def test_what_has_more_merit_lies_beyond_each_cut_that_is_touched(name: str, rows: tuple[Row, Row, Row]) -> None:
    """So it is enough to look strictly beyond the cuts that the best package lies on."""
    rule, ideals = rules()[name], np.array(rows, dtype=float).max(axis=0)
    one, other = np.array(rows[0], dtype=float), np.array(rows[1], dtype=float)
    worse, better = rule.merit(np.array([one, other]), ideals)
    if better <= worse + 1e-9:
        return
    for half in rule.cuts(one, ideals):
        weights = np.array(half.weights)
        if weights @ one == pytest.approx(half.least, abs=1e-9):
            assert weights @ other > weights @ one + 1e-12


@pytest.mark.parametrize("name", rules())
@given(rows=PAIRS)
def test_larger_ideals_do_not_raise_a_merit(name: str, rows: tuple[Row, Row, Row]) -> None:
    """So where ideals are not proven, and can only be larger, a bound on merits holds all the same."""
    merit = rules()[name].merit
    own, ideals = np.array(rows[:1], dtype=float), 1 + np.array(rows, dtype=float).max(axis=0)
    assert merit(own, ideals * 2) <= merit(own, ideals) + 1e-12
