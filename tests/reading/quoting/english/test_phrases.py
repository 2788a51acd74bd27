import pytest

from goodoffices.reading.quoting.english.phrases import apposition, is_name, noun_phrase, piece_end
from tests.reading.quoting.english.lines import at, line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the keeper of the lock on Friday", "the keeper of the lock"),
        ("Ida Brandt, who runs the lock, after lunch", "Ida Brandt , who runs the lock ,"),
        ("a clerk close to the talks said", "a clerk close to the talks"),
        ("Anselm and the two clerks told him", "Anselm and the two clerks"),
        ("she in a letter", "she"),
        ("the union (ULK) later", "the union ( ULK )"),
        ("the paper “Hafenbote” in an interview", "the paper “ Hafenbote ”"),
        ("in the morning", ""),
    ],
)
def test_a_noun_phrase_ends_where_the_verb_or_its_additions_begin(text: str, expected: str) -> None:
    own = line(text)
    assert " ".join(own.words[: noun_phrase(own, 0, len(own))]) == expected


def test_a_piece_ends_at_a_mark_outside_quotation_marks() -> None:
    own = line("He called it “slow, very slow” and left, angry.")
    assert own.words[piece_end(own, 0, len(own))] == ","
    assert own.words[piece_end(own, 0, len(own)) - 1] == "left"


def test_names_in_quotation_marks_are_short_and_begin_with_a_capital() -> None:
    own = line("The “Blue Heron” sank “very slowly”.")
    assert is_name(own, at(own, "Blue"))
    assert not is_name(own, at(own, "very"))


def test_only_additions_to_a_noun_are_appositions() -> None:
    own = line("Ida Brandt, head of the lock, left, and slept.")
    assert own.words[apposition(own, 3, len(own)) - 1] == ","
    assert apposition(own, at(own, "left"), len(own)) == 0
    assert apposition(own, len(own), len(own)) == 0
