import pytest

from goodoffices.reading.quoting.german.rules import quotation_marks
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Chefin sagte: „Wir bleiben hier.“", ("Die Chefin", "„Wir bleiben hier.“", "sagte")),
        ("»Wir bleiben hier«, sagte die Chefin.", ("die Chefin", "»Wir bleiben hier«", "sagte")),
        ('"Wir bleiben hier", sagte die Chefin.', ("die Chefin", '"Wir bleiben hier"', "sagte")),
        ("„Wir bleiben hier“, so die Chefin.", ("die Chefin", "„Wir bleiben hier“", "so")),
        ("Laut Chefin ist das „sehr gut“.", ("Chefin", "„sehr gut“", "Laut")),
        ("Sie nannte den Plan einen „Irrweg“.", ("Sie", "„Irrweg“", "nannte")),
        ("Die Chefin lachte: „Wir bleiben hier.“", ("Die Chefin", "„Wir bleiben hier.“", "")),
        ("Die Chefin: „Wir bleiben hier.“", ("Die Chefin", "„Wir bleiben hier.“", "")),
    ],
)
def test_speech_has_the_speaker_that_is_nearest(text: str, expected: tuple[str, str, str]) -> None:
    assert told(quotation_marks, text) == [expected]


def test_a_quotation_that_its_speaker_breaks_is_one() -> None:
    text = "„Wir bleiben“, sagte die Chefin, „und zwar hier.“"
    assert told(quotation_marks, text) == [("die Chefin", "„Wir bleiben“ | „und zwar hier.“", "sagte")]
    assert len(told(quotation_marks, "„Wir bleiben.“, sagte die Chefin, „Hier ist es gut.“")) == 2


@pytest.mark.parametrize("text", ["Die „Neue Zeit“ erschien.", "Der „Runde Tisch“ sagte ab.", "Sie las „Die Räuber“."])
def test_names_are_no_speech(text: str) -> None:
    assert told(quotation_marks, text) == []
