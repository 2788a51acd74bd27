"""Each party's least and most are exact, or bounds."""

import time
from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.solver import ranges as asking
from goodoffices.analysis.solver.ask import Reply
from goodoffices.analysis.solver.ranges import asked_ranges, ranges
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Rule
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=60)
@given(small_cases())
def test_ranges_equal_elimination(case: Case) -> None:
    assume(Oracle(case).obeying)
    model = compile_case(case)
    worst, best = extremes(rules_diagram(model))
    found = asked_ranges(model, time.monotonic() + 20)
    assert found.proven
    assert found.settled
    assert (found.worst == worst).all()
    assert (found.best == best).all()
    hurried = asked_ranges(model, time.monotonic() - 1)
    assert (hurried.worst <= worst).all()
    assert (hurried.best >= best).all()


def test_where_the_rules_are_few_they_are_known_and_packages_counted() -> None:
    model = compile_case(additive(50, 4, 2))
    found = ranges(model, time.monotonic() + 20)
    assert found.proven
    assert found.obeying == 4**50


def test_rules_that_turn_out_to_exclude_everything_are_an_error() -> None:
    case = additive(3, 2, 2)
    rules = tuple(Rule(parse(text, case.scope)) for text in ("i0 == o0", "i0 == o1"))
    with pytest.raises(CaseError, match="rules that exclude every package"):
        ranges(compile_case(replace(case, rules=rules)), time.monotonic() + 20)


def test_gains_count_from_a_walk_away_that_is_seen_to_be_the_larger() -> None:
    """Also where the worst package is not proven: one that is worth less than the walk-away is enough."""
    model = compile_case(additive(6, 3, 2, seed=1, walk_away=0.9))
    with patch.object(asking, "ask", lambda question, *_: Reply((0,) * 6, bound=question.most(question.points[0]))):
        found = asked_ranges(model, time.monotonic() + 20)
    assert not found.proven
    assert found.settled
