"""Quotations over several paragraphs, genitives within them, and full stops that end sentences."""

import pytest

from goodoffices.reading.pages.marks import quoted
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is wet.\n\n“It was always wet.”", ["“It is wet.\n\n“It was always wet.”"]),
        ('"It is wet.\n\n"It was always wet."', ['"It is wet.\n\n"It was always wet."']),
        ("“It is wet.\n\nIda “Stork” Brandt left.", ["“Stork”"]),
        ("“It is wet.\n\nIda left.\n\n“No.”", ["“No.”"]),
        ("‘The clerks’ room is wet,’ she said.", ["‘The clerks’ room is wet,’"]),
        ("‘The clerks’ is a play, and ‘Locks’ too.", ["‘The clerks’", "‘Locks’"]),
        ("‘It's old,’ the clerks’ union said.", ["‘It's old,’"]),
    ],
)
def test_a_quotation_ends_where_its_mark_closes_it(text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in quoted(text, "en")] == expected


def test_paragraphs_of_one_speech_are_one_quotation() -> None:
    text = "Ida was clear. “It is wet.\n\n“It was always wet,” she said."
    [found] = quotations(Page(text, "en"))
    assert [text[begin:end] for begin, end in found.quote] == ["“It is wet.\n\n“It was always wet,”"]
    assert [text[begin:end] for begin, end in found.speaker] == ["she"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The board asked for 22. Ida offered 9. They parted.", 3),
        ("J. Brandt met Gen. Ray in the U.S. on Jan. 4.", 1),
        ("They meet on 4. Mai.", 2),
    ],
)
def test_a_number_ends_an_english_sentence(text: str, count: int) -> None:
    assert len(Page(text, "en").sentences) == count
