"""What one says of another: both are found, each with its own words."""

import pytest

from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The keeper said the lock was “old”, the Hafenbote reported.",
            [
                ("the Hafenbote", "The keeper said the lock was “old”"),
                ("The keeper", "the lock was “old”"),
                ("The keeper", "“old”"),
            ],
        ),
        (
            "According to the Hafenbote, the keeper said that the lock was old.",
            [
                ("the Hafenbote", "the keeper said that the lock was old"),
                ("the keeper", "that the lock was old"),
            ],
        ),
    ],
)
def test_who_is_quoted_and_who_quotes_both_speak(text: str, expected: list[tuple[str, str]]) -> None:
    found = quotations(Page(text, "en"))
    assert [(_words(text, own.speaker), _words(text, own.quote)) for own in found] == expected


def _words(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    return " | ".join(text[begin:end] for begin, end in spans)
