import pytest

from goodoffices.reading.quoting.german.phrases import before_verb, behind_verb, is_time, noun_phrase, subject
from tests.reading.quoting.german.lines import at, line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Minister sagte", "Der Minister"),
        ("US-Sondergesandter Steve Witkoff sagte", "US-Sondergesandter Steve Witkoff"),
        ("Ein Sprecher des neuen Amtes für Wasser sagte", "Ein Sprecher des neuen Amtes für Wasser"),
        ("Jan Groß (CDU) sagte", "Jan Groß ( CDU )"),
        ("Die „Neue Zeit“ sagte", "Die „ Neue Zeit “"),
        ("Prof. Dr. Ida Klein sagte", "Prof . Dr . Ida Klein"),
        ("Ursula van de Velde sagte", "Ursula van de Velde"),
        ("Angaben des Kremls Präsident Weiß sagte", "Angaben des Kremls"),
        ("Ein Bild des Ministers Jan Groß sagte", "Ein Bild des Ministers Jan Groß"),
        ("AP der Chef sagte", "AP"),
        ("Putins außenpolitischer Berater Juri Weiß sagte", "Putins außenpolitischer Berater Juri Weiß"),
        ("sie der Nachrichtenagentur AFP sagte", "sie"),
        ("Angaben des neuen Amtes Präsident Weiß sagte", "Angaben des neuen Amtes"),
        ("das eine Frage sagte", ""),
        ("Die hiesigen und fremden Soldaten sagte", "Die hiesigen und fremden Soldaten"),
        ("sie sagte", "sie"),
        ("sagte nichts", ""),
    ],
)
def test_a_noun_phrase_reaches_as_far_as_it_belongs_together(text: str, expected: str) -> None:
    own = line(text)
    assert words(own, [(0, noun_phrase(own, 0, len(own)))]).strip() == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Der Minister sagte gestern alles.", "sagte", "Der Minister"),
        ("Am Montag sagte der Minister alles.", "sagte", "der Minister"),
        ("Gestern sagte er dem Sender alles.", "sagte", "er"),
        ("Die Äußerungen nannte Weiß falsch.", "nannte", "Weiß"),
        ("Den Plan nannte die Präsidentin falsch.", "nannte", "die Präsidentin"),
        ("Ende Mai sagte die Präsidentin ab.", "sagte", "die Präsidentin"),
        ("Als Grund nannte die Bahn den Regen.", "nannte", "die Bahn"),
        ("Die taz sagt nichts.", "sagt", "Die taz"),
    ],
)
def test_the_subject_stands_before_or_behind_the_verb(text: str, verb: str, expected: str) -> None:
    own = line(text)
    assert words(own, subject(own, 0, at(own, verb), own.end)) == expected


def test_nobody_stands_behind_a_preposition() -> None:
    own = line("In Genf regnete es.")
    assert before_verb(own, 0, 2) == ()
    assert behind_verb(line("kam nach Genf"), 1, 3) == ()


def test_a_day_is_a_time_and_a_person_is_none() -> None:
    assert is_time(line("Montag"), 0, 1)
    assert is_time(line("2025"), 0, 1)
    assert not is_time(line("Der Minister"), 0, 2)


def test_two_who_speak_are_one_subject() -> None:
    own = line("Sowohl die Wehr als auch die Stadt sagten nichts.")
    assert words(own, before_verb(own, 0, at(own, "sagten"))) == "Sowohl die Wehr als auch die Stadt"
