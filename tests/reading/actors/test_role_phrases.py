"""Role phrases are read on both sides of a name, and put into the nominative."""

import pytest

from goodoffices.reading.actors import role_phrases
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.pages.page import Page


def strip_of(text: str, language: str) -> Strip:
    return Strip.of(Page(text, language).sentences[0], language)


@pytest.mark.parametrize(
    ("language", "text", "name", "expected", "state"),
    [
        ("de", "mit dem ukrainischen Präsidenten Selenskyj", "Selenskyj", "ukrainischer Präsident", "ukraine"),
        ("de", "Russlands Außenminister Lawrow", "Lawrow", "Russlands Außenminister", "russia"),
        ("de", "der Sprecher des Außenministeriums Tychyj", "Tychyj", "Sprecher des Außenministeriums", ""),
        ("de", "Kremlsprecher Peskow", "Peskow", "Kremlsprecher", "russia"),
        ("en", "Turkish Foreign Minister Fidan", "Fidan", "Turkish Foreign Minister", "turkey"),
        ("en", "its relief coordinator Lindqvist", "Lindqvist", "relief coordinator", ""),
    ],
)
def test_a_role_before_a_name(language: str, text: str, name: str, expected: str, state: str) -> None:
    strip = strip_of(text, language)
    found = role_phrases.before(strip, [token.text for token in strip.tokens].index(name))
    assert found is not None
    assert (found.text, found.state) == (expected, state)


@pytest.mark.parametrize(
    ("language", "text", "expected", "status"),
    [
        (
            "de",
            "Kushner, der Schwiegersohn von Präsident Donald Trump, kam",
            "Schwiegersohn von Präsident Donald Trump",
            "",
        ),
        ("de", "Bews an, ein Berater des Präsidenten.", "Berater des Präsidenten", ""),
        ("de", "Jermak, bis dahin Chefunterhändler, ging", "Chefunterhändler", "former"),
        ("en", "Yermak, until then the chief negotiator, left", "chief negotiator", "former"),
        ("en", "Oakley, the chief executive of Northgate Terminals.", "chief executive of Northgate Terminals", ""),
    ],
)
def test_a_role_behind_a_name(language: str, text: str, expected: str, status: str) -> None:
    found = role_phrases.behind(strip_of(text, language), 1)
    assert found is not None
    assert (found.text, found.status) == (expected, status)


def test_the_role_of_the_next_in_a_list_is_not_the_role_of_the_one_before() -> None:
    assert role_phrases.behind(strip_of("Umerow, Armeechef Andrij Hnatow und Bews", "de"), 1) is None
