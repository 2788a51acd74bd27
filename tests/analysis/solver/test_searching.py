"""Where the zone is too large to be listed, the search by questions finds what elimination finds."""

import time
from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.balance import scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import Findings, Limit, solve
from goodoffices.analysis.solver import answer as answering
from goodoffices.analysis.solver import marco as explaining
from goodoffices.analysis.solver.answer import answer
from goodoffices.analysis.solver.balanced import Balance
from goodoffices.analysis.solver.marco import marco
from goodoffices.analysis.solver.zone import Zone
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Rule
from goodoffices.case.red_lines import Form, RedLine
from tests.oracle import Oracle
from tests.strategies.cases import small_cases
from tests.strategies.expressions import comparison
from tests.strategies.luck import Luck

MANY = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


@st.composite
def deadlocks(draw: st.DrawFn) -> Case:
    """Cases in which two parties insist on the opposite, so that most have no zone."""
    case = draw(small_cases())
    disputed = parse(comparison(Luck(draw), case.facets), case.scope)
    first, last = case.parties[0].id, case.parties[-1].id
    lines = RedLine(first, "insists", Form.ALWAYS, disputed), RedLine(last, "refuses", Form.NEVER, disputed)
    return replace(case, red_lines=(*case.red_lines, *lines))


@MANY
@given(small_cases())
def test_without_a_listing_all_is_the_same_but_the_size(case: Case) -> None:
    assume(Oracle(case).obeying)
    truth, model = solve(case), compile_case(case)
    with patch.object(answering, "MOST_LISTED", 0):
        found = answer(model, time.monotonic() + 60)
    assert set(found.limits) <= {Limit.SIZE_BOUNDED, Limit.POINTS_ROUNDED}
    assert found.size.low <= truth.size.low <= truth.size.high <= found.size.high
    assert found.frontier.exact
    assert found.frontier.points.tolist() == truth.frontier.points.tolist()
    assert found.frontier.counts == truth.frontier.counts
    assert picked(found) == picked(truth)
    assert (found.conflicts, found.concessions) == (truth.conflicts, truth.concessions)


@MANY
@given(small_cases())
def test_the_picks_do_not_wait_for_the_frontier(case: Case) -> None:
    assume(Oracle(case).obeying)
    truth, model = solve(case), compile_case(case)
    assume(truth.size.low)
    setting = scene(model, truth.worst)
    balance = Balance(Zone.of(model), setting, time.monotonic() + 60)
    assert not balance.undecided
    for name, own in balance.picks().items():
        other = truth.solutions[name]
        assert (own is None) == (other is None)
        if own is not None and other is not None:
            assert (own.merit, own.bound) == (other.merit, None)
            # Where several are tied, the leximin of the gains is shown.
            assert sorted(setting.exact(np.array(own.points))) == sorted(setting.exact(np.array(other.points)))
            assert list(own.points) in truth.frontier.points.tolist()


@MANY
@given(deadlocks(), st.sampled_from([0.0, 0.5]))
def test_conflicts_are_the_same_with_and_without_a_map(case: Case, share: float) -> None:
    """With no time for concessions alone, everything is found on the map of what is not known."""
    assume(Oracle(case).obeying)
    truth = solve(case)
    with patch.object(explaining, "ON_CONCESSIONS", share):
        found = marco(compile_case(case), time.monotonic() + 60)
    if truth.size.high:
        assert (found[0].sets, found[1].sets) == ((), ((),))
    else:
        assert found == (truth.conflicts, truth.concessions)


@pytest.mark.parametrize("seed", range(4))
def test_larger_conflicts_are_the_same(seed: int) -> None:
    case = with_red_lines(additive(8, 4, 3, seed=seed, walk_away=0.8), 12, scope=2, share=0.5, seed=seed)
    truth = solve(case)
    assert truth.size.high == 0
    for share in (0.0, 0.5):
        with patch.object(explaining, "ON_CONCESSIONS", share):
            assert marco(compile_case(case), time.monotonic() + 60) == (truth.conflicts, truth.concessions)


def test_where_rules_and_consent_exclude_everything_nothing_can_be_conceded() -> None:
    case = additive(2, 2, 2)
    case = replace(case, consent=parse("i0 == o0 and i0 == o1", case.scope.asking(("p0", "p1"))))
    conflicts, conceded = marco(compile_case(case), time.monotonic() + 20)
    assert (conflicts.sets, conceded.sets) == (((),), ())
    assert conflicts.complete
    assert conceded.complete


def test_rules_that_exclude_everything_are_an_error_that_names_them() -> None:
    case = additive(3, 2, 2)
    texts = ("i0 == o0", "i2 == o1", "i1 == o0", "i0 == o0 implies i1 == o1")
    case = replace(case, rules=tuple(Rule(parse(text, case.scope)) for text in texts))
    with pytest.raises(CaseError, match="rules that exclude every package") as error:
        answer(compile_case(case), time.monotonic() + 20)
    assert "i0 == o0 implies i1 == o1" in str(error.value)
    assert "i2" not in str(error.value)


def picked(found: Findings) -> dict[str, tuple[object, ...] | None]:
    """The picks, but for which of several packages with the same payoff is shown."""
    return {
        name: None if own is None else (own.points, own.ties, own.count, own.merit, own.bound)
        for name, own in found.solutions.items()
    }
