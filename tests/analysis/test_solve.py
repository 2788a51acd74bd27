"""The engine finds what looking at every package finds."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from benchmarks.instances import additive
from goodoffices.analysis import solve as module
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Findings, Limit, Stage, solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, UsageError
from goodoffices.case.expressions.parse import parse
from goodoffices.case.issues import Rule
from goodoffices.case.parties import Party
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, Values
from tests.exact_points import exact_points
from tests.oracle import Oracle
from tests.sample_cases import SHUT, case_of
from tests.strategies.cases import small_cases
from tests.strategies.expressions import comparison
from tests.strategies.luck import Luck

MANY = settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
SOME = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])

Drawn = tuple[Case, tuple[tuple[str, str], ...]]


@st.composite
def cases_with_givens(draw: st.DrawFn) -> Drawn:
    case = draw(small_cases())
    fixed = draw(st.lists(st.sampled_from(case.facets), max_size=2, unique_by=lambda facet: facet.id))
    return case, tuple((facet.id, draw(st.sampled_from(facet.option_names))) for facet in fixed)


@st.composite
def deadlocks(draw: st.DrawFn) -> Drawn:
    """Cases in which two parties insist on the opposite, so that most have no zone."""
    case, fixed = draw(cases_with_givens())
    disputed = parse(comparison(Luck(draw), case.facets), case.scope)
    other = parse(comparison(Luck(draw), case.facets), case.scope)
    first, last = case.parties[0].id, case.parties[-1].id
    lines = (
        RedLine(first, "insists", Form.ALWAYS, disputed),
        RedLine(last, "refuses", Form.NEVER, disputed),
        RedLine(last, "adds", Form.NEVER, other),
    )
    return replace(case, red_lines=(*case.red_lines[:4], *lines)), fixed


@MANY
@given(cases_with_givens())
def test_zone_frontier_and_solutions_equal_brute_force(drawn: Drawn) -> None:
    case, fixed = drawn
    truth = Oracle(case, fixed)
    assume(truth.obeying)
    found = solve(case, given=dict(fixed))
    assert found.limits == ()
    assert found.model.parties == tuple(truth.valued)
    assert found.obeying == len(truth.obeying)
    assert (found.size.low, found.size.high) == (len(truth.zone), len(truth.zone))
    check_frontier(found, truth)
    check_solutions(found, truth)


@MANY
@given(deadlocks())
def test_conflicts_and_concessions_equal_brute_force(drawn: Drawn) -> None:
    case, fixed = drawn
    truth = Oracle(case, fixed)
    assume(truth.obeying and len(truth.softs) <= 10)
    found = solve(case, given=dict(fixed))
    assert found.conflicts.complete
    assert found.concessions.complete
    conflicts, concessions = ids(found, found.conflicts.sets), ids(found, found.concessions.sets)
    if truth.zone:
        assert (conflicts, concessions) == ([], [])
        return
    assert len(conflicts) == len(truth.conflicts)
    assert set(conflicts) == truth.conflicts
    assert len(concessions) == len(truth.concessions)
    assert set(concessions) == truth.concessions
    assert [len(own) for own in conflicts] == sorted(len(own) for own in conflicts)
    assert [len(own) for own in concessions] == sorted(len(own) for own in concessions)


@SOME
@given(small_cases(), st.permutations(range(3)))
def test_the_order_of_parties_does_not_matter(case: Case, order: list[int]) -> None:
    assume(Oracle(case).obeying)
    parties = tuple(case.parties[i] for i in order if i < len(case.parties))
    one, other = solve(case), solve(replace(case, parties=parties))
    assert one.size == other.size
    assert by_name(one) == by_name(other)
    for name in rules():
        mine, theirs = one.solutions[name], other.solutions[name]
        assert (mine and mine.ties) == (theirs and theirs.ties)
        assert (mine and pytest.approx(mine.merit, abs=1e-9)) == (theirs and theirs.merit)


@SOME
@given(small_cases(), st.integers(2, 9))
def test_nash_and_kalai_smorodinsky_do_not_depend_on_the_unit_of_a_party(case: Case, factor: int) -> None:
    """Invariance under positive scaling, an axiom of both (Nash 1950; Kalai and Smorodinsky 1975)."""
    truth = Oracle(case)
    assume(truth.obeying and truth.zone and truth.valued)
    party = truth.valued[0]
    found = solve(rescaled(case, party, Fraction(factor)))
    for name in ("nash", "kalai_smorodinsky"):
        solution = found.solutions[name]
        # Where the rule falls back to comparing gains between parties, the unit does matter.
        if solution is None or solution.merit == 0:
            continue
        row = exact_points(found, solution.points)
        assert tuple(n / factor if p == party else n for p, n in zip(truth.valued, row, strict=True)) in truth.best(
            name
        )


@SOME
@given(small_cases(), st.data())
def test_nash_does_not_depend_on_packages_that_it_does_not_pick(case: Case, data: st.DataObject) -> None:
    """Independence of irrelevant alternatives (Nash 1950): what was picked stays the pick once it is half agreed."""
    assume(Oracle(case).obeying)
    before = solve(case).solutions["nash"]
    assume(before is not None and before.merit > 0)
    assert before is not None
    picked = solve(case).model.package(before.choices)
    fixed = data.draw(st.sets(st.sampled_from(list(picked))))
    after = solve(case, given={facet: picked[facet] for facet in fixed}).solutions["nash"]
    assert after is not None
    assert after.merit == pytest.approx(before.merit)


def test_rules_that_exclude_everything_are_an_error_that_names_them() -> None:
    case = additive(2, 2, 2)
    rules_of = [Rule(parse(text, case.scope)) for text in ("i0 == o0", "i1 == o0", "i0 == o0 implies i1 == o1")]
    with pytest.raises(CaseError) as error:
        solve(replace(case, rules=tuple(rules_of)))
    assert "rules that exclude every package" in str(error.value)
    assert "i0 == o0 implies i1 == o1" in str(error.value)


@pytest.mark.parametrize(
    ("fixed", "message"), [({"i9": "o0"}, "“i9” is no facet"), ({"i0": "oo"}, "“oo” is no option of i0")]
)
def test_what_is_given_must_exist(fixed: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        solve(additive(2, 2, 2), given=fixed)


def check_frontier(found: Findings, truth: Oracle) -> None:
    rows = [exact_points(found, row) for row in found.frontier.points]
    assert dict(zip(rows, found.frontier.counts, strict=True)) == truth.frontier
    assert len(rows) == len(set(rows))
    for row, choices in zip(rows, found.frontier.choices, strict=True):
        package = dict(found.model.package(choices))
        assert package in truth.zone
        assert truth.payoff(package) == row


def check_solutions(found: Findings, truth: Oracle) -> None:
    for name in rules():
        best = truth.best(name)
        solution = found.solutions[name]
        if not best:
            assert solution is None
            continue
        assert solution is not None
        assert solution.bound is None
        row = exact_points(found, solution.points)
        assert row in best
        assert row in truth.frontier
        assert truth.payoff(dict(found.model.package(solution.choices))) == row
        assert solution.count == truth.payoffs[row]
        assert solution.ties == len(best & set(truth.frontier))


def ids(found: Findings, sets: Iterable[Iterable[int]]) -> list[frozenset[str]]:
    """Sets of soft constraints by their ids."""
    return [frozenset(found.model.softs[i].id for i in own) for own in sets]


def by_name(found: Findings) -> set[frozenset[tuple[str, float]]]:
    """The frontier, whatever the order of the parties."""
    return {frozenset(found.model.points(row).items()) for row in found.frontier.points}


def rescaled(case: Case, party: str, factor: Fraction) -> Case:
    """The case with the points of one party in another unit."""

    def times(points: Points) -> Points:
        return Points(points.low * factor, points.high * factor)

    def values(own: Values) -> Values:
        facets: list[FacetValues] = []
        for facet in own.facets:
            if isinstance(facet, OptionOrder):
                facets.append(replace(facet, total=facet.total * factor))
            elif isinstance(facet, PointsByAmount):
                facets.append(replace(facet, points=tuple((at, times(points)) for at, points in facet.points)))
            else:
                facets.append(replace(facet, points=tuple((name, times(points)) for name, points in facet.points)))
        when = tuple(replace(w, points=times(w.points)) for w in own.when)
        zero = own.zero * factor
        return replace(own, facets=tuple(facets), when=when, zero=zero, one=zero + own.one - own.zero)

    def seated(own: Party) -> Party:
        if own.id != party or own.walk_away is None:
            return own
        steps = tuple((start, times(points)) for start, points in own.walk_away.steps)
        return replace(own, walk_away=replace(own.walk_away, steps=steps))

    return replace(
        case,
        parties=tuple(map(seated, case.parties)),
        values=tuple(values(own) if own.party == party else own for own in case.values),
    )


@pytest.mark.parametrize("when", [Stage.FRONTIER, Stage.SIZE, Stage.SOLUTIONS])
def test_once_stopped_the_answer_is_what_is_proven_by_then(when: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    case = additive(10, 4, 3, seed=5, walk_away=0.5)
    whole = solve(case)
    names = {Stage.FRONTIER: "frontier", Stage.SIZE: "zone_size", Stage.SOLUTIONS: "balance"}
    real, calls = getattr(module, names[when]), []

    def interrupted(*args: object, **more: object) -> object:
        calls.append(when)
        if len(calls) == 1:
            raise KeyboardInterrupt
        return real(*args, **more)

    monkeypatch.setattr(module, names[when], interrupted)
    found = solve(case)
    assert Limit.STOPPED in found.limits
    assert len(found.frontier)
    assert found.size.low <= whole.size.low <= found.size.high
    for name, own in found.solutions.items():
        truth = whole.solutions[name]
        assert own is not None
        assert truth is not None
        assert own.merit <= truth.merit * (1 + 1e-9) <= (own.bound or own.merit) * (1 + 1e-9) ** 2


def test_a_second_interrupt_ends_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "frontier", interrupted)
    with pytest.raises(KeyboardInterrupt):
        solve(additive(4, 3, 2))


def test_what_is_suspended_opens_the_zone() -> None:
    case = case_of(SHUT)
    whole = solve(case)
    assert whole.size.high == 0
    for members in whole.concessions.sets:
        ids = frozenset(whole.model.softs[i].id for i in members)
        assert solve(case, suspended=ids).size.low > 0
