import pytest

from goodoffices.reading.quoting.english.rules import insertion
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is wet, the keeper said.", ("the keeper", "It is wet", "said")),
        ("It is wet, argued Ida Brandt in a letter.", ("Ida Brandt", "It is wet", "argued")),
        ("It is wet, as the Hafenbote reports, at night.", ("the Hafenbote", "It is wet | at night", "reports")),
        ("As the keeper pointed out, it is wet.", ("the keeper", "it is wet", "pointed out")),
        ("It is wet, she told the board on Monday.", ("she", "It is wet", "told")),
    ],
)
def test_a_sentence_is_told_by_the_frame_put_into_it(text: str, expected: tuple[str, str, str]) -> None:
    assert told(insertion, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The keeper said that it is wet.",
        "“It is wet,” the keeper said.",
        "It is wet, which the keeper described as normal.",
        "It leaked and, unasked, said nothing.",
        "Clerks from Pell, Ulm and Linz wrote to the board.",
        "Then she answered: “It is wet.”",
    ],
)
def test_other_frames_are_no_insertions(text: str) -> None:
    assert told(insertion, text) == []
