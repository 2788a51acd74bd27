"""Texts in columns."""

from goodoffices.formats.tables.texts import all_words, languages_in, version


def test_a_column_for_each_language() -> None:
    texts = [{"en": "Water", "de": "Wasser"}, "Eau", None]
    assert languages_in(texts) == ["en", "de", ""]  # type: ignore[arg-type]
    assert [version(text, "de") for text in texts] == ["Wasser", "", ""]  # type: ignore[arg-type]
    assert [version(text, "") for text in texts] == ["", "Eau", ""]  # type: ignore[arg-type]


def test_all_words() -> None:
    assert all_words({"en": "a", "de": "b"}) == ["a", "b"]
    assert (all_words(None), all_words("a")) == ([], ["a"])
