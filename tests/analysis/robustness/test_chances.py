from fractions import Fraction

import numpy as np

from goodoffices.analysis.robustness.chances import Exactly, counted, with_line
from goodoffices.analysis.robustness.draws import middle
from goodoffices.analysis.robustness.worlds import Counts
from tests.analysis.robustness.talks import ground

TENTH = Fraction(1, 10)


def test_counts_become_shares() -> None:
    one, none = np.array([3]), np.zeros((0, 1), dtype=np.int64)
    own = counted(Counts(one, one - 1, one + 1, none, none, (np.array([[1], [4]]),)), 10)
    assert (own.drawn, own.firmer, own.softer) == ((3 * TENTH,), (2 * TENTH,), (4 * TENTH,))
    assert own.settled == (((TENTH,), (4 * TENTH,)),)
    assert own.worlds == 10


def test_exact_chances_hang_together() -> None:
    laid_out = ground()
    firmness = tuple(own.firmness for own in laid_out.lines)
    middles = tuple(map(middle, laid_out.worths))
    routes = laid_out.field.routes
    exactly = Exactly(laid_out.field, routes.package, len(laid_out.field.rows), laid_out.worths, middles, firmness)
    own = exactly.chances(())
    assert own.worlds is None
    for i, firm in enumerate(firmness):
        mixed = [firm * a + (1 - firm) * b for a, b in zip(own.real[i], own.unreal[i], strict=True)]
        assert tuple(mixed) == own.drawn
    assert all(a <= b <= c for a, b, c in zip(own.firmer, own.drawn, own.softer, strict=True))


def test_a_line_can_be_settled() -> None:
    assert with_line((TENTH, TENTH), 1, 0) == (TENTH, Fraction(0))
