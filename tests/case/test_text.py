"""Texts in several languages answer in the nearest one they have."""

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.text import Text
from tests.strategies.texts import texts

WATER = Text.of({"en": "Water", "de": "Wasser"})


def test_it_answers_in_the_language_asked_for() -> None:
    assert (WATER.in_("en"), WATER.in_("de")) == ("Water", "Wasser")


def test_it_falls_back_to_english_whatever_the_order() -> None:
    assert WATER.in_("fr") == "Water"
    assert Text.of({"de": "Wasser", "en": "Water"}).in_("fr") == "Water"


def test_it_falls_back_to_the_unnamed_language_before_english() -> None:
    assert Text((("en", "Water"), ("", "agua"))).in_("de") == "agua"
    assert Text((("en", "Water"), ("", "agua"))).in_("en") == "Water"


def test_it_falls_back_to_the_first_language_there_is() -> None:
    assert Text.of({"uk": "вода", "de": "Wasser"}).in_("fr") == "вода"


def test_no_version_is_no_words() -> None:
    assert Text(()).in_("en") == ""


def test_only_one_version_in_an_unnamed_language_is_plain() -> None:
    assert Text.plain("x").is_plain
    assert not Text.of({"en": "x"}).is_plain
    assert not Text((("", "x"), ("de", "y"))).is_plain
    assert not Text(()).is_plain


@given(texts(), st.sampled_from(["en", "de", "fr", ""]))
def test_a_reader_gets_words_that_the_text_has(text: Text, language: str) -> None:
    assert text.in_(language) in dict(text.versions).values()
