"""Formulas over atoms: true where they say, and made true by their ways."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.formulas import FALSE, TRUE, Among, Atom, Formula, count, every, some
from goodoffices.analysis.truths import holds_on, reached_floors, smallest, ways_to_make_true
from goodoffices.case.errors import TooLarge

FORMULAS = st.recursive(
    st.integers(0, 3).map(Atom) | st.sampled_from([TRUE, FALSE]),
    lambda parts: st.one_of(
        st.lists(parts, min_size=1, max_size=3).map(every),
        st.lists(parts, min_size=1, max_size=3).map(lambda own: some(own, ())),
        st.lists(parts, min_size=2, max_size=4).map(lambda own: count(2, [(part, 1) for part in own], ())),
    ),
    max_leaves=8,
)


@given(FORMULAS)
def test_a_formula_is_true_exactly_where_one_of_its_ways_is(formula: Formula) -> None:
    rows = np.array(list(product([False, True], repeat=4)))
    truths = holds_on(formula, [rows[:, i] for i in range(4)])
    ways = ways_to_make_true(formula)
    for row, truth in zip(rows, np.broadcast_to(truths, len(rows)), strict=True):
        atoms = sum(1 << i for i in range(4) if row[i])
        assert truth == any(way & atoms == way for way in ways)
    assert smallest(ways) == ways


def test_quorums_with_too_many_ways_are_refused() -> None:
    with pytest.raises(TooLarge, match="too many ways"):
        ways_to_make_true(count(15, [(Atom(i), 1) for i in range(30)], ()))


def test_facets_cannot_be_judged_here() -> None:
    with pytest.raises(ValueError, match="not over atoms alone"):
        holds_on(Among(0, 1), [])


def test_parties_without_a_walk_away_reach_it() -> None:
    points = np.array([[1, 5], [3, 0]])
    assert [own.tolist() for own in reached_floors(points, [2, None])] == [[False, True], [True, True]]
