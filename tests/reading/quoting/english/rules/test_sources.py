import pytest

from goodoffices.reading.quoting.english.rules import sources
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the keeper, it is wet.", ("the keeper", "it is wet", "According to")),
        ("It is wet, according to a note obtained by Ida.", ("a note obtained by Ida", "It is wet", "according to")),
        ("The lock, according to Ida, is wet.", ("Ida", "The lock | is wet", "according to")),
        ("In the board's view, it is wet.", ("the board's", "it is wet", "view")),
        ("In the eyes of the clerks, it is wet.", ("the clerks", "it is wet", "In the eyes of")),
        (
            "Under a plan seen by the Hafenbote, it will be mended.",
            ("a plan seen by the Hafenbote", "it will be mended", "Under"),
        ),
        ("Ida said that, according to the keeper, it is wet.", ("the keeper", "it is wet", "according to")),
    ],
)
def test_a_sentence_is_told_by_its_source(text: str, expected: tuple[str, str, str]) -> None:
    assert told(sources, text) == [expected]


@pytest.mark.parametrize("text", ["It was built in the board's time.", "He slept under a blanket.", "According to."])
def test_other_phrases_are_no_sources(text: str) -> None:
    assert told(sources, text) == []
