from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.genius_files.attributes import described, folded, number, stated_number, whole_number, word
from tests.formats.genius_files.samples import tree

ITEM = tree('<item value="5%  off" evaluation="0.10" index="1.0" empty="" odd="4,5" nan="NaN" big="1e16" half="0.5"/>')


def test_numbers_are_exact() -> None:
    assert number(ITEM, "evaluation") == Fraction(1, 10)
    assert (whole_number(ITEM, "index"), stated_number(ITEM, "none")) == (1, None)


def test_words_are_as_written() -> None:
    assert word(ITEM, "value") == "5%  off"
    assert (folded(" 5%  off\n"), described(ITEM)) == ("5% off", "<item> “5% off”")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none", "a.xml:1:1: found <item> “5% off” without “none”; expected a number as its “none”"),
        ("empty", "found “” as “empty”"),
        ("odd", "found “4,5” as “odd” of <item> “5% off”; expected a number. Write decimals with a point."),
        ("nan", "found “NaN” as “nan”"),
        ("big", "found a number beyond 10^15"),
        ("half", "found “0.5” as “half” of <item> “5% off”; expected a whole number"),
    ],
)
def test_other_numbers_are_refused(name: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        whole_number(ITEM, name)
    assert message in str(caught.value)


@pytest.mark.parametrize(("name", "found"), [("none", "without “none”"), ("empty", "with an empty “empty”")])
def test_words_have_to_be_there(name: str, found: str) -> None:
    with pytest.raises(FormatError, match=f"{found}; expected a text"):
        word(ITEM, name)
