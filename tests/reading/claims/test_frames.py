"""Frames are what introduces a quotation, and say on which day it was said."""

from datetime import date

import pytest

from goodoffices.reading.claims import frames as module
from goodoffices.reading.claims.frames import LONGEST, Frames
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.page import Page, Sentence, Token
from goodoffices.reading.pages.spelling import spelled

MONDAY = date(2025, 12, 1)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Am Sonntag sagte er, am Dienstag komme sie.", "am Dienstag komme sie", date(2025, 11, 30)),
        ("Er sagte, am Dienstag komme sie.", "am Dienstag komme sie", MONDAY),
        ("Er sagte am kommenden Freitag, es sei gut.", "es sei gut", MONDAY),
    ],
)
def test_the_day_is_that_of_saying(text: str, said: str, expected: date) -> None:
    begin = text.index(said)
    own = Quotation(Kind.INDIRECT, ((begin, begin + len(said)),), (), ((text.index("sagte"), text.index("sagte") + 5),))
    assert Frames(Page(text, "de")).day(own, MONDAY) == expected


def test_of_a_very_long_sentence_only_what_is_near_is_a_frame() -> None:
    page = Page("Wort " * 3000 + "sagte er, es sei gut", "de")
    begin = len(page.text) - 10
    own = Quotation(Kind.INDIRECT, ((begin, begin + 10),), (), ((begin - 10, begin - 5),))
    assert sum(len(sentence.text) for sentence in Frames(page).sentences(own)) <= LONGEST


def test_a_speaker_far_away_is_not_near() -> None:
    page = Page("Er kam. Es regnete. Sie ging. Das sei gut.", "de")
    assert not Frames(page).is_near(Quotation(Kind.CARRIED_ON, ((30, 42),), ((0, 2),)))
    assert Frames(page).is_near(Quotation(Kind.CARRIED_ON, ((30, 42),), ((20, 23),)))


@pytest.mark.parametrize("count", [10, 20])
def test_a_sentence_is_taken_apart_once_for_all_its_quotations(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Sentence] = []

    def counted(sentence: Sentence, language: str) -> list[Token]:
        taken.append(sentence)
        return spelled(sentence, language)

    monkeypatch.setattr(module, "spelled", counted)
    page = Page("„ja“ sagte er, " * count, "de")
    frames = Frames(page)
    for begin in range(0, 15 * count, 15):
        own = Quotation(Kind.DIRECT, ((begin, begin + 4),), ((begin + 11, begin + 13),))
        assert not any(begin <= token.begin < begin + 4 for token in frames.words(own))
    assert len(taken) == len(page.sentences)
