import pytest

from goodoffices.reading.quoting.english.rules import reporting_noun
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pell lives with Ida Brandt's claim that it is wet.", ("Ida Brandt's", "that it is wet", "claim")),
        ("The warning by the board that it is wet, came late.", ("the board", "that it is wet", "warning")),
        ("Amid fears that it is wet, prices rose.", ("", "that it is wet", "fears")),
        ("Pell ignored warnings that it is wet, cold and old.", ("", "that it is wet, cold and old", "warnings")),
    ],
)
def test_a_noun_tells_its_clause(text: str, expected: tuple[str, str, str]) -> None:
    assert told(reporting_noun, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ida rejected claims that it is wet.",
        "Ida said the fear that it is wet was old.",
        "The claim grew.",
        "“A claim that lies.”",
    ],
)
def test_what_a_verb_reports_is_left_to_it(text: str) -> None:
    assert told(reporting_noun, text) == []
