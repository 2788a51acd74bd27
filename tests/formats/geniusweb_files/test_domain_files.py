import json
from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import Domain, DomainIssue
from goodoffices.formats.geniusweb_files.domain_files import read_domain
from goodoffices.formats.sources.demands import mapping
from goodoffices.formats.sources.json_source import json_tree


def read(values: object) -> Domain:
    tree = json_tree(json.dumps({"issuesValues": {"a": values}}).encode(), "f")
    return read_domain(mapping(tree, "a domain"), "file")


@pytest.mark.parametrize(
    "values",
    [
        {"values": {"range": ["1", "2", "0.25"]}},
        {"range": [1, 2.0, 0.25]},
        {"range": {"low": 1, "high": 2, "step": 0.25}},
    ],
)
def test_numbers_come_in_several_forms(values: object) -> None:
    steps = Steps(Fraction(1), Fraction(2), Fraction(1, 4))
    assert read(values) == Domain("file", (DomainIssue("a", steps=steps),))


def test_values_are_texts() -> None:
    assert read({"values": ["yes", "2", "0.10"]}).issues[0].values == ("yes", "2", "0.10")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"values": []}, "found no values; expected one at least"),
        ({"values": ["a", "a"]}, "found “a” a second time; expected each value once"),
        ({"value": ["a"]}, "found “value”; expected “values” or “range”. Did you mean “values”?"),
        ({}, "found a mapping without anything; expected “values” or “range”"),
        ({"values": [[1]]}, "found a list; expected a value"),
        ({"values": list(map(str, range(10_001)))}, "found 10001 values; expected at most 10000"),
        ({"range": [0, 10**6, 1]}, "found 1000001 values; expected at most 10000. Take larger steps."),
        ({"range": [0, 1]}, "found 2 numbers; expected three, as in [low, high, step]"),
        ({"range": [0, 1, 0]}, "found a step that leads nowhere; expected a step above 0"),
        ({"range": [1, 0, 1]}, "found a range without numbers"),
        ({"range": ["NaN", 0, 1]}, "found “NaN”; expected a number"),
    ],
)
def test_what_cannot_be_read_is_named(values: object, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(values)
    assert expected in str(caught.value)
