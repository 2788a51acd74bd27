"""Bodies and media are found by their names, in any case, and named in the nominative."""

import pytest

from goodoffices.reading.actors.bodies import bodies, is_kind_of_body
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sprecher des Kremls und des Weißen Hauses", ["Kreml", "Weißes Haus"]),
        ("de", "die Europäischen Kommission, die NATO und Ver.di", ["EU-Kommission", "Nato", "Ver.di"]),
        ("de", "laut CNN, AP, der New York Times und dpa", ["CNN", "AP", "New York Times", "dpa"]),
        ("de", "In dieser Zeit sah die Welt ein Bild im Spiegel", []),
        ("en", "the Kremlin's envoy, the White House and the U.N.", ["Kremlin", "White House"]),
    ],
)
def test_bodies_have_their_names(language: str, text: str, expected: list[str]) -> None:
    assert [body.name for body in bodies(Page(text, language).sentences[0].tokens, language)] == expected


def test_names_that_are_words_are_names_only_of_sources() -> None:
    tokens = Page("laut Spiegel", "de").sentences[0].tokens
    assert not bodies(tokens, "de")
    assert [body.name for body in bodies(tokens, "de", as_a_source=True)] == ["Der Spiegel"]


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("de", "Außenministeriums", True),
        ("de", "Gewerkschaft", True),
        ("de", "Minister", False),
        ("en", "ministry", True),
        ("en", "minister", False),
    ],
)
def test_some_nouns_say_that_they_are_bodies(language: str, word: str, expected: bool) -> None:
    assert is_kind_of_body(word, language) is expected
