import pytest

from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption
from tests.formats.case_files.writing import added, with_added


def test_positions_and_interests_have_short_forms() -> None:
    assert with_added("positions: {up: {dam: high}}") == with_added("positions: {up: {dam: {option: high}}}")
    assert with_added("interests: {up: {face: }}") == with_added("interests: {up: {face: {}}}")


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("[low, high]", "{order: [low, high], points: 100}"),
        ("[[low, high]]", "{order: [[low, high]]}"),
        ("{low: 1, high: 2}", "{low: [1, 1], high: 2.0}"),
    ],
)
def test_values_have_short_forms(short: str, long: str) -> None:
    assert with_added(f"values: {{up: {{dam: {short}}}}}") == with_added(f"values: {{up: {{dam: {long}}}}}")


def test_values_of_every_kind() -> None:
    release = "release.volume: {400: 60, 0: [0, 5]}, release.form: {none: 1}"
    text = f"values: {{up: {{basis: estimate, dam: [low, high], {release}}}}}"
    values = with_added(text).values[0]
    kinds = [type(own) for own in values.facets]
    assert kinds == [OptionOrder, PointsByAmount, PointsByOption]
    by_amount = values.facets[1]
    assert isinstance(by_amount, PointsByAmount)
    assert [int(amount) for amount, _ in by_amount.points] == [0, 400]
    assert by_amount.points[1][1] == Points.exactly(60)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("red_lines: {up: {a: {says: x}}}", "13:21: found no condition; expected either `never` or `always`"),
        ("red_lines: {up: {a: {never: dam == low, always: dam == high}}}",
         "13:21: found `never` and `always`; expected either `never` or `always`"),
        ("red_lines: {up: {a: dam == low}}", "13:21: found “dam == low”; expected a red line, as `name: value` lines"),
        ("red_lines: {up: {a: {never: [dam == low]}}}",
         "13:29: found a list; expected a condition such as dam == lowered. Put it in quotation marks."),
        ("red_lines: {up: {a: {never: dam == low, firmness: 1.5}}}",
         "13:51: found 1.5; expected a number above 0 and at most 1"),
        ("values: {up: {dam: 5}}",
         "13:20: found no points; expected points of each option, {option: points}, or their order, [best, …]"),
        ("values: {up: {dam: {low: [3, 1], high: 2}}}",
         "13:26: found [3, 1]; expected an interval from low to high. Write [1, 3]."),
        ("values: {up: {dam: {low: x, high: 2}}}",
         "13:26: found “x”; expected points: a number, or an interval [low, high]"),
        ("values: {up: {release.volume: {lots: 5}}}",
         "13:32: found “lots”; expected an amount, since release.volume is a number"),
        ("values: {up: {release.volume: {0: 5, 0.0: 6}}}",
         "13:38: found the amount 0.0 a second time; expected each amount once"),
        ("values: {up: {when: [{points: 5}]}}",
         "13:22: found no `if`; expected one in conditional points: where they count. "
         "Write `if: true` where it always holds."),
        ("positions: {up: {dam: [high]}}", "13:23: found a list; expected a position, as `name: value` lines"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_wants(text: str, complaint: str) -> None:
    assert complaint in added(text)
