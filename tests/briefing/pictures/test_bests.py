from itertools import product

import numpy as np
from hypothesis import given, settings

from goodoffices.analysis.solve import solve
from goodoffices.analysis.solver.judge import obeys, payoff
from goodoffices.briefing.pictures.bests import bests
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from tests.strategies.cases import small_cases


@settings(max_examples=60)
@given(small_cases())
def test_nothing_that_obeys_the_rules_is_better_for_the_party_or_as_good_and_better_for_the_others(case: Case) -> None:
    try:
        findings = solve(case)
    except CaseError:
        return
    model = findings.model
    every = [payoff(model, own) for own in product(*map(range, model.sizes)) if obeys(model, own)]
    spans = np.maximum(findings.best - findings.worst, 1)
    for best in bests(findings):
        i = model.parties.index(best.party)
        assert obeys(model, best.choices)
        assert payoff(model, best.choices) == best.points
        assert best.points[i] == findings.best[i]
        others = np.delete(np.array([own for own in every if own[i] == best.points[i]]) / spans, i, axis=1)
        assert (np.delete(np.array(best.points) / spans, i)).sum() >= others.sum(axis=1).max() - 1e-9
