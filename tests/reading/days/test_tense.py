"""Plans are told from what happened."""

import pytest

from goodoffices.reading.days.tense import is_ahead, is_cancelled


@pytest.mark.parametrize(
    ("language", "clause", "expected"),
    [
        ("de", "Am Dienstag trifft die Delegation Putin", True),
        ("de", "Am Dienstag hat die Delegation Putin getroffen", False),
        ("de", "Trump ist zu einem Treffen bereit", True),
        ("en", "They will meet on Monday", True),
        ("en", "They met on Monday", False),
    ],
)
def test_a_clause_looks_ahead_or_back(language: str, clause: str, expected: bool) -> None:
    assert is_ahead(clause.split(), language) is expected


def test_a_clause_says_that_nothing_takes_place() -> None:
    assert is_cancelled(["The", "session", "was", "cancelled"], "en")
    assert not is_cancelled(["Das", "Treffen", "findet", "statt"], "de")
