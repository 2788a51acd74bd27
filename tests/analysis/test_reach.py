"""What can still be had from a node is the best, or the worst, of its paths."""

import numpy as np
from hypothesis import assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import best_from, best_sum_from, extremes
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=150)
@given(small_cases())
def test_extremes_are_those_of_the_packages_that_obey_the_rules(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying)
    model = compile_case(case)
    worst, best = extremes(rules_diagram(model))
    rows = [truth.payoff(x) for x in truth.obeying]
    assert list(model.points(worst).values()) == [float(min(column)) for column in zip(*rows, strict=True)]
    assert list(model.points(best).values()) == [float(max(column)) for column in zip(*rows, strict=True)]


def test_weighted_sums_agree_with_single_parties() -> None:
    diagram = rules_diagram(compile_case(additive(5, 3, 3)))
    alone = best_from(diagram)[0][0]
    assert np.allclose(best_sum_from(diagram, np.eye(3))[0][0], alone)
    together = best_sum_from(diagram, np.ones((3, 1)))[0][0, 0]
    assert together <= alone.sum()
