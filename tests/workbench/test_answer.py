import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from goodoffices.analysis.counting import Size
from goodoffices.analysis.solutions.rule import rules
from goodoffices.workbench.answer import Answer, Zone
from goodoffices.workbench.solving import solve
from tests.sample_cases import ESTIMATES, LINES_ONLY, SHUT, case_of, example, findings_of


def test_an_answer_speaks_in_the_case_s_own_points() -> None:
    answer = solve(example("nash-1950.yaml"))
    assert answer.case.name == "nash-1950"
    assert (answer.packages, answer.parties, answer.estimates) == (512, ("bill", "jack"), ())
    assert answer.zone == Zone(empty=False, low=293, high=293)
    assert (answer.zone.size, answer.zone.exact) == (293, True)
    gains = [(point.scores["bill"] - 12, point.scores["jack"] - 6) for point in answer.frontier]
    assert gains == [(18, 0), (16, 2), (14, 4), (12, 5), (8, 6), (6, 7), (2, 8)]
    assert (answer.limits, answer.conflicts.sets, answer.concessions.complete) == ((), (), True)


def test_every_rule_is_an_attribute() -> None:
    answer = solve(example("nash-1950.yaml"))
    assert set(answer.solutions) == set(rules())
    assert all(getattr(answer, rule) is answer.solutions[rule] for rule in rules())
    assert answer.utilitarian is not None
    assert answer.utilitarian.ties == 3
    with pytest.raises(AttributeError, match="no rule of that name"):
        _ = answer.nsh


def test_where_there_is_no_zone_lines_are_named_by_their_ids() -> None:
    answer = solve(case_of(SHUT))
    assert answer.zone.empty is True
    assert answer.nash is None
    assert answer.conflicts.complete
    assert list(answer.conflicts) == [("upstream.red_lines.own_treaty", "downstream.red_lines.dry_months")]
    assert answer.concessions[0] in {own[:1] for own in answer.conflicts} | {own[1:] for own in answer.conflicts}
    assert answer.conflicts[:1] == answer.conflicts.sets[:1]


def test_without_values_there_is_a_zone_and_no_pick() -> None:
    answer = solve(case_of(LINES_ONLY))
    assert (answer.parties, answer.zone.size) == ((), 1)
    assert set(answer.solutions.values()) == {None}
    assert answer.frontier.points[0].package["x"] == "two"


def test_estimates_are_named() -> None:
    assert solve(case_of(ESTIMATES)).estimates == ("a", "b")


@pytest.mark.parametrize(("size", "empty"), [(Size(0, 5), None), (Size(0, 0), True), (Size(2, 5), False)])
def test_what_is_known_of_the_zone(size: Size, empty: bool | None) -> None:
    zone = Answer(replace(findings_of(SHUT), size=size)).zone
    assert zone.empty is empty
    assert zone.size == (0 if empty else None)


def test_an_answer_can_be_kept_and_not_changed() -> None:
    answer = solve(case_of(LINES_ONLY))
    with pytest.raises(FrozenInstanceError):
        answer.given = {}  # type: ignore[misc]
    assert copy.copy(answer).zone == pickle.loads(pickle.dumps(answer)).zone == answer.zone  # noqa: S301 - our own
    assert "findings" not in repr(answer)
