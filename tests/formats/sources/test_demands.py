from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.sources.demands import amount, listing, mapping, number, required, stated, word
from goodoffices.formats.sources.json_source import json_tree

TREE = json_tree(
    b'{"n": 0.10, "t": "a", "no": null, "yes": true, "l": [1], "big": 1e16, "c": "1,5", "nan": ".nan"}', "f"
)


def at(name: str) -> Entries:
    return mapping(TREE, "a mapping").entries[name].value  # type: ignore[return-value]


def test_what_is_there_is_given() -> None:
    assert (number(at("n"), "a number"), word(at("yes"), "a word")) == (Fraction(1, 10), "true")
    assert (amount(at("t")), amount(at("n")), len(listing(at("l"), "a list"))) == (None, Fraction(1, 10), 1)
    assert stated(mapping(TREE, "a mapping"), "no") is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("t", "f:1:18: found “a”; expected a number"),
        ("no", "found nothing; expected a number"),
        ("l", "found a list; expected a number"),
        ("big", "found a number beyond 10^15; expected a number, which sums can hold exactly. Use a smaller unit."),
        ("c", "found “1,5”; expected a number. Write decimals with a point."),
        ("nan", "found “.nan”; expected a number"),
    ],
)
def test_what_is_no_number_is_said_to_be_none(name: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        number(at(name), "a number")
    assert expected in str(caught.value)


def test_what_is_missing_is_said_to_be_so() -> None:
    with pytest.raises(FormatError, match="f:1:1: found no “bigg”; expected a size. It has “big”?"):
        required(mapping(TREE, "a mapping"), "bigg", "a size")
    with pytest.raises(FormatError, match="found a list; expected a mapping"):
        mapping(at("l"), "a mapping")
