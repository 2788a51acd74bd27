"""A strip says of every word what it can be, and nothing outside it."""

from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.actors.word_kinds import WordKind
from goodoffices.reading.pages.page import Page


def test_a_strip_has_words_and_kinds_side_by_side() -> None:
    strip = Strip.of(Page("Der Minister Rubio, bitte.", "de").sentences[0], "de")
    assert strip.kind(1) is WordKind.ROLE
    assert strip.is_name(2)
    assert strip.text(1, 4) == "Minister Rubio,"
    assert strip.word(99) == ""
    assert strip.kind(-1) is WordKind.OTHER
