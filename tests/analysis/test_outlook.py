"""What a partial package settles, against enumeration of everything that can become of it."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import goodoffices.analysis.outlook as module
from goodoffices.analysis.compile import line_holds
from goodoffices.analysis.outlook import Outlook, outlook
from goodoffices.analysis.solver.judge import obeys, payoff
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import Truth, evaluate
from goodoffices.case.packages import Package
from tests.oracle import Oracle
from tests.sample_cases import ESTIMATES, LINES_ONLY, QUORUM, RIVER, case_of
from tests.strategies.cases import small_cases


def settled(truths: list[Truth]) -> Truth:
    return truths[0] if len(set(truths)) == 1 else None


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(case=small_cases(), data=st.data())
def test_it_is_what_all_completions_say(case: Case, data: st.DataObject) -> None:
    facets = data.draw(st.lists(st.sampled_from(case.facets), unique=True))
    package = Package.of({facet.id: data.draw(st.sampled_from(facet.option_names)) for facet in facets})
    found, oracle = outlook(case, package), Oracle(case)
    rest = [own for own in oracle.obeying if package.items() <= own.items()]
    assert found.obeys is bool(rest)
    assert found.proven is bool(oracle.obeying)
    if not rest:
        assert found.reach == {}
        return
    for line in case.red_lines:
        assert found.lines[line.id] is settled([evaluate(line_holds(line), own) for own in rest])
    for i, (party, own) in enumerate(found.reach.items()):
        points = [float(oracle.points(party, package)) for package in rest]
        steps = found.model.scales[i].points
        assert abs(steps(own.worst) - min(points)) < 1e-6
        assert abs(steps(own.best) - max(points)) < 1e-6
        for choices, total in ((own.at_worst, own.worst), (own.at_best, own.best)):
            assert payoff(found.model, choices)[i] == total
            assert obeys(found.model, choices)
            assert package.items() <= dict(found.model.package(choices)).items()
        floor = oracle.walk_away(party)
        reached = [floor is not None and oracle.points(party, package) >= floor for package in rest]
        assert own.walk_away is (None if floor is None else settled([*reached]))


def of(text: str, **choices: str) -> Outlook:
    return outlook(case_of(text), Package.of({name.replace("__", "."): option for name, option in choices.items()}))


def test_what_is_settled_and_what_is_open() -> None:
    found = of(RIVER, release__volume="100")
    assert found.lines == {
        "upstream.red_lines.own_treaty": None,
        "downstream.red_lines.dry_months": True,
        "bank.red_lines.costs": True,
    }
    assert found.consent == {"upstream": True, "downstream": True, "bank": None, "press": False}
    assert of(RIVER, release__form="treaty").lines["upstream.red_lines.own_treaty"] is False


def test_rules_settle_what_no_clause_says() -> None:
    # A release of nothing has no form: the line on its form cannot be crossed any more.
    assert of(RIVER, release__volume="0").lines["upstream.red_lines.own_treaty"] is True


def test_what_breaks_the_rules_leaves_nothing() -> None:
    found = of(RIVER, release__volume="0", release__form="treaty")
    assert found.obeys is False
    assert found.reach == {}
    assert found.lines["upstream.red_lines.own_treaty"] is False
    assert found.lines["bank.red_lines.costs"] is True


def test_the_day_decides_the_walk_away() -> None:
    case = case_of(RIVER)
    package = Package.of({"release.volume": "100", "dam": "built"})
    assert outlook(case, package).reach["downstream"].walk_away is False
    assert outlook(case, package, as_of=date(2025, 7, 2)).reach["downstream"].walk_away is None


def test_a_rule_of_consent_needs_nobody_for_certain() -> None:
    assert of(QUORUM).consent == {"a": False, "b": False, "c": False}


def test_nobody_needs_values_and_intervals_count_by_their_middle() -> None:
    assert of(LINES_ONLY, x="one").lines == {"a.red_lines.not_one": False, "b.red_lines.not_three": True}
    own = of(ESTIMATES, x="middle").reach["a"]
    assert own.worst < own.best


def test_what_is_too_large_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise TooLarge("too many")

    monkeypatch.setattr(module, "build_diagram", fail)
    found = of(RIVER, release__volume="100")
    assert (found.obeys, found.proven, found.reach) == (None, False, {})
    assert found.lines["downstream.red_lines.dry_months"] is True
    assert found.lines["upstream.red_lines.own_treaty"] is None
