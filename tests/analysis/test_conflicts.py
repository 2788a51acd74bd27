"""Conflicts meet every concession, minimally; the best come first."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis import conflicts as module
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.conflicts import firmness, hitting_sets, is_stated, members, ranked_conflicts
from goodoffices.analysis.truths import smallest


@given(st.lists(st.integers(1, 63), max_size=8))
def test_hitting_sets_are_all_minimal_ones(sets: list[int]) -> None:
    found, complete = hitting_sets(sets)
    everything = [sum(1 << i for i in own) for n in range(7) for own in combinations(range(6), n)]
    assert complete
    assert set(found) == set(smallest(own for own in everything if all(own & bits for bits in sets)))


@given(st.lists(st.integers(1, 255), min_size=1, max_size=8))
def test_hitting_twice_gives_the_sets_back(sets: list[int]) -> None:
    found, _ = hitting_sets(sets)
    assert set(hitting_sets(found)[0]) == set(smallest(sets))


def test_too_many_are_cut_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_CONFLICTS", 20)
    sets = [0b11 << 2 * i for i in range(8)]
    found, complete = hitting_sets(sets)
    assert not complete
    assert 0 < len(found) <= 20
    for own in found:
        assert all(own & bits for bits in sets)
        assert all(any(bits & own == 1 << i for bits in sets) for i in members(own))


def test_the_fewest_members_come_first() -> None:
    model = compile_case(with_red_lines(additive(3, 2, 2), 4, scope=1, share=0.5))
    ranked = ranked_conflicts(model, [0b1110, 0b0001, 0b0110], complete=True)
    assert [len(own) for own in ranked.sets] == [1, 2, 3]
    assert ranked.complete
    assert not is_stated(model, 0)
    assert firmness(model, 0) == 1
