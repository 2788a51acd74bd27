"""What the strategy draws is sound, small, and a deadlock."""

from hypothesis import given

from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from tests.strategies.deadlocks import deadlocks


@given(deadlocks())
def test_deadlocks_are_sound_and_small(case: Case) -> None:
    require_sound(case)
    assert len(case.parties) <= 4
    assert case.package_count <= 3**3


@given(deadlocks())
def test_deadlocks_have_no_zone_and_a_conflict(case: Case) -> None:
    found = solve(case)
    assert found.size.high == 0
    assert found.conflicts.complete
    assert found.conflicts.sets
