"""Chains of sources are read nearest to the speaker first."""

import pytest

from goodoffices.reading.claims.sources import chain, source_in
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Laut CNN ist das so.", ["CNN"]),
        (
            "de",
            "Wie CNN unter Berufung auf einen Regierungsvertreter berichtet, ist es so.",
            ["ein Regierungsvertreter", "CNN"],
        ),
        ("de", "Nach Angaben des Kremls ist das so.", ["Kreml"]),
        ("de", "Am Dienstag trifft er nach Kremlangaben Putin.", ["Kreml"]),
        ("de", "Der Nachrichtenagentur AP zufolge sind es drei.", ["AP"]),
        ("de", "Das sagte er der „New York Times“.", ["New York Times"]),
        ("de", "Nach Angaben des ukrainischen Außenministeriums war es so.", ["ukrainisches Außenministerium"]),
        ("de", "Reuters berichtete mit Verweis auf Diplomatenkreise.", ["Diplomatenkreise", "Reuters"]),
        ("de", "Dem „Spiegel“ sagte er das.", ["Der Spiegel"]),
        ("de", "Wie die Nachrichtenagentur PA berichtet, ist es so.", ["PA"]),
        ("de", "Dies berichten mehrere Nachrichtenagenturen.", ["mehrere Nachrichtenagenturen"]),
        ("de", "Das berichtete der örtliche Sender N12.", ["N12"]),
        ("de", "Wie die Zeitung „Politika“ schreibt, ist es so.", ["Politika"]),
        ("de", "Der „Förde-Zeitung“ zufolge ist es so.", ["Förde-Zeitung"]),
        ("de", "Er sprach mit einer Zeitung.", []),
        ("en", "He told the Kanal newspaper that it is so.", ["Kanal"]),
        ("de", "In dieser Zeit sah er die Welt, sagte er.", []),
        ("de", "Das Außenministerium teilte das mit.", []),
        ("de", "Kiew schließt das unter Verweis auf die Verfassung aus.", []),
        ("en", "According to AP, it is so.", ["AP"]),
        ("en", "Reuters reported, citing two officials, that it is so.", ["two officials", "Reuters"]),
        ("en", "He told CNN that it is so.", ["CNN"]),
        ("en", "It is so, according to the Kremlin.", ["Kremlin"]),
    ],
)
def test_a_sentence_names_its_sources(language: str, text: str, expected: list[str]) -> None:
    assert list(chain(Page(text, language).sentences[0].tokens, language)) == expected


def test_a_source_can_stand_within_a_word() -> None:
    assert source_in("Kremlangaben", "de") == source_in("Kreml-Kreisen", "de") == "Kreml"
    assert not source_in("Angaben", "de")
