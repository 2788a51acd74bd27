"""The tables of values and positions as we write them."""

from fractions import Fraction

from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.shown import positions, values
from tests.formats.case_files.writing import with_added

ADDED = """\
positions: {up: {release.form: {option: none, says: {de: Nichts}, sources: [a, b]}}}
values:
  up: {dam: [high, low], release.volume: {0: 1/3, 125: 2}, weights: {dam: 0.5}, basis: stated}
  down: {dam: {high: [1, 2]}, when: [{if: dam == high, points: 3}], scale: {one: 2}}
"""


def test_values() -> None:
    assert list(values(full_form(with_added(ADDED)))) == [
        ["Issue", "Facet", "Kind", "Option", "up", "down"],
        ["dam", "", "", "high", "#1", "1..2"],
        ["dam", "", "", "low", "#2", ""],
        ["dam", "", "", "weight", Fraction(1, 2), ""],
        ["release", "volume", "from 0 to 400 in steps of 50", Fraction(0), "1/3", ""],
        ["release", "volume", "", Fraction(125), Fraction(2), ""],
        ["release", "volume", "", Fraction(400), "", ""],
        ["release", "form", "ordered", "none", "", ""],
        ["release", "form", "", "minutes", "", ""],
        ["release", "form", "", "treaty", "", ""],
        ["when", "", "", "dam == high", "", Fraction(3)],
        ["Basis", "", "", "", "stated", ""],
        ["One", "", "", "", "", Fraction(2)],
    ]


def test_positions() -> None:
    assert list(positions(full_form(with_added(ADDED)))) == [
        ["Issue", "Facet", "Party", "Position", "In its own words (de)", "Serves", "Source", "Basis", "Audience"],
        ["release", "form", "up", "none", "Nichts", "", "a, b", "", ""],
    ]
