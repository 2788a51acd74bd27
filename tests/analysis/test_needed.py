"""A party is needed where some package that obeys the rules hangs on it, not where a condition merely names it."""

from dataclasses import replace

from hypothesis import assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import solve
from goodoffices.case.case import Case
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Rule
from goodoffices.case.parties import Seat
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


@settings(max_examples=200)
@given(small_cases())
def test_needed_are_those_on_whom_some_package_hangs(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying)
    assert compile_case(case).asked == tuple(truth.needed)


def test_a_condition_that_the_rules_exclude_asks_nobody() -> None:
    case = additive(2, 2, 3, walk_away=0.9)
    bank = replace(case.parties[2], seats=(Seat.CONDITIONAL,), consent_if=parse("i0 == o1", case.scope))
    case = replace(case, parties=(*case.parties[:2], bank))
    assert compile_case(case).asked == ("p0", "p1", "p2")
    case = replace(case, rules=(Rule(parse("i0 != o1", case.scope)),))
    assert compile_case(case).asked == ("p0", "p1")
    assert solve(case).model.parties == ("p0", "p1")
