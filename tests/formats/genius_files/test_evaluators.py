from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Worth
from goodoffices.formats.domains.worths import points_of
from goodoffices.formats.genius_files.evaluators import read_points
from tests.formats.genius_files.samples import DAYS, PRICE, TONS, listed, profile, tree, valued

PRICE_ISSUE, DAYS_ISSUE, TONS_ISSUE = (own.issue for own in listed(PRICE, DAYS, TONS))


def points(evaluator: str) -> list[Fraction]:
    element = tree(TONS.replace("</issue>", f"<evaluator {evaluator}/></issue>"))
    return points_of(TONS_ISSUE, Worth(read_points(element, TONS_ISSUE)))


def test_items_have_evaluations() -> None:
    price, days = tree(profile(valued())).children[0].children
    assert read_points(price, PRICE_ISSUE) == (("$4", Fraction(1)), ("$3", Fraction(1, 2)))
    assert points_of(DAYS_ISSUE, Worth(read_points(days, DAYS_ISSUE))) == [Fraction(n, 10) for n in range(10)]
    assert (read_points(tree(PRICE), PRICE_ISSUE), read_points(tree(DAYS), DAYS_ISSUE)) == ((), ())


@pytest.mark.parametrize(
    ("evaluator", "expected"),
    [
        ('slope="0.25" offset="0.1"', ["0.1", "0.35", "0.6", "0.85"]),
        ('ftype="linear" slope="0.5" offset="0.2"', ["0.2", "0.7", "1", "1"]),
        ('ftype="linear" slope="-0.5" offset="0.6"', ["0.6", "0.1", "0", "0"]),
        ('ftype="linear" parameter1="0.1" parameter0="0"', ["0.5", "0.6", "0.7", "0.8"]),
        ('ftype="constant" parameter0="7"', ["7", "7", "7", "7"]),
        ('ftype="Triangular" parameter0="5" parameter1="8" parameter2="6"', ["0", "1", "1/2", "0"]),
        ('ftype="triangular" parameter0="5" parameter1="9" parameter2="5"', ["1", "3/4", "1/2", "1/4"]),
    ],
)
def test_functions_of_whole_numbers(evaluator: str, expected: list[str]) -> None:
    assert points(evaluator) == list(map(Fraction, expected))


def test_whole_numbers_can_have_items() -> None:
    items = "".join(f'<item value="{n}" evaluation="{n * n}"/>' for n in (5, 6, 7, 8))
    element = tree(TONS.replace("</issue>", f"{items}</issue>"))
    assert points_of(TONS_ISSUE, Worth(read_points(element, TONS_ISSUE))) == [25, 36, 49, 64]


@pytest.mark.parametrize(
    ("evaluator", "message"),
    [
        ('<evaluator ftype="faratin"/>', "found the evaluator “faratin”; expected one of linear, constant, triangular"),
        ('<evaluator ftype="linear"/>', "found <evaluator> without “parameter1”"),
        ('<evaluator slope="NaN"/>', "found “NaN” as “slope”"),
        ('<evaluator ftype="triangular" parameter0="5" parameter1="6" parameter2="9"/>', "top is not between its ends"),
        ('<item value="5" evaluation="1"/>', "found no evaluation of 6 in <issue> “Tons”"),
        ('<item value="4" evaluation="1"/>', "found the value 4 of <issue> “Tons”; expected each whole number from 5"),
        ('<item value="x" evaluation="1"/>', "found “x” as “value”"),
    ],
)
def test_what_cannot_be_meant_is_refused(evaluator: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_points(tree(TONS.replace("</issue>", f"{evaluator}</issue>")), TONS_ISSUE)
    assert message in str(caught.value)


@pytest.mark.parametrize("odd", ["", "null", "NaN", "Infinity", "-inf", "1e999", "1,5"])
def test_evaluations_are_numbers(odd: str) -> None:
    price = tree(profile(valued(four=odd))).children[0].children[0]
    with pytest.raises(
        FormatError, match="a.xml:1:112: found “.*” as “evaluation” of <item> “\\$4”; expected a number"
    ):
        read_points(price, PRICE_ISSUE)


def test_one_value_without_evaluation_is_refused() -> None:
    price = tree(PRICE.replace('"$4"', '"$4" evaluation="1"'))
    with pytest.raises(FormatError, match="found <item> “\\$3” without “evaluation”"):
        read_points(price, PRICE_ISSUE)
