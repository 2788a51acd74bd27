import pytest

from goodoffices.reading.quoting.english.datelines import behind_dateline
from tests.reading.quoting.english.lines import line


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("OSTERNACH (CNW) - The lock is wet.", "The"),
        ("OSTERNACH, Jan 4 — The lock is wet.", "The"),
        ("OSTERNACH/PELL: The lock is wet.", "The"),
        ("NATO members met - again.", "NATO"),
        ("The lock - it is wet.", "The"),
        ("US envoys left.", "US"),
    ],
)
def test_a_dateline_is_told_by_its_capitals(text: str, first: str) -> None:
    own = line(text)
    assert own.words[behind_dateline(own)] == first
