from fractions import Fraction

from goodoffices.analysis.robustness.findings import Swing
from goodoffices.analysis.robustness.unknowns import Sort, Unknown


def test_how_far_something_moves_what() -> None:
    half = Fraction(1, 2)
    own = Swing(Unknown("x", Sort.LINE, "a", half), (Fraction(0), half), ((half, half), (Fraction(1), half)))
    assert own.width == half
    assert [own.width_of(i) for i in (0, 1, None)] == [0, half, 0]
