"""Those take part in a meeting who are named as its sides; not owners, goals and sources."""

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.meetings.participants import participants
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Steve Witkoff traf die ukrainische Delegation.", ("Steve Witkoff", "ukrainische Delegation")),
        ("de", "Es trafen sich Vertreter der USA und der Ukraine.", ("USA", "Ukraine")),
        ("de", "Die Unterhändler Serbiens und des Kosovo trafen sich.", ("Serbien", "Kosovo")),
        ("de", "Delegationen aus Washington und Kiew trafen sich.", ("Washington", "Kiew")),
        (
            "en",
            "Witkoff, Secretary of State Marco Rubio and Jared Kushner met Steve Witkoff.",
            ("Steve Witkoff", "Marco Rubio", "Jared Kushner"),
        ),
        ("de", "Der Präsident der Ukraine traf Steve Witkoff.", ("Steve Witkoff",)),
        ("de", "Es trafen sich Vertreter der sudanesischen Armee und der RSF.", ("sudanesische Armee", "RSF")),
        ("de", "Nach Angaben des Kremls trifft Steve Witkoff die US-Delegation.", ("Steve Witkoff", "US-Delegation")),
        ("en", "The American delegation met Steve Witkoff.", ("American delegation", "Steve Witkoff")),
        ("en", "The United States and Ukraine held talks.", ("United States", "Ukraine")),
    ],
)
def test_a_sentence_names_the_sides(language: str, text: str, expected: tuple[str, ...]) -> None:
    page = Page(text, language)
    assert participants(page, cast(page), page.sentences[0], Strip.of(page.sentences[0], language), ()) == expected
