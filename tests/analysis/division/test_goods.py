"""What a case has to share, and why some cases have nothing."""

from fractions import Fraction

import pytest

from goodoffices.analysis.division.goods import Aside, Good, goods_of
from goodoffices.case.errors import UsageError
from tests.sample_cases import RIVER, case_of

SHARED = """\
goodoffices: 1
title: Shared
parties:
  b: {name: B, seat: signatory}
  a: {name: A, seat: signatory}
  bank: {name: Bank, seat: observer}
issues:
  house: {options: [to_a, to_b], divisible: true}
  boat: {ordered: [to_a, to_b], divisible: true}
  grave: {options: [by_a, by_b], divisible: true}
  weather: {options: [wet, dry], divisible: true}
  free: {options: [to_a, to_b], divisible: true}
  form: {options: [deed, letter]}
red_lines:
  a: {in_writing: {never: form == letter}}
values:
  a:
    house: {to_a: 30, to_b: 10}
    boat: [to_a, to_b]
    grave: {by_a: 0, by_b: 2}
    weights: {house: 2}
  b:
    house: {to_a: 0, to_b: [20, 40]}
    boat: {to_a: 1, to_b: 6}
    grave: {by_a: 0, by_b: 1}
    free: {to_b: 3, to_a: 0}
"""
"""Weights, an interval, an order; one issue on which both agree, one that matters to neither, one to one party only."""


def test_goods_are_what_the_parties_differ_on() -> None:
    found = goods_of(case_of(SHARED))
    assert found.parties == ("b", "a")
    assert found.goods == (
        Good("house", ("to_b", "to_a"), (Fraction(30), Fraction(40))),
        Good("boat", ("to_b", "to_a"), (Fraction(5), Fraction(50))),
        Good("free", ("to_b", "to_a"), (Fraction(3), Fraction(0))),
    )
    assert found.aside == (("grave", Aside.AGREED, "by_b"), ("weather", Aside.INDIFFERENT, ""))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("divisible: true", "divisible: false", "No issue of this case is marked as divisible"),
        ("  b:\n    house: {to_a: 0", "  bank:\n    basis: stated\n  b:\n    house: {to_a: 0", "3 parties have values"),
        ("never: form == letter", "never: house == to_b and form == letter", "the red line in_writing of a"),
        ("red_lines:", "rules: [boat == to_a implies house == to_b]\nred_lines:", "the rule “boat == to_a implies"),
        ("    weights: {house: 2}", "    when: [{if: boat == to_a, points: 1}]", "the points of a if boat == to_a"),
        (
            "{name: Bank, seat: observer}",
            "{name: Bank, seat: conditional, consent_if: boat == to_a}",
            "the consent of bank if boat == to_a",
        ),
        ("red_lines:", "consent: accepts(a) or house == to_a\nred_lines:", "the consent rule"),
        (
            "house: {options: [to_a, to_b], divisible: true}",
            "house: {options: [to_a, to_b], divisible: true, commitment: {if: to_a, by: bank}}",
            "what it commits bank to",
        ),
    ],
)
def test_what_stands_in_the_way_is_named(old: str, new: str, words: str) -> None:
    text = SHARED.replace(old, new)
    assert text != SHARED
    with pytest.raises(UsageError, match=words):
        goods_of(case_of(text))


def test_a_case_without_values_has_nobody_to_divide_between() -> None:
    with pytest.raises(UsageError, match="no parties have values"):
        goods_of(case_of(SHARED.partition("values:")[0]))


def test_where_all_agree_there_is_nothing_to_divide() -> None:
    text = RIVER.replace("options: [built, lowered]", "options: [built, lowered]\n    divisible: true")
    with pytest.raises(UsageError, match="both parties prefer the same option"):
        goods_of(case_of(text.replace("dam: {built: 0, lowered: 20}", "dam: {built: 20, lowered: 0}")))
