from datetime import date

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.robustness.unknowns import Sort, uncertain_lines, uncertain_numbers
from tests.analysis.robustness.talks import talks
from tests.sample_cases import ESTIMATES, case_of, example


def test_lines_that_are_not_entirely_firm() -> None:
    lines = uncertain_lines(compile_case(talks()))
    assert [own.id for _, own in lines] == [
        "north.red_lines.no_road", "south.red_lines.some_road", "bank.red_lines.tolls",
    ]  # fmt: skip
    assert all(own.sort is Sort.LINE and own.firmness < 1 for _, own in lines)


def test_every_range_and_order_of_a_party() -> None:
    assert [own.id for own in uncertain_numbers(talks(), "north", None)] == [
        "north.values.road", "north.values.toll.10", "north.walk_away",
    ]  # fmt: skip
    assert [own.id for own in uncertain_numbers(talks(), "south", None)] == [
        "south.values.road.built", "south.values.when[0]",
    ]  # fmt: skip
    assert uncertain_numbers(talks(), "bank", None) == ()


def test_an_order_in_which_all_are_alike_leaves_nothing_open() -> None:
    both = uncertain_numbers(case_of(ESTIMATES), "b", None)
    assert [(own.sort, own.facet) for own in both] == [(Sort.ORDER, "x"), (Sort.ORDER, "y")]
    alike = case_of(ESTIMATES.replace("order: [low, high]", "order: [[low, high]]"))
    assert [own.facet for own in uncertain_numbers(alike, "b", None)] == ["x"]


def test_a_walk_away_is_that_of_the_day() -> None:
    case = example("wage-round.yaml")

    def ids(day: date) -> list[str]:
        return [own.id for own in uncertain_numbers(case, "union", day)]

    assert "union.walk_away" not in ids(date(2026, 4, 10))
    assert "union.walk_away" in ids(date(2026, 5, 2))
