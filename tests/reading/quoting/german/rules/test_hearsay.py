import pytest

from goodoffices.reading.quoting.german.rules import hearsay
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    "text",
    ["Er soll geflohen sein.", "Die Kommission soll den Fall prüfen.", "Die Schiffe sollen aus dem Norden kommen."],
)
def test_what_is_said_to_be_has_no_speaker(text: str) -> None:
    assert told(hearsay, text) == [("", text, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Er sollte gehen.",
        "Witkoff soll ausloten, was geht.",
        "Wege dorthin soll Witkoff suchen.",
        "Er ist geflohen.",
        "Der Mann, der geflohen sein soll, kam.",
    ],
)
def test_other_sentences_are_no_hearsay(text: str) -> None:
    assert told(hearsay, text) == []
