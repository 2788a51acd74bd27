"""Columns read and show what they hold."""

from fractions import Fraction

import pytest

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.tables import columns
from goodoffices.formats.tables.columns import Column
from goodoffices.formats.tables.grid import Cell, Unfit


@pytest.mark.parametrize(
    ("column", "value", "cell"),
    [
        (columns.phrase("speaker"), "A. Example", "A. Example"),
        (columns.names("serves"), ["face", "money"], "face, money"),
        (columns.phrases("via"), ["an agency, old", "b"], "an agency, old; b"),
        (columns.number("firmness"), "0.5", Fraction(1, 2)),
        (columns.day("date"), "2025-06-30", "2025-06-30"),
        (columns.walk_away("walk_away", "walk_away", "points"), {"": "5"}, Fraction(5)),
        (columns.word("state", "accepted"), "proposed", "proposed"),
        (columns.spans("spans"), [["3", "20"], ["25", "300"]], "3-20; 25-300"),
        (columns.yes_or_no("accepts"), "yes", "yes"),
        (columns.yes_or_no("accepts"), "no", "no"),
        (columns.choices("with"), {"promisor": "usa"}, "promisor: usa"),
        (columns.choices("with"), {"until": "10: 30", "by-2": "45 days; or so"}, "until: 10: 30; by-2: 45 days; or so"),
    ],
)
def test_what_is_shown_is_read_again(column: Column, value: Plain, cell: Cell) -> None:
    assert column.show(value) == cell
    assert column.read(cell, False) == value


def test_texts_come_in_languages() -> None:
    assert columns.text("words", "says").is_text
    assert columns.text("title").home == ("title",)


def test_a_mark_is_read_as_a_file_has_it() -> None:
    mark = columns.mark("divisible")
    assert [mark.show(value) for value in (True, False)] == ["yes", "no"]
    assert [mark.read(cell, False) for cell in ("ja", "no")] == ["true", "false"]
    with pytest.raises(Unfit):
        mark.read("perhaps", False)


@pytest.mark.parametrize("cell", ["12", "3-x", "-5", "3 20"])
def test_places_in_a_text_have_a_beginning_and_an_end(cell: str) -> None:
    with pytest.raises(Unfit):
        columns.spans("spans").read(cell, False)


@pytest.mark.parametrize(("cell", "said"), [("Ja", "yes"), (" nein ", "no"), ("TRUE", "yes")])
def test_an_answer_can_be_given_in_words(cell: str, said: str) -> None:
    assert columns.yes_or_no("accepts").read(cell, False) == said
    with pytest.raises(Unfit):
        columns.yes_or_no("accepts").read("perhaps", False)


@pytest.mark.parametrize("cell", ["bank", "promisor:", ": bank", "by: a; by: b", "by: a; to:"])
def test_choices_name_facets_and_options(cell: str) -> None:
    with pytest.raises(Unfit):
        columns.choices("with").read(cell, False)


def test_choices_can_be_written_loosely() -> None:
    assert columns.choices("with").read(" by:a;to : b ; ", False) == {"by": "a", "to": "b"}
