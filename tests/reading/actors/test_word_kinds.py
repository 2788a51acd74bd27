"""A word can be a name only where nothing speaks against it."""

import pytest

from goodoffices.reading.actors.word_kinds import WordKind, word_kind


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("de", "Steve", WordKind.FIRST),
        ("de", "Witkoff", WordKind.NAME),
        ("de", "al-Burhan", WordKind.NAME),
        ("de", "Armeechef", WordKind.ROLE),
        ("de", "Kiew", WordKind.STATE),
        ("de", "Ukrainerinnen", WordKind.STATE),
        ("de", "Dienstagabend", WordKind.OTHER),
        ("de", "Verhandlungen", WordKind.OTHER),
        ("de", "USA", WordKind.STATE),
        ("de", "CNN", WordKind.OTHER),
        ("de", "bin", WordKind.PARTICLE),
        ("de", "Frau", WordKind.TITLE),
        ("de", "der", WordKind.SMALL),
        ("en", "Monday", WordKind.OTHER),
        ("en", "Rubio", WordKind.NAME),
        ("en", "spokesman", WordKind.ROLE),
        ("en", "Talks", WordKind.OTHER),
    ],
)
def test_what_a_word_can_be(language: str, word: str, expected: WordKind) -> None:
    assert word_kind(word, language) is expected
