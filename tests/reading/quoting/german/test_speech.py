import pytest

from goodoffices.reading.quoting.german.speech import is_speech
from tests.reading.quoting.german.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "Sie sagte: „Wir kommen morgen.“",
        "Es war „ein sehr langer und sehr schwerer Weg“.",
        "Sie sprach von einem „Durchbruch“.",
        "Der Plan sei „sehr gut“.",
        "„Nein“, sagte sie.",
        "Sie riefen: „Freiheit jetzt!“",
    ],
)
def test_what_somebody_says_is_speech(text: str) -> None:
    own = line(text)
    assert is_speech(own, *own.quoted[0])


@pytest.mark.parametrize(
    "text",
    [
        "Die „Neue Zeit“ sagte nichts.",
        "Der so genannte „Runde Tisch“ tagte.",
        "Das Schiff „Seute Deern“ sank, meldete der Hafen.",
        "Er las „Krieg und Frieden“.",
        "Man sah „“ dort.",
    ],
)
def test_names_and_titles_are_not(text: str) -> None:
    own = line(text)
    assert not any(is_speech(own, *marked) for marked in own.quoted)
