"""The ends of a party's scale, against enumeration."""

from hypothesis import HealthCheck, given, settings

from goodoffices.analysis.extent import extent
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.sample_cases import RIVER, case_of
from tests.strategies.cases import small_cases


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(small_cases())
def test_the_ends_are_those_of_all_packages_under_the_rules(case: Case) -> None:
    oracle = Oracle(case)
    for values in case.values:
        found = [float(oracle.points(values.party, package)) for package in oracle.obeying]
        if found:
            low, high = extent(case, values)
            assert abs(float(low) - min(found)) < 1e-6
            assert abs(float(high) - max(found)) < 1e-6


def test_whoever_else_would_not_accept_counts_for_nothing() -> None:
    case = case_of(RIVER.replace("release.volume >= 100", "release.volume == 0 and release.volume == 100"))
    for party, ends in (("upstream", [10, 70]), ("downstream", [0, 85])):
        values = case.values_of(party)
        assert values is not None
        assert [float(end) for end in extent(case, values)] == ends
