"""A division as plain data."""

from goodoffices.workbench.dividing import divide, divided_report
from tests.analysis.division.test_divide import TWO
from tests.sample_cases import case_of, example


def test_shares_are_told_exactly_and_as_numbers() -> None:
    report = divided_report(divide(case_of(TWO)))
    assert report["split"] == "one"
    assert report["goods"][0] == {  # type: ignore[index]
        "issue": "one",
        "options": {"a": "to_a", "b": "to_b"},
        "points": {"a": 75, "b": 50},
        "shares": {"a": 0.8, "b": 0.2},
        "exact_shares": {"a": "4/5", "b": "1/5"},
    }
    assert report["totals"] == {"a": 60, "b": 60}
    assert report["exact_totals"] == {"a": "60", "b": "60"}
    assert report["aside"] == [{"issue": "care", "why": "agreed", "option": "by_b"}]
    assert report["walk_aways"] == {"a": {"points": 9.8, "walk_away": 10}}


def test_what_is_not_divided_is_named() -> None:
    report = divided_report(divide(example("merger.yaml")))
    assert report["not_divided"] == ["form"]
    assert report["estimates"] == ["north", "south"]
    assert (report["envy_free"], report["equitable"], report["efficient"]) == (True, True, True)
