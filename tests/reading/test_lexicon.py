import pytest

from goodoffices.reading.lexicon import table, words


def test_words_are_a_list_or_one_text() -> None:
    assert "laut" in words("de.function_words", "prepositions")
    assert "bzw." in words("de.abbreviations", "words")


def test_a_key_may_lie_within_a_table() -> None:
    assert words("de.reporting_verbs", "needs", "ausgehen") == {"davon"}


def test_a_lexicon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        table("xx.nothing")
