from fractions import Fraction

import pytest

from goodoffices.case.case import Case
from goodoffices.case.issues import FacetKind, Issue
from tests.formats.case_files.writing import case_of, complaints

HEAD = "goodoffices: 1\nparties: {up: {name: Up}}\nissues:\n"


def issue(text: str) -> Issue:
    return case(text).issues[0]


def case(text: str) -> Case:
    return case_of(HEAD + text)


def wrong(text: str) -> list[str]:
    return [complaint.partition(": ")[2] for complaint in complaints(HEAD + text)]


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("  x: {facets: {y: [a, b]}}", "  x: {facets: {y: {options: [a, {name: b}]}}}"),
        ("  x: {options: [a], rules: x == a}", "  x: {options: [{name: a}], rules: [{that: x == a}]}"),
        ("  x: {options: [a, b], commitment: {if: b, by: up}}",
         "  x: {options: [a, b], commitments: [{if: x == b, by: [up]}]}"),
        ("  x: {number: {from: 1, to: 3}}", "  x: {number: {from: 1.0, to: 3, step: 1}}"),
    ],
)  # fmt: skip
def test_short_and_long_forms_mean_the_same(short: str, long: str) -> None:
    assert case(short) == case(long)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("[2024, 2025]", ["2024", "2025"]),
        ("[true, false]", ["true", "false"]),
        ("[yes, no]", ["yes", "no"]),
        ('["null", "~", 1.50, 45 days, 2025-06-30]', ["null", "~", "1.50", "45 days", "2025-06-30"]),
    ],
)
def test_options_are_named_as_they_are_written(written: str, names: list[str]) -> None:
    assert list(issue(f"  x: {{options: {written}}}").facets[0].option_names) == names


def test_numbers() -> None:
    facet = issue("  x: {number: {from: -0.5, to: 1, step: 1/2, unit: m}}").facets[0]
    assert (facet.kind, facet.unit, facet.option_names) == (FacetKind.NUMBER, "m", ("-0.5", "0", "0.5", "1"))
    assert facet.options[0].number == Fraction(-1, 2)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("  x: {options: [a, null]}",
         "found nothing; expected an option. Put it in quotation marks, if that is its name."),
        ("  x: [a, b]", "found a list; expected an issue, as `name: value` lines. Write `options:` before the list."),
        ("  x: {title: X}", "found nothing to decide; expected `facets`, `options`, `ordered` or `number`"),
        ("  x: {options: [a], ordered: [b]}", "found `options` and `ordered`; expected one of them"),
        ("  x: {facets: {y: {title: Y}}}", "found nothing to decide; expected `options`, `ordered` or `number`"),
        ("  x: {options: [a], commitment: {by: up}}",
         "found no `if`; expected one in a commitment: the option, or the condition, under which it is made. "
         "Write `if: true` where it always holds."),
        ("  x: {options: [a], commitment: {if: a}, commitments: [{if: a}]}",
         "found `commitment` and `commitments`; expected one of them"),
        ("  x: {number: {from: 1}}", "found no `to`; expected one in a number facet: the largest amount"),
        ("  x: {number: {from: 3, to: 1}}", "found 1; expected at least 3, where it starts"),
        ("  x: {number: {from: 1, to: 3, step: 0}}", "found 0; expected a step above 0"),
        ("  x: {number: {from: 0, to: 3, step: 2}}",
         "found 3, which no step from 0 by 2 hits; expected an amount that one hits. The last one before it is 2."),
        ("  x: {number: {from: 0, to: 1e9}}", "found 1000000001 steps; expected at most 10000. Take larger steps."),
        ("  x: {number: {from: 0, to: .inf}}", "found “.inf”; expected a number"),
    ],
)  # fmt: skip
def test_what_is_no_issue(text: str, complaint: str) -> None:
    assert wrong(text) == [complaint]
