import pytest

from goodoffices.reading.quoting.german.sources import is_source_noun, sources
from tests.reading.quoting.german.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laut Polizei brannte es.", "Polizei"),
        ("Laut einem am Montag veröffentlichten Bericht des Amtes brannte es.", None),
        ("Es brannte dem Sender CNN zufolge.", "dem Sender CNN"),
        ("Nach Angaben der Polizei brannte es.", "Angaben der Polizei"),
        ("Nach Polizeiangaben brannte es.", "Polizeiangaben"),
        ("Seiner Meinung nach brannte es.", "Seiner Meinung"),
        ("Es brannte nach Ansicht von Ida Klein, der Leiterin.", "Ansicht von Ida Klein"),
        ("Aus Sicht der Wehr brannte es.", "Sicht der Wehr"),
        ("Demnach brannte es.", "Demnach"),
        ("Die Wehr erklärte Medienberichten zufolge, es brenne.", "Medienberichten"),
        ("Es brannte, sagte die Chefin einem Schreiben der Wehr zufolge.", "einem Schreiben der Wehr"),
        ("Er soll am Mittwoch nach Angaben der Polizei kommen.", "Angaben der Polizei"),
        ("Er las den Bericht, wonach es brannte.", "den Bericht"),
        ("Er las den Bericht, laut dem es brannte.", "den Bericht"),
        ("Nach Weiß’ Idee soll es brennen.", None),
    ],
)
def test_a_source_is_who_it_is_from(text: str, expected: str | None) -> None:
    own = line(text)
    found = [words(own, [source.speaker]) for source in sources(own)]
    assert found == [expected] if expected else len(found) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Nach dem Treffen brannte es.",
        "Er fuhr nach Genf.",
        "Zwei Tage nach dem Urteil brannte es.",
        "Die seiner Meinung nach falsche Zahl blieb.",
        "Kurz nach der Meldung brannte es.",
        "Nach und nach brannte es.",
        "Sie war laut.",
    ],
)
def test_times_and_places_are_no_sources(text: str) -> None:
    assert sources(line(text)) == ()


def test_long_words_are_known_by_their_ends() -> None:
    assert is_source_noun("medienberichten")
    assert not is_source_noun("treffen")
