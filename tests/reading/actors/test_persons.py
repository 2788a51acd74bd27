"""Persons are found by what stands beside their names; nouns, places and peoples are none."""

import pytest

from goodoffices.reading.actors.persons import persons
from goodoffices.reading.actors.strip import Strip
from goodoffices.reading.pages.page import Page


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    strip = Strip.of(Page(text, language).sentences[0], language)
    return [(person.name, person.role, person.status) for person in persons(strip)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US-Sondergesandter Steve Witkoff kam.", [("Steve Witkoff", "US-Sondergesandter", "")]),
        ("Mit dem US-Sondergesandten Steve Witkoff sprach er.", [("Steve Witkoff", "US-Sondergesandter", "")]),
        ("Trumps Schwiegersohn Jared Kushner kam.", [("Jared Kushner", "Trumps Schwiegersohn", "")]),
        ("Andrij Hnatow, der Generalstabschef, schwieg.", [("Andrij Hnatow", "Generalstabschef", "")]),
        (
            "Der Chef der Atomenergiebehörde (IAEA), Yukiya Amano, kam.",
            [("Yukiya Amano", "Chef der Atomenergiebehörde", "")],
        ),
        ("Verteidigungsminister Israel Katz kam.", [("Israel Katz", "Verteidigungsminister", "")]),
        ("EU-Chefin Ursula von der Leyen kam.", [("Ursula von der Leyen", "EU-Chefin", "")]),
        ("Das bezweifelt FDP-Chef Wagenhals.", [("Wagenhals", "FDP-Chef", "")]),
        ("Das meldete Reuters Vizepremier Lena Orsic.", [("Lena Orsic", "Vizepremier", "")]),
        ("Premierminister Scheich Tamim al-Thani kam.", [("Tamim al-Thani", "Premierminister", "")]),
        ("Der Experte seiner Partei, Sönke Thoms, sprach.", [("Sönke Thoms", "Experte seiner Partei", "")]),
        ("Wofür Fachleute und Diplomaten Belege sehen.", []),
        ("Außenminister Marco Rubio (Republikaner) kam.", [("Marco Rubio", "Außenminister", "")]),
        (
            "Dan Driscoll, Staatssekretär im US-Verteidigungsministerium, reist.",
            [("Dan Driscoll", "Staatssekretär im US-Verteidigungsministerium", "")],
        ),
        (
            "Es kamen der Chef des Sicherheitsrats, Rustem Umerow, Armeechef Andrij Hnatow und Oleksandr Bews.",
            [
                ("Rustem Umerow", "Chef des Sicherheitsrats", ""),
                ("Andrij Hnatow", "Armeechef", ""),
                ("Oleksandr Bews", "", ""),
            ],
        ),
        ("Der bisherige Chefunterhändler Andrij Jermak geht.", [("Andrij Jermak", "Chefunterhändler", "former")]),
        ("Ex-Präsident Dmitri Medwedew drohte.", [("Dmitri Medwedew", "Ex-Präsident", "former")]),
        ("Die frühere Abgeordnete Christine Behle kam.", [("Christine Behle", "Abgeordnete", "former")]),
        ("Die Hydrologin Anahit Sarkisjan meint das.", [("Anahit Sarkisjan", "Hydrologin", "")]),
        ("Die Juristin Sabine Rohde meint das.", [("Sabine Rohde", "Juristin", "")]),
        ("Es sprach Abdel Fattah al-Burhan.", [("Abdel Fattah al-Burhan", "", "")]),
        ("Bundesinnenminister Jonas Albrecht kam.", [("Jonas Albrecht", "Bundesinnenminister", "")]),
        ("Nach Angaben des Kremls Präsident Wladimir Putin treffen.", [("Wladimir Putin", "Präsident", "")]),
        ("Dann stellte Präsident Elnur Rzajew Fragen.", [("Elnur Rzajew", "Präsident", "")]),
        ("Der Präsident Russlands traf in Moskau Vertreter der Ukraine.", []),
        ("Am Dienstag begannen in Genf Verhandlungen über die Ostukraine und den Donbass.", []),
    ],
)
def test_german_persons(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Secretary of State Marco Rubio met Hakan Fidan.",
            [("Marco Rubio", "Secretary of State", ""), ("Hakan Fidan", "", "")],
        ),
        ("Moscow's envoy, Kirill Dmitriev, said so.", [("Kirill Dmitriev", "Moscow's envoy", "")]),
        ("The president's adviser Oleksandr Bevz left.", [("Oleksandr Bevz", "president's adviser", "")]),
        ("Elena Markovic, the U.N. special envoy, left.", [("Elena Markovic", "U.N. special envoy", "")]),
        ("U.S. special envoy Steve Witkoff left.", [("Steve Witkoff", "U.S. special envoy", "")]),
        ("Former Prime Minister Avner Tal wrote it.", [("Avner Tal", "Prime Minister", "former")]),
        (
            "Rustem Umerov, head of the security council, and army chief Andrii Hnatov came.",
            [("Rustem Umerov", "head of the security council", ""), ("Andrii Hnatov", "army chief", "")],
        ),
        (
            "A senior official of the group, Khalil Mansour, warned.",
            [("Khalil Mansour", "senior official of the group", "")],
        ),
        ("Talks in Geneva ended on Monday without a result.", []),
    ],
)
def test_english_persons(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, "en") == expected
