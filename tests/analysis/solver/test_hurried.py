"""Whenever the solver is stopped, what it claims is true, and it stops when it is told to."""

import time
from unittest.mock import patch

import numpy as np
import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.solve import Findings, Limit, solve
from goodoffices.analysis.solver import answer as answering
from goodoffices.analysis.solver import ask as asking
from goodoffices.analysis.solver.answer import answer
from goodoffices.analysis.solver.softs import Softs
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge

LATE = 0.5
"""Seconds that an answer may come late."""


def case_of(seed: int) -> Case:
    drawn = np.random.default_rng(seed)
    parties, walk_away = int(drawn.integers(1, 4)), float(drawn.choice([0.3, 0.6, 0.8]))
    issues, lines = int(drawn.integers(5, 9)), int(drawn.integers(0, 12))
    case = additive(issues, 3, parties, seed=seed, walk_away=walk_away)
    return with_red_lines(case, lines, scope=2, share=0.5, seed=seed)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_claimed_is_true_whenever_it_is_stopped(seed: int) -> None:
    truth = solve(case_of(seed))
    assert truth.limits == ()
    for listed, seconds in ((0, 0.01), (5, 0.03), (0, 0.1), (0, 0.3), (5, 0.3)):
        with (
            patch.object(answering, "MOST_LISTED", listed),
            patch.object(answering, "CLOSING", 0.0),
            patch.object(asking, "STOPPING", 0.0),
        ):
            found = answer(truth.model, time.monotonic() + seconds)
        check_size_and_ranges(found, truth)
        check_frontier(found, truth)
        check_solutions(found, truth)
        for own, other in ((found.conflicts, truth.conflicts), (found.concessions, truth.concessions)):
            assert set(own.sets) <= set(other.sets)
            assert not own.complete or own == other or truth.size.low


def check_size_and_ranges(found: Findings, truth: Findings) -> None:
    assert found.size.low <= truth.size.low <= truth.size.high <= found.size.high
    assert (found.worst <= truth.worst).all()
    assert (found.best >= truth.best).all()
    if Limit.RANGES_BOUNDED not in found.limits:
        assert (found.worst == truth.worst).all()
        assert (found.best == truth.best).all()


def check_frontier(found: Findings, truth: Findings) -> None:
    assert bool(len(found.frontier)) == (truth.size.low > 0) or Limit.ZONE_UNDECIDED in found.limits
    for row in found.frontier.points:
        assert (truth.frontier.points >= row).all(axis=1).any()
    for row in truth.frontier.points:
        assert (found.frontier.ceiling >= row).all(axis=1).any()
        if found.frontier.gap is not None and len(found.frontier):
            assert (found.frontier.points + np.array(found.frontier.gap) >= row).all(axis=1).any()
    if found.frontier.exact:
        assert found.frontier.points.tolist() == truth.frontier.points.tolist()
        assert found.frontier.counts == truth.frontier.counts


def check_solutions(found: Findings, truth: Findings) -> None:
    open_questions = {Limit.ZONE_UNDECIDED, Limit.SOLUTION_UNDECIDED}
    for name, own in found.solutions.items():
        other = truth.solutions[name]
        if own is None:
            assert other is None or open_questions & set(found.limits)
        elif own.bound is None:
            assert other is not None
            assert own.merit == pytest.approx(other.merit)
        else:
            assert own.merit <= own.bound
            assert other is None or other.merit <= own.bound * (1 + 1e-9)


def dense(lines: int, walk_away: float) -> Case:
    case = additive(60, 5, 3, seed=1, walk_away=walk_away)
    return with_red_lines(case, lines, scope=3, share=0.4, seed=1)


def test_a_case_too_dense_for_a_diagram_is_answered_in_time() -> None:
    model = compile_case(dense(120, 0.55))
    with pytest.raises(TooLarge):
        zone_diagram(model)
    start = time.monotonic()
    found = answer(model, start + 5)
    assert time.monotonic() - start < 5 + LATE
    assert found.size.low > 0
    assert len(found.frontier) > 1
    assert found.frontier.gap is not None
    assert {Limit.FRONTIER_THINNED, Limit.SIZE_BOUNDED} <= set(found.limits)
    # The largest sum is proven at once; for the others there is at least a bound.
    assert found.solutions["utilitarian"] is not None
    assert found.solutions["utilitarian"].bound is None
    assert all(own is not None for own in found.solutions.values())


def test_what_cannot_be_decided_is_said_to_be_undecided() -> None:
    model = compile_case(dense(2_000, 0.6))
    start = time.monotonic()
    found = answer(model, start + 2)
    assert time.monotonic() - start < 2 + LATE
    assert {Limit.ZONE_UNDECIDED, Limit.SIZE_BOUNDED, Limit.CONFLICTS_INCOMPLETE} <= set(found.limits)
    assert len(found.frontier) == 0
    assert not found.frontier.exact
    assert (found.frontier.ceiling == found.best).all()
    assert found.size.low == 0 < found.size.high
    assert not found.conflicts.complete


def test_conflicts_of_a_case_too_dense_for_a_diagram_are_minimal() -> None:
    """Checked by deletion, with other questions than those that led to them."""
    case = with_red_lines(additive(40, 5, 3, seed=1, walk_away=0.88), 60, scope=3, share=0.4, seed=1)
    model = compile_case(case)
    found = answer(model, time.monotonic() + 20)
    assert found.size.high == 0
    assert found.conflicts.complete
    assert found.concessions.complete
    softs, until = Softs(model), time.monotonic() + 20
    for own in found.conflicts.sets:
        bits = sum(1 << i for i in own)
        assert softs.holding(bits, until) is None
        assert all(softs.holding(bits & ~(1 << i), until) is not None for i in own)
    for own in found.concessions.sets:
        bits = softs.all & ~sum(1 << i for i in own)
        assert softs.holding(bits, until) == bits
