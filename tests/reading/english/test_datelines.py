import pytest

from goodoffices.reading.english.datelines import behind_dateline
from tests.reading.english.lines import line


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("OSTERNACH (CNW) - The lock leaks.", "The"),
        ("OSTERNACH, Jan 4 — The lock leaks.", "The"),
        ("OSTERNACH/PELL: The lock leaks.", "The"),
        ("NATO members met - again.", "NATO"),
        ("The lock - it leaks.", "The"),
        ("US envoys left.", "US"),
    ],
)
def test_a_dateline_is_told_by_its_capitals(text: str, first: str) -> None:
    own = line(text)
    assert own.words[behind_dateline(own)] == first
