"""What is found in passages stands where it stands in the whole."""

from datetime import date
from typing import cast

from goodoffices.reading.by_passages import main_language, moved, read_by_passages
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Actor, Reading
from goodoffices.reading.notes import Note
from goodoffices.reading.pages.languages import Passage
from goodoffices.reading.reader import Reader
from tests.reading import fake_reader

FIRST, FOREIGN, SECOND = "Anna sagt: „Nein, niemals.“ ", "Rien. ", "Anna said: “Yes,” and met Bert."
TEXT = FIRST + FOREIGN + SECOND
ENDS = (len(FIRST), len(FIRST + FOREIGN), len(TEXT))
PASSAGES = (Passage("de", 0, ENDS[0]), Passage("", ENDS[0], ENDS[1]), Passage("en", ENDS[1], ENDS[2]))
READER = cast("Reader", fake_reader)


def test_each_passage_is_read_and_everything_stands_in_the_whole() -> None:
    found = read_by_passages(READER, DocumentText(TEXT), PASSAGES, day=date(2025, 12, 1))
    assert (found.text, found.sha256, found.language) == (TEXT, DocumentText(TEXT).sha256, "en")
    assert [claim.id for claim in found.claims] == ["c1", "c2"]
    for claim in found.claims:
        assert claim.speaker is not None
        for excerpt in (claim.quote, claim.speaker):
            assert TEXT[slice(*excerpt.spans[0])] == excerpt.text
    annas = (0, 4), (TEXT.rindex("Anna"), TEXT.rindex("Anna") + 4)
    assert found.actors == (Actor("Anna Muster", "Ministerin", "", annas),)
    assert [TEXT[slice(*span)] for meeting in found.meetings for span in meeting.spans] == ["Bert"]


def test_the_language_is_that_of_most_of_the_text() -> None:
    assert main_language(PASSAGES) == "en"
    assert main_language([]) == ""


def test_a_reading_of_the_whole_stays_as_it_is() -> None:
    reading = Reading("a", "", "de", None, notes=(Note.of("no_day"),))
    assert moved(reading, 0) is reading
