"""Words for states are known in both languages, whatever their ending."""

import pytest

from goodoffices.reading.lexicon import table
from goodoffices.reading.states import spoken_of, state_called, state_word


@pytest.mark.parametrize(
    ("language", "word", "state", "kind"),
    [
        ("de", "Kiews", "ukraine", "capitals"),
        ("de", "Kyjiw", "ukraine", "capitals"),
        ("de", "ukrainischer", "ukraine", "adjectives"),
        ("de", "Russlands", "russia", "names"),
        ("de", "Franzosen", "france", "people"),
        ("en", "Moscow’s", "russia", "capitals"),
        ("en", "Ukrainians", "ukraine", "people"),
        ("en", "U.S.", "united_states", "names"),
    ],
)
def test_a_word_speaks_of_a_state(language: str, word: str, state: str, kind: str) -> None:
    found = state_word(word, language)
    assert found is not None
    assert (found.state, found.kind) == (state, kind)


@pytest.mark.parametrize(("language", "word"), [("de", "Kreml"), ("de", "Kern"), ("en", "us"), ("fr", "Ukraine")])
def test_other_words_do_not(language: str, word: str) -> None:
    assert state_word(word, language) is None


def test_every_state_has_its_words_in_both_languages() -> None:
    for state, languages in table("states").items():
        assert set(languages) == {"de", "en"}, state
        assert languages["de"]["names"], state
        assert languages["en"]["names"], state
    assert len(table("states")) >= 193


def test_a_state_is_called_by_any_of_its_words() -> None:
    assert {state_called(word) for _, _, word in spoken_of("ukraine")} == {"ukraine"}
