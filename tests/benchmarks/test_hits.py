from fractions import Fraction
from pathlib import Path

import pytest

from benchmarks.expectations import Expectation
from benchmarks.hits import TOP, Measured, measure
from goodoffices.bridging.operator import operators
from goodoffices.workbench.bridging import bridge
from goodoffices.workbench.opening import load
from tests.sample_cases import EXAMPLES

SINAI = EXAMPLES / "sinai-1979.yaml"
FLAGSHIP = EXAMPLES / "ukraine-2025-12" / "as-stated.yaml"


def measured(path: Path, issue: str, *names: str, solved: bool = True) -> Measured:
    return measure(Expectation("a", path, issue, names, {}, solved=solved))


@pytest.mark.parametrize("place", range(TOP))
def test_the_rank_is_the_place_of_the_first_hit(place: int) -> None:
    shown = bridge(load(SINAI), top=TOP).bridges
    name = shown[place].operators[0]
    first = next(i for i, own in enumerate(shown, start=1) if name in own.operators)
    found = measured(SINAI, "sinai", name)
    assert [own.rank for own in found.conflicts] == [first]
    assert found.within(first)
    assert not found.within(first - 1)


def test_a_hit_further_down_is_told_and_is_none_within_three() -> None:
    found = measured(SINAI, "sinai", "leave_ambiguous")
    (own,) = found.conflicts
    assert own.rank is None or own.rank > TOP
    assert not found.within(TOP)
    assert len(own.shown) == TOP


def test_what_no_operator_offers_is_hit_neither_by_search_nor_by_chance() -> None:
    (own,) = measured(SINAI, "sinai", "no_such_move").conflicts
    assert (own.rank, own.by_move, own.by_operator) == (None, Fraction(0), Fraction(0))


def test_chance_hits_what_every_operator_would() -> None:
    (own,) = measured(SINAI, "sinai", *operators()).conflicts
    assert (own.rank, own.by_move, own.by_operator) == (1, Fraction(1), Fraction(1))


def test_only_conflicts_of_the_issue_count() -> None:
    found = measured(FLAGSHIP, "nato", "change_promisor")
    (own,) = found.conflicts
    assert own.conflict.members == ("ukraine.red_lines.constitutional_goal", "russia.red_lines.outside_the_alliance")
    assert measured(FLAGSHIP, "no_such_issue", "defer").conflicts == ()


def test_what_looks_solved_is_seen() -> None:
    assert measured(SINAI, "sinai", solved=False).looks_solved
    failed = measured(EXAMPLES / "bridges" / "jerusalem-2000.yaml", "mount", solved=False)
    assert (failed.looks_solved, failed.settled, failed.plans) == (False, 0, 0)
