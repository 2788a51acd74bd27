from itertools import product

import numpy as np
import pytest
from hypothesis import given

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.formulas import Atom
from goodoffices.analysis.robustness.satisfied import satisfied
from goodoffices.analysis.solver.judge import holds
from goodoffices.case.case import Case
from tests.strategies.cases import small_cases


@given(small_cases())
def test_it_agrees_with_looking_at_each_package(case: Case) -> None:
    model = compile_case(case)
    choices = np.array(list(product(*map(range, model.sizes))))
    for formula in (*model.rules, *(soft.holds for soft in model.softs if soft.holds is not None)):
        assert satisfied(formula, choices).tolist() == [holds(formula, list(row), lambda _: False) for row in choices]


def test_what_facets_do_not_decide_is_refused() -> None:
    with pytest.raises(ValueError, match="not decided by facets"):
        satisfied(Atom(0), np.zeros((1, 1), dtype=np.int64))
