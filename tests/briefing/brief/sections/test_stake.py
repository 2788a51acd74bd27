from goodoffices.briefing.brief.sections.stake import told
from tests.briefing.brief.ferry import FERRY, material
from tests.briefing.words import text_of


def shown(text: str = FERRY, code: str = "en") -> str:
    return text_of(told(material(text, code))).replace("\u00a0", " ")


def test_note_interests_and_what_would_bind_the_mediator() -> None:
    assert shown().splitlines() == [
        "The mediator’s own stake",
        "Harbour Board: It owns the pier [A]. Its own interests: “A full ferry” [1]. "
        "Its own consent would be needed for what would bind it: “Night trips – Who pays”: the Board [A].",
    ]


def test_values_of_its_own_are_mentioned() -> None:
    text = FERRY.replace("red_lines:\n", "values:\n  harbour: {fare: {low: 0, high: 1}}\nred_lines:\n")
    assert "Points of its own are noted in the case [A]." in shown(text)


def test_nothing_is_said_without_a_mediator() -> None:
    assert told(material(FERRY.replace("seat: mediator", "seat: observer"))) == ()
