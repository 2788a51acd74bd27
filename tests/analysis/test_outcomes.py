import numpy as np
import pytest
from hypothesis import given, settings

from goodoffices.analysis.outcomes import outcomes
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, TooLarge
from tests.sample_cases import example
from tests.strategies.cases import small_cases


@given(small_cases())
@settings(deadline=None, max_examples=100)
def test_the_frontier_alone_is_that_of_the_whole_answer(case: Case) -> None:
    try:
        whole = solve(case)
    except CaseError:
        with pytest.raises(CaseError):
            outcomes(case, budget=10.0)
        return
    found = outcomes(case, budget=10.0)
    assert np.array_equal(found.frontier.points, whole.frontier.points)
    assert np.array_equal(found.worst, whole.worst)
    assert np.array_equal(found.best, whole.best)


def test_what_is_given_is_fixed() -> None:
    case = example("sinai-1979-treaty.yaml")
    facet = case.facets[0]
    found = outcomes(case, given={facet.id: facet.option_names[0]}, budget=10.0)
    assert set(found.frontier.choices[:, 0]) <= {0}


def test_where_elimination_is_too_much_the_whole_engine_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_much(*_: object) -> None:
        raise TooLarge("for this test")

    monkeypatch.setattr("goodoffices.analysis.outcomes.rules_diagram", too_much)
    case = example("sinai-1979-treaty.yaml")
    assert np.array_equal(outcomes(case, budget=10.0).frontier.points, solve(case).frontier.points)
