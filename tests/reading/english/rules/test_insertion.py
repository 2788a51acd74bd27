import pytest

from goodoffices.reading.english.rules import insertion
from tests.reading.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It leaks, the keeper said.", ("the keeper", "It leaks", "said")),
        ("It leaks, argued Ida Brandt in a letter.", ("Ida Brandt", "It leaks", "argued")),
        ("It leaks, as the Hafenbote reports, at night.", ("the Hafenbote", "It leaks | at night", "reports")),
        ("As the keeper pointed out, it leaks.", ("the keeper", "it leaks", "pointed out")),
        ("It leaks, she told the board on Monday.", ("she", "It leaks", "told")),
    ],
)
def test_a_sentence_is_told_by_the_frame_put_into_it(text: str, expected: tuple[str, str, str]) -> None:
    assert told(insertion, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The keeper said that it leaks.",
        "“It leaks,” the keeper said.",
        "It leaks, which the keeper described as normal.",
        "It leaked and, unasked, said nothing.",
        "Then she answered: “It leaks.”",
    ],
)
def test_other_frames_are_no_insertions(text: str) -> None:
    assert told(insertion, text) == []
