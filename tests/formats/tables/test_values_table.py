"""The table of values as people have it."""

from fractions import Fraction
from pathlib import Path

import pytest

from goodoffices.case.issues import FacetKind
from goodoffices.case.values import OptionOrder, PointsByAmount
from goodoffices.formats.tables.amounts import POINTS
from tests.formats.tables.sheets import VALUES, complaint, exactly, imported, points


def test_a_blank_issue_means_the_one_above(tmp_path: Path) -> None:
    case = imported(tmp_path, VALUES).case
    assert [(issue.id, issue.facets[0].option_names) for issue in case.issues] == [
        ("Dam", ("high", "low")),
        ("Volume", ("100", "200")),
    ]
    assert [party.id for party in case.parties] == ["North", "South"]
    assert points(case, "South", "Dam") == {"high": exactly(0), "low": exactly(20)}


def test_words_that_are_no_name_become_a_title(tmp_path: Path) -> None:
    case = imported(tmp_path, "Issue,Option,North Bank\nHeight of the dam,as planned,1\n").case
    assert case.issues[0].id == "height_of_the_dam"
    assert case.issues[0].title is not None
    assert case.issues[0].title.in_("en") == "Height of the dam"
    assert (case.parties[0].id, case.parties[0].name.in_("en")) == ("north_bank", "North Bank")
    assert case.facets[0].option_names == ("as planned",)


def test_german_headings_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    text = "Thema;Option;Partei Nord;Partei Süd;Bemerkung\nDamm;hoch;0,5;1.234,5;hin\n;tief;10–20;;\n"
    result = imported(tmp_path, text.encode("cp1252"))
    assert points(result.case, "partei_nord", "Damm")["hoch"] == exactly("1/2")
    assert points(result.case, "partei_nord", "Damm")["tief"] == (Fraction(10), Fraction(20))
    assert points(result.case, "partei_süd", "Damm") == {"hoch": exactly("1234.5")}
    assert any("Windows-1252" in note for note in result.notes)
    assert any("“Bemerkung” holds no points" in note for note in result.notes)


def test_weights_walk_aways_conditions_and_ranks(tmp_path: Path) -> None:
    text = (
        (
            "Issue,Facet,Kind,Option,Meaning (de),Amount: cost,North,South\n"
            "Water,volume,from 0 to 10 in steps of 5 m3,0,,,0,#1\n"
            "Water,volume,,10,,,8,#2\n"
            "Water,form,ordered,none,keine,0,#2,1\n"
            "Water,form,,treaty,Vertrag,7.5,#1,2\n"
            "Water,form,,Gewicht,,,,0.25\n"
            "weight,Water,,,,,,\n"
            "walk-away,,,,,,2025-01-01: 3; 2025-06-01: 4..5,6\n"
            "when,,,Water.form == treaty,,,,2\n"
            "Basis,,,,,,stated,estimate\n"
            "zero,,,,,,,1\none,,,,,,,11\n"
        )
        .replace("8,#2", "8,")
        .replace("0,#1", "0,")
    )
    case = imported(tmp_path, text).case
    volume, form = case.facets
    assert (volume.kind, volume.option_names, volume.unit) == (FacetKind.NUMBER, ("0", "5", "10"), "m3")
    assert form.kind is FacetKind.ORDERED
    assert form.options[1].title is not None
    assert form.options[1].title.in_("de") == "Vertrag"
    assert form.options[1].measure("cost") == Fraction(15, 2)
    north, south = case.values
    assert isinstance(north.facets[0], PointsByAmount)
    assert north.facets[1] == OptionOrder("Water.form", (("treaty",), ("none",)))
    assert south.weights == (("Water.form", Fraction(1, 4)),)
    assert (south.zero, south.one) == (Fraction(1), Fraction(11))
    assert south.when[0].condition.text == "Water.form == treaty"
    assert case.parties[0].walk_away is not None
    assert [str(day) for day, _ in case.parties[0].walk_away.steps] == ["2025-01-01", "2025-06-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Issue,Option,A\nx,one,ten\nx,two,2\n", "2, column 3: found “ten”; expected POINTS"),
        (
            "Issue;Option;A\nx;one;1,500\n",
            "2, column 3: found “1,500”, which can mean 1500 or 1.5; expected POINTS. Write 1500 or 1.5, without a "
            "sign for thousands.",
        ),
        ("Issue,Option,A\nx,one,nan\nx,two,1\n", "2, column 3: found “nan”; expected POINTS"),
        (
            "Issue,Option,A\nx,one,1e999\n",
            "2, column 3: found “1e999”; expected POINTS. Words belong into a column of notes.",
        ),
        (
            "Issue,Option,A\nx,one,50%\n",
            "2, column 3: found “50%”; expected POINTS. Write it as a number, without a per cent sign.",
        ),
        (
            "Issue,Option,A\nx,one,1\nx,one,2\n",
            "3, column 2: found “one” a second time for x; expected each option once",
        ),
        ("Issue,Option,A\n,one,1\n", "2, column 2: found no issue; expected one in this row, or in a row above it"),
        (
            "Issue,Option,A\nx,,1\n",
            "2, column 2: found points without an option; expected the option that they are for",
        ),
        (
            "Issue,Option,A,A\nx,one,1,2\n",
            "1, column 4: found the party “A” a second time; expected one column for each party",
        ),
        (
            "Issue,Facet,Option,A\nx,,one,1\nx,f,two,2\n",
            "3, column 3: found an issue both with and without facets; expected a facet in each of its rows, "
            "or in none",
        ),
        (
            "Issue,Kind,Option,A\nx,fancy,one,1\n",
            "2, column 2: found “fancy”; expected “ordered”, nothing, or amounts as in “from 0 to 400 in steps of 50”",
        ),
        (
            "Issue,Option,A\nx,one,20..10\n",
            "2, column 3: found [20, 10]; expected an interval from low to high. Write [10, 20].",
        ),
        (
            "Issue,Option,A\nx,one,1\nwhen,y == one,3\n",
            "3, column 3: found “y”; expected an issue or facet of this case. Known: x.",
        ),
        (
            "Issue,Option,A\nx,one,#1\nx,two,4\n",
            "2, column 3: found ranks and points for the same decision; expected one of them",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_cell(tmp_path: Path, text: str, expected: str) -> None:
    assert complaint(tmp_path, text).removeprefix("talks.csv:").replace(POINTS, "POINTS") == expected


def test_all_mistakes_are_said_at_once(tmp_path: Path) -> None:
    said = complaint(tmp_path, "Issue,Option,A,B\nx,one,1x,2\nx,two,3,4y\n").splitlines()
    assert [line.partition(": ")[0] for line in said] == ["talks.csv:2, column 3", "talks.csv:3, column 4"]
