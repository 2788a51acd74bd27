"""Roles told in passing are those of the person named before them."""

import pytest

from goodoffices.reading.actors.offices_held import office_held
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Andrij Jermak war bis zu seinem Rücktritt Chefunterhändler.", "Chefunterhändler"),
        (
            "de",
            "Andrij Jermak, der bis Freitag als ukrainischer Unterhändler wirkte, ging.",
            "ukrainischer Unterhändler",
        ),
        ("de", "Andrij Jermak ist mit dem Minister gekommen.", None),
        ("de", "Andrij Jermak traf den Minister.", None),
        ("de", "Andrij Jermak war dort, als Außenminister Marco Rubio kam.", None),
        ("en", "Andrii Yermak served as chief negotiator until Friday.", "chief negotiator"),
    ],
)
def test_a_sentence_tells_what_somebody_is(language: str, text: str, expected: str | None) -> None:
    found = office_held(Strip.of(Page(text, language).sentences[0], language), 2)
    assert (found.text if found else None) == expected
