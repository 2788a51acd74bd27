import pytest

from goodoffices.reading.quoting.german.mood import is_reported, is_subjunctive


@pytest.mark.parametrize("word", ["sei", "habe", "werde", "könne", "gebe", "stehe"])
def test_the_present_subjunctive_is_reported(word: str) -> None:
    assert is_reported(word)
    assert is_subjunctive(word)


@pytest.mark.parametrize("word", ["wäre", "hätten", "würden", "käme"])
def test_the_past_subjunctive_may_be_something_else(word: str) -> None:
    assert not is_reported(word)
    assert is_subjunctive(word)


@pytest.mark.parametrize("word", ["ist", "sagte", "haben", "sollte", "wollten", "haus"])
def test_the_indicative_is_neither(word: str) -> None:
    assert not is_reported(word)
    assert not is_subjunctive(word)
