from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.sources.decimals import Decimals, ends


@given(st.integers(-(10**20), 10**20), st.integers(0, 30))
def test_what_ends_is_exact(digits: int, places: int) -> None:
    number, decimals = Fraction(digits, 10**places), Decimals()
    assert Fraction(decimals.text(number)) == number
    assert decimals.notes("f") == ()


@given(st.fractions(max_denominator=10**6).filter(lambda number: not ends(number)))
def test_what_does_not_end_is_rounded_and_said_to_be(number: Fraction) -> None:
    decimals = Decimals()
    assert abs(Fraction(decimals.text(number)) - number) <= abs(number) / 10**16
    assert decimals.notes("f") == ("f: 1 number has no end as decimals, and is rounded to 17 digits.",)
    decimals.text(number)
    assert decimals.notes("f") == ("f: 2 numbers have no end as decimals, and are rounded to 17 digits.",)
