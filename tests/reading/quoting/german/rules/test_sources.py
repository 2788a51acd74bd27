import pytest

from goodoffices.reading.quoting.german.rules import sources
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laut CNN ist der Plan tot.", ("CNN", "ist der Plan tot", "Laut")),
        ("Der Plan ist laut CNN tot.", ("CNN", "Der Plan ist | tot", "laut")),
        ("Dem Kreml zufolge ist der Plan tot.", ("Dem Kreml", "ist der Plan tot", "zufolge")),
        ("Nach Angaben des Kremls ist er tot.", ("Angaben des Kremls", "ist er tot", "Nach")),
        ("Trump sieht nach eigenen Worten gute Chancen.", ("Trump", "Trump sieht | gute Chancen", "nach")),
        ("Er ist tot, laut CNN.", ("CNN", "Er ist tot", "laut")),
        (
            "Das Amt, das schwieg, will nach eigenen Angaben reden.",
            ("Das Amt", "Das Amt, das schwieg, will | reden", "nach"),
        ),
        ("Der Plan, der laut CNN tot ist, lebt.", ("CNN", "der | tot ist", "laut")),
    ],
)
def test_a_sentence_without_its_source_is_the_quotation(text: str, expected: tuple[str, str, str]) -> None:
    assert told(sources, text) == [expected]


@pytest.mark.parametrize(
    "text", ["Er sagte, laut CNN sei der Plan tot.", "Ist der Plan laut CNN tot?", "Der Plan ist tot."]
)
def test_what_a_verb_reports_and_a_question_are_left_out(text: str) -> None:
    assert told(sources, text) == []
