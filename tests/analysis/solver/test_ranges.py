"""Each party's least and most are exact, or bounds."""

import time

from hypothesis import assume, given, settings

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.solver.ranges import ranges
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=60)
@given(small_cases())
def test_ranges_equal_elimination(case: Case) -> None:
    assume(Oracle(case).obeying)
    model = compile_case(case)
    worst, best = extremes(rules_diagram(model))
    found = ranges(model, time.monotonic() + 20)
    assert found.proven
    assert (found.worst == worst).all()
    assert (found.best == best).all()
    hurried = ranges(model, time.monotonic() - 1)
    assert (hurried.worst <= worst).all()
    assert (hurried.best >= best).all()
