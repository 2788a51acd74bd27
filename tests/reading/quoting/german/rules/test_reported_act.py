import pytest

from goodoffices.reading.quoting.german.rules import reported_act
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("Moskau fordert den Abzug der Truppen.", "Moskau", "fordert"),
        ("Kiew lehnt den Plan ab.", "Kiew", "lehnt | ab"),
        ("Der Sprecher warnte vor einer Eskalation.", "Der Sprecher", "warnte"),
        ("Die Regierung drohte mit neuen Zöllen.", "Die Regierung", "drohte"),
        ("Die Schweiz hat Gespräche angeboten.", "Die Schweiz", "hat | angeboten"),
        ("Er bezeichnete den Plan als Fortschritt.", "Er", "bezeichnete"),
        ("Die Union nennt das einen Fehler.", "Die Union", "nennt"),
        ("Der Plan wurde vom Minister als Fehler bezeichnet.", "Minister", "wurde | bezeichnet"),
    ],
)
def test_an_act_is_the_whole_sentence(text: str, speaker: str, cue: str) -> None:
    assert told(reported_act, text) == [(speaker, text, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Moskau fordert, die Truppen abzuziehen.",
        "Was fordert Moskau?",
        "Wie CNN schreibt, fordert Moskau, dass es ende.",
        "Er sprach leise.",
        "Der Plan sei abzulehnen.",
        "Er sagte kein Wort.",
        "Der Plan wurde abgelehnt.",
        "Sie nannte ihn einen „Irrweg“.",
    ],
)
def test_a_clause_a_quotation_or_another_verb_is_left_to_other_rules(text: str) -> None:
    assert told(reported_act, text) == []


def test_an_act_beside_another_clause_is_its_own_clause() -> None:
    text = "Der Regen ließ nach, und die Wehr warnte vor Glätte."
    assert told(reported_act, text) == [("die Wehr", "und die Wehr warnte vor Glätte.", "warnte")]
