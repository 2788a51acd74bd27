"""Places are names behind certain prepositions; persons and nouns are none."""

import pytest

from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.meetings.places import places
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie sprachen in Florida, in der Schweiz und im Kanzleramt.", ["Florida", "Schweiz", "Kanzleramt"]),
        ("de", "Er reist nach New York und nach Addis Abeba.", ["New York", "Addis Abeba"]),
        ("de", "In Gesprächen ging es in der Sache nach Angaben der Armee um nichts.", []),
        ("en", "They met in Geneva and at the White House.", ["Geneva", "White House"]),
        ("en", "He wrote in Haaretz.", []),
    ],
)
def test_a_sentence_names_places(language: str, text: str, expected: list[str]) -> None:
    strip = Strip.of(Page(text, language).sentences[0], language)
    assert [place.name for place in places(strip, frozenset())] == expected
