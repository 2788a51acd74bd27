"""Packages are listed completely, or it is said that they are not."""

import time

from hypothesis import assume, given, settings

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solver.listing import counts, listed_zone, zone_listing
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=60)
@given(small_cases())
def test_the_zone_is_listed(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying)
    model = compile_case(case)
    found = zone_listing(model, 1_000, time.monotonic() + 20)
    assert found.complete
    assert len(found.packages) == len(truth.zone)
    zone, tally = listed_zone(model, found.packages)
    assert sum(tally.values()) == len(truth.zone)
    again, is_complete = counts(model, zone.known, 1_000, time.monotonic() + 20)
    assert is_complete
    assert again == tally
    if len(truth.zone) > 1:
        assert not zone_listing(model, 1, time.monotonic() + 20).complete
