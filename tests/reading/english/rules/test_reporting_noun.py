import pytest

from goodoffices.reading.english.rules import reporting_noun
from tests.reading.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pell lives with Ida Brandt's claim that it leaks.", ("Ida Brandt's", "that it leaks", "claim")),
        ("The warning by the board that it leaks, came late.", ("the board", "that it leaks", "warning")),
        ("Amid fears that it leaks, prices rose.", ("", "that it leaks", "fears")),
        ("Pell ignored warnings that it leaks, drips and stinks.", ("", "that it leaks, drips and stinks", "warnings")),
    ],
)
def test_a_noun_tells_its_clause(text: str, expected: tuple[str, str, str]) -> None:
    assert told(reporting_noun, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ida rejected claims that it leaks.",
        "Ida said the fear that it leaks was old.",
        "The claim grew.",
        "“A claim that lies.”",
    ],
)
def test_what_a_verb_reports_is_left_to_it(text: str) -> None:
    assert told(reporting_noun, text) == []
