"""What the solver is told means what the formulas mean."""

import time

import pytest
from hypothesis import assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solver.ask import ask
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=100)
@given(small_cases())
def test_the_solver_finds_a_package_exactly_where_there_is_one(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying)
    model = compile_case(case)
    encoding = Encoding(model)
    encoding.demand_zone()
    reply = ask(encoding, time.monotonic() + 20)
    assert reply.impossible == (not truth.zone)
    if reply.choices is not None:
        assert dict(model.package(reply.choices)) in truth.zone


@pytest.mark.parametrize("party", [0, 1])
def test_the_largest_sum_is_that_of_the_best_options(party: int) -> None:
    model = compile_case(additive(6, 4, 2, seed=4))
    encoding = Encoding(model)
    encoding.demand_rules()
    reply = ask(encoding, time.monotonic() + 20, Linear({}).plus(encoding.points[party]))
    best = sum(int(table[:, party].max()) for table in model.tables)
    assert reply.proven
    assert reply.bound == best
    assert encoding.most(encoding.points[party]) >= best
