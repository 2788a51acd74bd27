from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from goodoffices.case.issues import amount_name
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.formats.case_files.shapes import scalars


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("0", 0),
        ("-3", -3),
        ("+3", 3),
        ("0.47001665765358990", Fraction(47001665765358990, 10**17)),
        ("1e-3", Fraction(1, 1000)),
        ("2.5E2", 250),
        (".5", Fraction(1, 2)),
        ("5.", 5),
        ("1/3", Fraction(1, 3)),
        (" 7 ", 7),
    ],
)
def test_numbers_are_exact(written: str, amount: Fraction) -> None:
    assert scalars.read_amount(written) == amount


@pytest.mark.parametrize(
    "written",
    [
        ".nan",
        ".inf",
        "-.inf",
        "nan",
        "1e999",
        "1e-999",
        "1e9999999999",
        "1/0",
        "0x10",
        "1_000",
        "1,5",
        "",
        "x",
        "9" * 600,
        None,
        True,
        [],
        {},
    ],
)
def test_what_is_no_number(written: object) -> None:
    with pytest.raises(PydanticCustomError):
        scalars.read_amount(written)


@given(st.fractions(max_denominator=10**6))
def test_every_amount_can_be_written_and_read(amount: Fraction) -> None:
    assert scalars.amount_in(amount_name(amount)) == amount


def test_points() -> None:
    wrong: object
    assert scalars.read_points("5") == Points.exactly(5)
    assert scalars.read_points(["1.5", "2"]) == Points(Fraction(3, 2), Fraction(2))
    for wrong in ([], ["1"], ["1", "2", "3"], ["1", "x"], ["1", None], "x", {}, None, True):
        with pytest.raises(PydanticCustomError):
            scalars.read_points(wrong)


def test_texts() -> None:
    wrong: object
    assert scalars.read_text("Water") == Text.plain("Water")
    assert scalars.read_text({"en": "Water", "de": "Wasser"}) == Text((("en", "Water"), ("de", "Wasser")))
    for wrong in ({}, {"english": "x"}, {"en": None}, {"en": ["x"]}, None, True, ["x"]):
        with pytest.raises(PydanticCustomError):
            scalars.read_text(wrong)


def test_days() -> None:
    wrong: object
    assert scalars.read_day("2025-06-30") == date(2025, 6, 30)
    for wrong in ("2025-02-30", "20250630", "2025-W01-1", "30.6.2025", "2025-06", None, [], "2025-06-30T00:00"):
        with pytest.raises(PydanticCustomError):
            scalars.read_day(wrong)


def test_words_and_phrases() -> None:
    assert [scalars.read_word(value) for value in ("a", "45 days", True, False)] == ["a", "45 days", "true", "false"]
    assert [scalars.read_phrase(value) for value in ("", "x", None)] == ["", "x", ""]
    wrong: object
    for read in (scalars.read_word, scalars.read_phrase):
        for wrong in ([], {}):
            with pytest.raises(PydanticCustomError):
                read(wrong)
    for nothing in (None, ""):
        with pytest.raises(PydanticCustomError):
            scalars.read_word(nothing)


def test_conditions_grades_and_truths() -> None:
    assert [scalars.read_condition(value) for value in ("a == b", True)] == ["a == b", "true"]
    assert scalars.read_grade("B2") == "B2"
    assert scalars.read_truth(value=False) is False
    for read, wrong in ((scalars.read_condition, " "), (scalars.read_grade, "G1"), (scalars.read_truth, "yes")):
        with pytest.raises(PydanticCustomError):
            read(wrong)


def test_a_choice_suggests_the_nearest_word() -> None:
    read = scalars.one_of(("stated", "inferred", "estimate"))
    assert read("stated") == "stated"
    with pytest.raises(PydanticCustomError) as caught:
        read("infered")
    assert caught.value.context is not None
    assert caught.value.context["expected"] == "stated, inferred or estimate"
    assert caught.value.context["advice"] == "Did you mean “inferred”?"
