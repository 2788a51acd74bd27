from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.genius_files.levels import numbered_issues, weights_of
from tests.formats.genius_files.samples import DAYS, PRICE, TONS, profile, tree, weights

NESTED = profile(TONS, f'<objective index="7" name="group">{DAYS}{PRICE}<weight index="2" value="0.3"/></objective>')


def test_issues_stand_in_the_order_of_their_numbers() -> None:
    assert [issue.number for issue in numbered_issues(tree(profile(TONS, DAYS, PRICE)))] == [1, 2, 3]
    assert [issue.number for issue in numbered_issues(tree(NESTED))] == [1, 2, 3]


def test_without_numbers_the_order_of_the_file_counts() -> None:
    issues = numbered_issues(tree(profile('<issue name="b"/>', '<issue name="a"/>')))
    assert [(issue.number, issue.element.attributes["name"]) for issue in issues] == [(1, "b"), (2, "a")]


def test_weights_go_by_numbers() -> None:
    assert weights_of(tree(profile(DAYS, PRICE, weights("0.25", "-1")))) == {1: Fraction(1, 4), 2: Fraction(-1)}
    assert weights_of(tree(NESTED)) == {2: Fraction(3, 10)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (profile(PRICE, PRICE), "found the index 1 of <issue> “Price” a second time"),
        (profile(PRICE, '<issue name="b"/>'), "found <issue> “b” without “index”"),
        (profile(PRICE, weights("1", "1")), "found the weight of an issue 2, which is not there"),
        (profile(PRICE, weights("1"), weights("1")), "found a second weight of issue 1"),
        (profile(PRICE, weights("NaN")), "found “NaN” as “value” of <weight> “NaN”; expected a number"),
        (NESTED.replace("</objective></utility", '<weight index="7" value="0.5"/></objective></utility'), "a group of"),
    ],
)
def test_what_cannot_be_meant_is_refused(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        weights_of(tree(text))
    assert message in str(caught.value)


def test_a_group_that_weighs_1_is_no_more_than_its_issues() -> None:
    text = NESTED.replace("</objective></utility", '<weight index="7" value="1.0"/></objective></utility')
    assert weights_of(tree(text)) == {2: Fraction(3, 10)}
