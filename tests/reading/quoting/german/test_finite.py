import pytest

from goodoffices.reading.quoting.german.finite import could_be_adjective, is_finite, is_with_zu
from tests.reading.quoting.german.lines import at, line


@pytest.mark.parametrize(
    ("text", "word"),
    [("Er sagte nichts.", "sagte"), ("Sie fordern mehr.", "fordern"), ("Heißt es so?", "Heißt")],
)
def test_a_finite_verb_is_one(text: str, word: str) -> None:
    assert is_finite(line(text), at(line(text), word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Er hat zu arbeiten.", "arbeiten"),
        ("Der Bericht gilt.", "Bericht"),
        ("Die erklärte Absicht zählt.", "erklärte"),
        ("Sie kamen mit einem laut.", "laut"),
    ],
)
def test_what_looks_like_one_is_none(text: str, word: str) -> None:
    assert not is_finite(line(text), at(line(text), word))


def test_a_participle_before_a_noun_may_be_an_adjective() -> None:
    own = line("Die am Montag veröffentlichten Zahlen stimmten.")
    assert could_be_adjective(own, at(own, "veröffentlichten"))
    assert not could_be_adjective(own, at(own, "stimmten"))


@pytest.mark.parametrize(("text", "word"), [("Er bat zu gehen.", "gehen"), ("Er bat anzufangen.", "anzufangen")])
def test_an_infinitive_has_zu_before_it_or_within(text: str, word: str) -> None:
    assert is_with_zu(line(text), at(line(text), word))
    assert not is_with_zu(line(text), 0)
