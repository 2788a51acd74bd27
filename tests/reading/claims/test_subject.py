"""The subject of a clause stands before its verb, or right behind it."""

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.claims.subject import subject_in
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "verb", "expected"),
    [
        ("de", "Die ukrainische Regierung fordert mehr.", "fordert", "Die ukrainische Regierung"),
        ("de", "Gestern forderte der Kreml mehr.", "forderte", "der Kreml"),
        ("de", "Den Plan lehnt Marco Rubio ab.", "lehnt", "Marco Rubio"),
        ("de", "Der Präsident der Ukraine fordert mehr.", "fordert", "Der Präsident der Ukraine"),
        ("de", "Dem Minister missfällt das.", "missfällt", None),
        ("de", "Der Regen hält an.", "hält", None),
        ("en", "The Ukrainian delegation rejects it.", "rejects", "The Ukrainian delegation"),
    ],
)
def test_somebody_does_it(language: str, text: str, verb: str, expected: str | None) -> None:
    page = Page(text, language)
    tokens = page.sentences[0].tokens
    found = subject_in(page, cast(page), tokens, [token.text for token in tokens].index(verb))
    assert (text[slice(*found)] if found else None) == expected
