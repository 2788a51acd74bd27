"""What has become of a person is put down to the right one."""

import pytest

from goodoffices.reading.actors.becoming import becoming
from goodoffices.reading.actors.persons import persons
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.pages.page import Page


def told(text: str, language: str) -> dict[str, str]:
    strip = Strip.of(Page(text, language).sentences[0], language)
    return {mention.name: status for mention, status in becoming(strip, persons(strip)).items()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Andrij Jermak ist wegen einer Affäre zurückgetreten.", {"Andrij Jermak": "resigned"}),
        (
            "de",
            "Nach dem Rücktritt von Andrij Jermak führt Rustem Umerow die Gespräche.",
            {"Andrij Jermak": "resigned"},
        ),
        ("de", "Bis zu seinem Rücktritt hatte Andrij Jermak verhandelt.", {"Andrij Jermak": "resigned"}),
        (
            "de",
            "Andrij Jermak wurde nach Ermittlungen gegen Timur Minditsch entlassen.",
            {"Andrij Jermak": "dismissed"},
        ),
        ("de", "Präsident Elnur Rzajew ernannte Karim Asadow.", {"Karim Asadow": "appointed"}),
        ("de", "Karim Asadow wurde von Präsident Elnur Rzajew ernannt.", {"Karim Asadow": "appointed"}),
        ("de", "Rustem Umerow reist nach Genf.", {}),
        ("en", "Robert Quill, who resigned last year, was succeeded by Carla Mendes.", {"Robert Quill": "appointed"}),
        ("en", "The president dismissed Robert Quill.", {"Robert Quill": "dismissed"}),
    ],
)
def test_a_sentence_tells_what_became_of_somebody(language: str, text: str, expected: dict[str, str]) -> None:
    assert told(text, language) == expected
