from hypothesis import given, settings

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.robustness.bounds import at_ends, zone_bounds
from goodoffices.case.case import Case
from goodoffices.case.points import Points
from tests.analysis.robustness.talks import found, talks
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=40)
@given(small_cases())
def test_they_are_what_looking_at_every_package_gives(case: Case) -> None:
    """Two ways to the same: concessions of a case at its ends, and all routes at their ends."""
    if not Oracle(case).obeying:
        return
    bounds = zone_bounds(compile_case(case), case.as_of, float("inf"))
    assert bounds == found(case, exact=True).zone_ranges.values


def test_the_ends_leave_no_range() -> None:
    best = at_ends(talks(), highest=True)
    worst = at_ends(talks(), highest=False)
    assert not any(own.is_estimate for case in (best, worst) for own in case.values)
    north, south = best.parties[:2]
    assert north.walk_away is not None
    assert north.walk_away.steps == ((None, Points.exactly(20)),)
    assert south.walk_away is not None
    road = dict(best.values[0].facets[0].points)  # type: ignore[union-attr]
    assert road == {"none": Points.exactly(60), "planned": Points.exactly(30), "built": Points.exactly(20)}
    road = dict(worst.values[0].facets[0].points)  # type: ignore[union-attr]
    assert road == {"none": Points.exactly(20), "planned": Points.exactly(0), "built": Points.exactly(0)}
