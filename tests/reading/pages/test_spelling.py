"""Abbreviations and initials keep their full stops, and every word its place."""

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.pages.page import Page
from goodoffices.reading.pages.spelling import spelled


def test_full_stops_of_abbreviations_stay_with_them() -> None:
    [sentence] = Page("The U.S. and Gen. J. Wu left.", "en").sentences
    assert [token.text for token in spelled(sentence, "en")] == ["The", "U.S.", "and", "Gen.", "J.", "Wu", "left", "."]


@given(st.text(alphabet="ABdr. -’", max_size=40))
def test_words_stand_where_they_say(text: str) -> None:
    for sentence in Page(text, "en").sentences:
        assert all(text[token.begin : token.end] == token.text for token in spelled(sentence, "en"))
