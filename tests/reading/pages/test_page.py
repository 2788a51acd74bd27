"""Texts are taken apart into sentences and words, and every piece stands where it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.pages.page import LONGEST, MOST, Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Am 1. Dezember kam er. Er ging.", ["Am 1. Dezember kam er.", "Er ging."]),
        ("de", "„Nein.“ Das sagte Dr. K. Meier.", ["„Nein.“", "Das sagte Dr. K. Meier."]),
        ("de", "Überschrift\n\nErster Satz. Zweiter", ["Überschrift", "Erster Satz.", "Zweiter"]),
        ("en", "The U.S. left. “No!” he said.", ["The U.S. left.", "“No!” he said."]),
        ("en", "", []),
        ("de", "Die Lage\nEs regnet seit dem frühen Morgen.", ["Die Lage", "Es regnet seit dem frühen Morgen."]),
        ("de", "Es regnet seit\ndem Morgen hier.", ["Es regnet seit\ndem Morgen hier."]),
        ("de", "Der Satz ist aus.Und es geht weiter.", ["Der Satz ist aus.", "Und es geht weiter."]),
        ("de", "Papst Johannes XXIII. reiste am 3. Mai ab.", ["Papst Johannes XXIII. reiste am 3. Mai ab."]),
    ],
)
def test_sentences_end_where_they_end(language: str, text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in Page(text, language).sentences] == expected


@given(st.text(alphabet="ab A.!?„“ \n1é", max_size=80), st.sampled_from(["de", "en"]))
def test_every_piece_stands_where_it_says(text: str, language: str) -> None:
    before = 0
    for sentence in Page(text, language).sentences:
        assert sentence.begin >= before
        assert text[sentence.begin : sentence.end] == sentence.text == sentence.text.strip()
        assert all(text[token.begin : token.end] == token.text for token in sentence.tokens)
        before = sentence.end
    assert not text[before:].strip()


def test_what_goes_on_without_an_end_is_cut_at_a_blank() -> None:
    text = "Wort und " * 1_000 + "w" * 5_000
    sentences = Page(text, "de").sentences
    assert all(len(sentence.text) <= LONGEST for sentence in sentences)
    assert "".join("".join(sentence.text for sentence in sentences).split()) == "".join(text.split())
    assert all(sentence.text.endswith(("Wort", "und")) for sentence in sentences[:4])


def test_a_sentence_of_marks_is_cut() -> None:
    text = "er sagte, " * (3 * MOST)
    found = Page(text, "de").sentences
    assert len(found) == 3
    assert max(sentence.text.count(",") for sentence in found) <= MOST
    assert "".join(sentence.text for sentence in found).count("sagte") == 3 * MOST
