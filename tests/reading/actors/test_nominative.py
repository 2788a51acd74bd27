"""Sources are called by the nominative."""

import pytest

from goodoffices.reading.actors.nominative import nominative


@pytest.mark.parametrize(
    ("language", "phrase", "expected"),
    [
        ("de", "einen Regierungsvertreter", "ein Regierungsvertreter"),
        ("de", "einen hochrangigen Diplomaten", "ein hochrangiger Diplomat"),
        ("de", "einen Vertreter des Außenministeriums", "ein Vertreter des Außenministeriums"),
        ("de", "einer Sprecherin", "eine Sprecherin"),
        ("de", "des ukrainischen Außenministeriums", "ukrainisches Außenministerium"),
        ("de", "der ukrainischen Regierung", "ukrainische Regierung"),
        ("de", "die ukrainischen Unterhändler", "ukrainische Unterhändler"),
        ("de", "Diplomatenkreise in Brüssel", "Diplomatenkreise in Brüssel"),
        ("en", "the foreign ministry", "foreign ministry"),
        ("en", "two officials", "two officials"),
        ("de", "", ""),
    ],
)
def test_a_phrase_is_put_into_its_first_form(language: str, phrase: str, expected: str) -> None:
    assert nominative(phrase.split(), language) == expected
