"""How far options can be apart, against points that an interval or an order allows."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.differences import differences
from goodoffices.case.issues import Facet, Option
from goodoffices.case.points import Points
from goodoffices.case.values import FacetValues, OptionOrder, PointsByOption, Values

FACET = Facet("x", tuple(Option(name) for name in ("a", "b", "c", "d")))
SHARES = st.lists(st.integers(0, 20), min_size=4, max_size=4)


def ends(own: FacetValues | None, chosen: int, weight: int = 1) -> list[tuple[Fraction, Fraction]]:
    values = Values("p", (own,) if own else (), weights=(("x", Fraction(weight)),))
    low, high = (differences(values, own, FACET, chosen, largest=largest) for largest in (False, True))
    return list(zip(low, high, strict=True))


@given(
    points=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=4, max_size=4), chosen=st.integers(0, 3)
)
def test_intervals_lie_apart_as_far_as_their_ends(points: list[tuple[int, int]], chosen: int) -> None:
    own = tuple(Points(Fraction(low), Fraction(low + more)) for low, more in points)
    found = ends(PointsByOption("x", tuple(zip(FACET.option_names, own, strict=True))), chosen)
    for other, (low, high) in enumerate(found):
        expected = (0, 0) if other == chosen else (own[other].low - own[chosen].high, own[other].high - own[chosen].low)
        assert (low, high) == expected


@given(shares=SHARES.filter(sum), chosen=st.integers(0, 3), weight=st.sampled_from([1, 3]))
def test_points_that_respect_an_order_lie_within(shares: list[int], chosen: int, weight: int) -> None:
    order = OptionOrder("x", (("b",), ("a",), ("d",), ("c",)))
    falling = sorted((Fraction(100 * share, sum(shares)) for share in shares), reverse=True)
    points = dict(zip(("b", "a", "d", "c"), falling, strict=True))
    for other, (low, high) in enumerate(ends(order, chosen, weight)):
        apart = weight * (points[FACET.option_names[other]] - points[FACET.option_names[chosen]])
        assert low <= apart <= high


def test_what_nothing_is_said_of_is_alike() -> None:
    assert ends(None, 2) == [(Fraction(0), Fraction(0))] * 4
