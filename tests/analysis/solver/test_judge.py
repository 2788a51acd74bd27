"""Packages are judged in plain Python as the oracle judges them."""

from itertools import product

from hypothesis import assume, given, settings

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solver.judge import broken, consents, is_in_zone, obeys, payoff
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=100)
@given(small_cases())
def test_every_package_is_judged_as_by_the_oracle(case: Case) -> None:
    truth, model = Oracle(case), compile_case(case)
    assume(truth.obeying)
    for choices in product(*(range(size) for size in model.sizes)):
        package = dict(model.package(choices))
        assert obeys(model, choices) == (package in truth.obeying)
        assert is_in_zone(model, choices) == (package in truth.zone)
        assert tuple(model.points(payoff(model, choices)).values()) == tuple(map(float, truth.payoff(package)))
        bits = broken(model, choices)
        names = frozenset(soft.id for i, soft in enumerate(model.softs) if bits >> i & 1)
        assert names == truth.broken(package)
        assert consents(model, choices, bits) == truth.consented(package, names)
