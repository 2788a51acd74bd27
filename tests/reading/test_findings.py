"""Excerpts keep their places."""

from goodoffices.reading.findings import Excerpt


def test_an_excerpt_has_the_words_at_its_spans() -> None:
    assert Excerpt.of("abcdef", [(0, 2), (4, 6)]) == Excerpt("ab … ef", ((0, 2), (4, 6)))
