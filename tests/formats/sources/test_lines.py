from fractions import Fraction

from goodoffices.formats.sources.lines import along, straight

BENT = [(Fraction(0), Fraction(0)), (Fraction(1), Fraction(1)), (Fraction(3), Fraction(1))]


def test_points_lie_on_lines_and_are_level_outside() -> None:
    places = [Fraction(place, 2) for place in (-1, 0, 1, 2, 4, 6, 9)]
    assert [along(BENT, place) for place in places] == [0, 0, Fraction(1, 2), 1, 1, 1, 1]


def test_only_what_has_no_bend_is_straight() -> None:
    assert straight(BENT, Fraction(0), Fraction(3)) is None
    assert straight(BENT, Fraction(1), Fraction(3)) == (Fraction(0), Fraction(1))
    assert straight(BENT[:1], Fraction(2), Fraction(2)) == (Fraction(0), Fraction(0))
