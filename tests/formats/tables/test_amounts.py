"""Numbers as people write them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables.amounts import is_short, number_of, points_of, shown, shown_walk_away, walk_away_of
from goodoffices.formats.tables.grid import Cell, Odd, Unfit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", 5),
        (" -5 ", -5),
        ("−5", -5),
        ("0,5", "0.5"),
        ("0,125", "0.125"),
        ("12,50", "12.5"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", 1234567),
        ("1 234", 1234),
        ("1\u202f234\u202f567,25", "1234567.25"),
        ("1'234.5", "1234.5"),
        ("1/3", "1/3"),
        ("1e-5", "0.00001"),
        (".5", "0.5"),
        ("0.12345678901234567890123", "0.12345678901234567890123"),
    ],
)
def test_what_can_mean_one_number_only_is_read(text: str, expected: str | int) -> None:
    assert number_of(text) == Fraction(expected)


@pytest.mark.parametrize("text", ["1,234", "1.234", "-12,500", "999.000"])
def test_what_can_mean_two_numbers_is_refused(text: str) -> None:
    with pytest.raises(Unfit, match="which can mean"):
        number_of(text)


def test_between_commas_a_point_can_only_be_decimal() -> None:
    assert number_of("1.234", has_comma_between=True) == Fraction("1.234")


@pytest.mark.parametrize(
    "cell",
    ["nan", "inf", "-.inf", "", "ten", "1e999", "9" * 600, "1/0", "0x10", "1,2,3", "12,3456,7", "1 23", "5 €", "50%"],
)
def test_everything_else_is_refused(cell: str) -> None:
    with pytest.raises(Unfit):
        number_of(cell)


def test_what_is_odd_says_what_it_is() -> None:
    with pytest.raises(Unfit) as error:
        points_of(Odd("a date, 2025-01-01", "2025-01-01", "Format it."))
    assert (error.value.found, error.value.advice) == ("a date, 2025-01-01", "Format it.")
    with pytest.raises(Unfit):
        number_of(Fraction(10**101))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10..20", ["10", "20"]),
        ("10 – 20", ["10", "20"]),
        ("10-20", ["10", "20"]),
        ("-5..-2,5", ["-5", "-2.5"]),
        ("-5 - -2", ["-5", "-2"]),
        ("10 bis 20", ["10", "20"]),
        ("10 to 20", ["10", "20"]),
        ("[10, 20]", ["10", "20"]),
        ("7..7", "7"),
        ("7", "7"),
    ],
)
def test_intervals(text: str, expected: Plain) -> None:
    assert points_of(text) == expected


@given(st.fractions(max_denominator=10**6), st.fractions(max_denominator=10**6))
def test_what_is_shown_is_read_again(low: Fraction, high: Fraction) -> None:
    points: Plain = amount_name(low) if low == high else [amount_name(low), amount_name(high)]
    assert points_of(shown(points)) == points or points_of(shown(points), has_comma_between=True) == points
    steps: Plain = {"2025-01-01": points, "2026-01-01": amount_name(low)}
    assert walk_away_of(shown_walk_away(steps)) == steps
    assert walk_away_of(shown_walk_away({"": points})) == {"": points}


@pytest.mark.parametrize("cell", ["soon: 5", "2025-01-01: 5; 2025-01-01: 6", "2025-01-01: x"])
def test_walk_aways_from_no_day_are_refused(cell: Cell) -> None:
    with pytest.raises(Unfit):
        walk_away_of(cell)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6).map(Fraction))
def test_short_numbers_survive_a_double(amount: Fraction) -> None:
    if is_short(amount):
        assert Fraction(repr(float(amount))) == amount
