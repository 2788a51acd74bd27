"""Words for roles are told from other nouns, whatever their ending."""

import pytest

from goodoffices.reading.actors.role_words import offices, role_word


@pytest.mark.parametrize(
    ("word", "expected", "gender"),
    [
        ("US-Sondergesandte", "US-Sondergesandter", "m"),
        ("Präsidenten", "Präsident", "m"),
        ("Experten", "Experte", "m"),
        ("Sicherheitsratschefs", "Sicherheitsratschef", "m"),
        ("Kommissarin", "Kommissarin", "f"),
        ("Politologin", "Politologin", "f"),
    ],
)
def test_german_roles_have_a_first_form(word: str, expected: str, gender: str) -> None:
    found = role_word(word, "de")
    assert found is not None
    assert (found.word, found.gender) == (expected, gender)


@pytest.mark.parametrize("word", ["Provinz", "Person", "Dialog", "Angebote", "Umfrage", "Witkoff", "Putins", "leiter"])
def test_other_german_words_are_no_roles(word: str) -> None:
    assert role_word(word, "de") is None


@pytest.mark.parametrize(
    ("word", "expected"), [("spokesman", True), ("son-in-law", True), ("ex-president", True), ("led", False)]
)
def test_english_roles(word: str, expected: bool) -> None:
    assert (role_word(word, "en") is not None) is expected


def test_different_words_can_mean_one_office() -> None:
    assert offices("de")["präsident"] & offices("de")["staatschef"]
