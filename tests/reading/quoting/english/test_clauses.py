import pytest

from goodoffices.reading.quoting.english.clauses import subject_before
from tests.reading.quoting.english.lines import at, line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The keeper said so.", "The keeper"),
        ("In the evening the keeper said so.", "the keeper"),
        ("On Sunday Ida Brandt said so.", "Ida Brandt"),
        ("Ulm, Linz and Pell said so.", "Ulm , Linz and Pell"),
        ("On Sunday, Ulm and Pell said so.", "Ulm and Pell"),
        ("The keeper, who has two cats, said so.", "The keeper , who has two cats ,"),
        ("The clerks who were left said so.", "The clerks who were left"),
        ("The keeper, by contrast, said so.", "The keeper , by contrast ,"),
        ("The lock leaked and the keeper said so.", "the keeper"),
        ("The lock leaked, but Ida and Rolf said so.", "Ida and Rolf"),
        ("He heard that they said so.", "they"),
        ("It was the lock she said so of.", "she"),
        ("The man who said so left.", "who"),
        ("“Shut it,” she said so.", "she"),
        ("The Lock Union (LU) said so.", "The Lock Union ( LU )"),
        (
            "Rolf Lind, foreign affairs adviser to the board, said so.",
            "Rolf Lind , foreign affairs adviser to the board ,",
        ),
        ("The keeper firmly said so.", "The keeper"),
        ("The family said so.", "The family"),
        ("He came and said so.", ""),
    ],
)
def test_the_subject_of_a_verb_stands_before_it(text: str, expected: str) -> None:
    own = line(text)
    found = subject_before(own, at(own, "said"))
    assert words(own, [found] if found else []) == expected
