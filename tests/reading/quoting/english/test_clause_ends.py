import pytest

from goodoffices.reading.quoting.english.clause_ends import clause_end
from tests.reading.quoting.english.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is wet, it drips, and it will burst.", "It is wet , it drips , and it will burst"),
        ("It is wet; it drips.", "It is wet"),
        ("It is wet, while Ida says that it is dry.", "It is wet"),
        ("It is wet, but old.", "It is wet , but old"),
        ("It is wet, and went home.", "It is wet"),
        ("It is wet, Ida said.", "It is wet"),
        ("It is wet, something nobody denies.", "It is wet"),
        ("It is wet, which is why they came.", "It is wet"),
        ("It is wet, accusing the board.", "It is wet"),
    ],
)
def test_a_clause_ends_where_something_else_cuts_in(text: str, expected: str) -> None:
    own = line(text)
    assert " ".join(own.words[: clause_end(own, 0)]) == expected


def test_a_main_clause_ends_the_one_that_opens_the_sentence() -> None:
    own = line("Asked whether it is wet, the keeper smiled.")
    assert " ".join(own.words[1 : clause_end(own, 1, is_first=True)]) == "whether it is wet"
    assert clause_end(own, 1) == own.end


def test_who_speaks_against_another_cuts_in() -> None:
    own = line("While Ida says that it is wet, Rolf says that it is dry.")
    assert " ".join(own.words[3 : clause_end(own, 3)]) == "that it is wet"
