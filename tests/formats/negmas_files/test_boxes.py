import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Box
from goodoffices.formats.negmas_files.boxes import read_boxes
from tests.formats.negmas_files.trees import DOMAIN, tree


@pytest.mark.parametrize(
    ("text", "boxes", "is_clear"),
    [
        ("outcome_ranges: [{1: [1, 5]}, null]\nutilities: [3, 4]\nweights: [2, 1]", [(6, ((1, 2, 4),)), (4, ())], True),
        ("outcome_ranges: [{price: [0, 2]}]\nutilities: [3]", [(3, ((1, 0, 2),))], False),
        ("outcome_ranges: [{1: 2}, {1: [5, 9]}]\nutilities: [3, 4]", [(3, ((1, 2, 2),))], True),
    ],
)
def test_boxes_reach_from_value_to_value(text: str, boxes: list[object], *, is_clear: bool) -> None:
    found, clear = read_boxes(tree(text), DOMAIN, "d.yml")
    assert [(box.points, box.bounds) for box in found] == boxes
    assert (clear, all(isinstance(box, Box) for box in found)) == (is_clear, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("outcome_ranges: [{0: [1, 2]}]\nutilities: [1]", "found a range of “food”; expected an issue of amounts (d.y"),
        ("outcome_ranges: [{7: [1, 2]}]\nutilities: [1]", "found “7”; expected the number of an issue, from 0 to 1"),
        ("outcome_ranges: [{1: [1, 2, 3]}]\nutilities: [1]", "found 3 values; expected two numbers"),
        ("outcome_ranges: []\nutilities: [1]", "found 1 numbers; expected 0, one for each range"),
        ("utilities: [1]", "found no “outcome_ranges”"),
    ],
)
def test_what_does_not_fit_is_named(text: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_boxes(tree(text), DOMAIN, "d.yml")
    assert expected in str(caught.value)
