import pytest

from goodoffices.reading.quoting.english.rules import quotation_marks
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is wet,” Ida said.", [("Ida", "“It is wet,”", "said")]),
        ('"It is wet," said Ida, the keeper.', [("Ida, the keeper", '"It is wet,"', "said")]),
        ("“It is wet,” Ida said, “and badly.”", [("Ida", "“It is wet,” | “and badly.”", "said")]),
        ("Ida called it “a leak”.", [("Ida", "“a leak”", "called")]),
        (
            "Ida described the long and costly works at the lock in Pell since May as “slow”.",
            [("Ida", "“slow”", "described")],
        ),
        ("Ida answered: “It is wet.”", [("Ida", "“It is wet.”", "answered")]),
        ("Ida said the lock was “in a bad way”.", [("Ida", "“in a bad way”", "said")]),
        ("It is, according to Ida, “in a bad way”.", [("Ida", "“in a bad way”", "according to")]),
        ("“It is wet,” began Ida.", [("Ida", "“It is wet,”", "began")]),
        ("“It is wet. It always did.”", [("", "“It is wet. It always did.”", "")]),
        ("‘It's old,’ Ida said.", [("Ida", "‘It's old,’", "said")]),
    ],
)
def test_speech_is_whose_frame_is_next_to_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(quotation_marks, text) == expected


@pytest.mark.parametrize(
    "text", ["The barge “Blue Heron” sank.", "A “leak” is no flood.", "The so-called “pump” broke."]
)
def test_names_and_words_held_at_a_distance_are_no_speech(text: str) -> None:
    assert told(quotation_marks, text) == []
