"""The names that facets have in a reframed case."""

import pytest

from goodoffices.bridging.naming import AS_ASKED, Naming, all_of, any_of
from goodoffices.case.expressions.nodes import And, Not, Or
from goodoffices.case.expressions.written import chosen, written
from tests.bridging.deadlocks import WAGES, opportunities_of, quarrel
from tests.sample_cases import case_of

CASE = quarrel("ownership", "forces")
SPLIT, ZONES = (opportunities_of(CASE, name)[0] for name in ("split_bundle", "divide_in_zones"))


def test_a_question_that_was_alone_is_moved_aside() -> None:
    naming = Naming.of(CASE, [SPLIT, ZONES])
    assert naming.moved == {"base": f"base.{AS_ASKED}"}
    assert naming.facet("base") == "base.as_asked"
    assert naming.facet("elsewhere") == "elsewhere"
    assert naming.issues == {"base"}


def test_one_beside_others_stays_where_it_is() -> None:
    case = case_of(WAGES)
    naming = Naming.of(case, opportunities_of(case, "defer"))
    assert naming.moved == {}
    assert naming.facet("talks.wages") == "talks.wages"


def test_what_is_added_has_its_own_name_in_the_issue() -> None:
    naming = Naming.of(CASE, [SPLIT, ZONES])
    assert [id_ for id_, _ in naming.facets(0)] == ["base.ownership", "base.forces"]
    assert [id_ for id_, _ in naming.facets(1)] == ["base.zones"]
    assert [own for _, own in naming.facets(0)] == list(SPLIT.facets)


def test_a_name_that_is_taken_says_what_it_is_about_and_then_which() -> None:
    naming = Naming.of(CASE, [ZONES, ZONES, ZONES])
    assert [id_ for number in range(3) for id_, _ in naming.facets(number)] == [
        "base.zones",
        "base.base_zones",
        "base.base_zones_2",
    ]


@pytest.mark.parametrize(
    ("length", "name"), [("timing", "talks.wages_timing"), ("length", "talks.timing")], ids=["taken", "free"]
)
def test_a_facet_of_the_case_keeps_its_name(length: str, name: str) -> None:
    case = case_of(WAGES.replace("length", length))
    naming = Naming.of(case, opportunities_of(case, "defer"))
    assert [id_ for id_, _ in naming.facets(0)] == [name]


def test_the_name_of_another_single_question_is_taken() -> None:
    case = case_of(WAGES.replace("interests:", "  timing: {options: [early, late]}\ninterests:"))
    naming = Naming.of(case, opportunities_of(case, "defer"))
    assert [id_ for id_, _ in naming.facets(0)] == ["talks.wages_timing"]


def test_what_is_taken_and_what_is_not() -> None:
    naming = Naming.of(CASE, [SPLIT, ZONES])
    first = next(SPLIT.ways())
    assert written(naming.taken(first)) == "base.ownership == south and base.forces == neither"
    assert naming.choices(first) == [("base.ownership", "south"), ("base.forces", "neither")]
    assert written(naming.neutral(0)) == "base.ownership == undivided"
    assert written(naming.neutral(1)) == "base.zones == one_rule"


def test_one_node_alone_is_itself() -> None:
    one, other = chosen("a", "x"), Not(chosen("b", "y"))
    assert all_of([one]) == one
    assert any_of([other]) == other
    assert all_of([one, other]) == And((one, other))
    assert any_of([one, other]) == Or((one, other))


def test_options_of_one_facet_stand_together() -> None:
    found = any_of([chosen("a", "x"), Not(chosen("b", "y")), chosen("a", "y", "z")])
    assert written(found) == "a in {x, y, z} or not b == y"
    assert written(any_of([chosen("a", "x"), chosen("a", "x")])) == "a == x"
