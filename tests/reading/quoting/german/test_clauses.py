import pytest

from goodoffices.reading.quoting.german.clauses import clauses
from tests.reading.quoting.german.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er kam nach Bonn und sagte nichts.", ["Er kam nach Bonn", "sagte nichts"]),
        ("Er sagte, dass es gut sei und ging heim.", ["Er sagte", "dass es gut sei", "ging heim"]),
        ("Brot und Wein fehlen.", ["Brot und Wein fehlen"]),
        ("Die Lage (so heißt es) ist ernst.", ["Die Lage ( so heißt es ) ist ernst"]),
        ("„Ja, gern“, sagte sie.", ["„ Ja , gern “", "sagte sie"]),
    ],
)
def test_a_sentence_falls_into_clauses(text: str, expected: list[str]) -> None:
    own = line(text)
    assert [" ".join(own.words[part.first : part.last]) for part in clauses(own)] == expected


def test_the_clauses_of_a_line_are_worked_out_once() -> None:
    own = line("Er kam.")
    assert clauses(own) is clauses(own)
