"""A bound on the number of packages is one, and is the number itself where conditions are few."""

from hypothesis import assume, given, settings

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solver.bounding import most_packages
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=100)
@given(small_cases())
def test_it_is_never_below_the_zone(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying)
    model = compile_case(case)
    assert len(truth.zone) <= most_packages(model.sizes, model.zone) <= case.package_count
    assert most_packages(model.sizes, ()) == case.package_count
