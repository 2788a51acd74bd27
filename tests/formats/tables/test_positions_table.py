"""Positions in the parties' own words."""

from pathlib import Path

import pytest

from goodoffices.case.claims import Claim
from goodoffices.case.positions import Position
from goodoffices.formats.tables.positions_table import day_of
from tests.formats.tables.sheets import VALUES, complaint, imported

LONG = """\
Issue,Party,Position,Source,Date
Dam,North,high,,
Dam,South,"We will never accept a high dam, never.",Letter of 3 June,3.6.2025
Volume,South,200,Interview,
"""


def test_what_names_an_option_is_a_position_and_other_words_are_kept_as_claims(tmp_path: Path) -> None:
    result = imported(tmp_path, VALUES, positions=LONG)
    case = result.case
    assert [(p.party, p.facet, p.option) for p in case.positions] == [
        ("North", "Dam", "high"),
        ("South", "Volume", "200"),
    ]
    first, second = case.claims
    assert (first.says.in_(""), first.party, first.about) == (
        "We will never accept a high dam, never.",
        "South",
        ("Dam",),
    )
    assert not first.accepted
    assert str(first.day) == "2025-06-03"
    assert case.documents[0].title.in_("") == "Letter of 3 June"
    assert first.document == case.documents[0].id
    assert case.positions[1].origin.sources == (second.id,)
    assert any("names no option of Dam, and was kept as the claim table_1" in note for note in result.notes)


def test_one_column_for_each_party_with_its_source_beside_it(tmp_path: Path) -> None:
    text = "Thema;Nord;Quelle Nord;Süd;Quelle\nDam;high;Brief;–;\nVolume;100;;mehr Wasser;Rede\n"
    case = imported(tmp_path, VALUES, positions=text.replace("Quelle Nord", "Quelle")).case
    assert [(p.party, p.option) for p in case.positions] == [("Nord", "high"), ("Nord", "100")]
    assert {document.title.in_("") for document in case.documents} == {"Brief", "Rede"}
    assert [claim.party for claim in case.claims] == ["Nord", "Süd"]


def test_without_a_table_of_options_what_parties_say_becomes_the_options(tmp_path: Path) -> None:
    long = "We want a dam that is at most forty metres high, and only after a joint study"
    text = f'Issue,North,South\nDam,No dam,"{long}"\nFish,free,free\n'
    result = imported(tmp_path, text)
    dam, fish = result.case.facets
    assert dam.option_names[0] == "No dam"
    assert dam.options[1].title is not None
    assert dam.options[1].title.in_("") == long
    assert fish.option_names == ("free",)
    assert [(p.party, p.facet) for p in result.case.positions] == [
        ("North", "Dam"), ("North", "Fish"), ("South", "Dam"), ("South", "Fish"),
    ]  # fmt: skip
    assert any("was made its options" in note for note in result.notes)


def test_a_second_position_of_a_party_is_kept_as_a_claim(tmp_path: Path) -> None:
    result = imported(tmp_path, VALUES, positions="Issue,Party,Position\nDam,North,high\nDam,North,low\n")
    assert result.case.positions == (Position("North", "Dam", "high"),)
    assert [type(claim) for claim in result.case.claims] == [Claim]
    assert any("is a second position of its party on it" in note for note in result.notes)


def test_other_columns_are_left_out_with_a_note(tmp_path: Path) -> None:
    result = imported(tmp_path, VALUES, positions="Issue,Party,Position,Mood\nDam,North,high,good\n")
    assert [note.rpartition("/")[2] for note in result.notes] == [
        "positions.csv:1, column 4: the column “Mood” was left out"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Issue,Party,Position\n,North,high\n", "no issue; expected one in this row"),
        ("Issue,Party,Position\nDam,,high\n", "a position of nobody; expected the party that it is of"),
        ("Issue,Party,Position,Date,Source\nDam,North,high,June,x\n", "found “June”; expected a day, as in 2025-06-30"),
    ],
)
def test_what_is_wrong_is_said_with_its_cell(tmp_path: Path, text: str, expected: str) -> None:
    said = complaint(tmp_path, VALUES, positions=text)
    assert said.startswith("positions.csv:2")
    assert expected in said


def test_days_are_read_as_germans_write_them() -> None:
    assert day_of("30. 6. 2025") == "2025-06-30"
