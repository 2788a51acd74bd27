"""Values: points per option, per amount, by order."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.origin import Basis, Origin
from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption, PointsWhen, Values
from tests.case.water import DAM, VOLUME, expression, number

ROUGH = Points(Fraction(1), Fraction(3))


def exact(*numbers: Fraction | int) -> tuple[Points, ...]:
    return tuple(map(Points.exactly, numbers))


def test_points_by_option_stand_in_the_order_of_the_facet() -> None:
    values = PointsByOption("dam", (("postponed", Points.exactly(30)), ("as_planned", ROUGH)))
    assert values.on(DAM) == (ROUGH, Points.exactly(0), Points.exactly(30))


def test_points_by_amount_are_linear_in_between_and_level_outside() -> None:
    values = PointsByAmount("release.volume", ((Fraction(100), Points.exactly(10)), (Fraction(300), ROUGH)))
    low = Fraction(10) + Fraction(1, 4) * (1 - 10)
    high = Fraction(10) + Fraction(1, 4) * (3 - 10)
    assert values.on(VOLUME)[:4] == (*exact(10, 10, 10), Points(low, high))
    assert values.on(VOLUME)[6:] == (ROUGH, ROUGH, ROUGH)


def test_a_single_amount_is_level_everywhere() -> None:
    values = PointsByAmount("release.volume", ((Fraction(130), Points.exactly(7)),))
    assert set(values.on(VOLUME)) == set(exact(7))


def test_weights_and_scale() -> None:
    own = PointsByOption("dam", (("as_planned", ROUGH), ("lowered", Points.exactly(30))))
    bonus = PointsWhen(expression("dam == lowered"), Points.exactly(8))
    values = Values("a", (own,), (bonus,), weights=(("dam", Fraction(-1, 2)),), zero=Fraction(2), one=Fraction(6))
    assert values.on(own, DAM)[:2] == (Points(Fraction(-3, 8), Fraction(-1, 8)), Points.exactly(Fraction(-15, 4)))
    assert (values.bonus(bonus), values.constant) == (Points.exactly(2), Fraction(-1, 2))


def test_amounts_need_not_be_steps() -> None:
    values = PointsByAmount("x", ((Fraction(1, 2), Points.exactly(0)), (Fraction(5, 2), Points.exactly(8))))
    assert values.on(number("x", 0, 3, 1)) == exact(0, 2, 6, 8)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-9, 9)), min_size=1, unique_by=lambda pair: pair[0]))
def test_points_by_amount_go_through_what_is_given(pairs: list[tuple[int, int]]) -> None:
    known = dict(sorted(pairs))
    values = PointsByAmount("x", tuple((Fraction(a), Points.exactly(p)) for a, p in known.items()))
    points = values.on(number("x", 0, 40, 1))
    assert all(points[amount] == Points.exactly(own) for amount, own in known.items())
    assert all(min(known.values()) <= own.low == own.high <= max(known.values()) for own in points)


def test_an_order_shares_out_its_points() -> None:
    order = OptionOrder("dam", (("postponed",), ("lowered",), ("as_planned",)), Fraction(18))
    assert order.on(DAM) == exact(2, 5, 11)


def test_equally_good_options_share_what_their_ranks_are_worth() -> None:
    order = OptionOrder("dam", (("postponed", "as_planned"), ("lowered",)), Fraction(18))
    assert order.on(DAM) == exact(8, 2, 8)


def test_an_option_left_out_of_an_order_has_none() -> None:
    assert OptionOrder("dam", (("lowered",),)).on(DAM) == exact(0, 100, 0)


@given(st.permutations(["as_planned", "lowered", "postponed"]), st.fractions(1, 1000))
def test_an_order_sums_to_its_total_and_falls(names: list[str], total: Fraction) -> None:
    points = OptionOrder("dam", tuple((name,) for name in names), total).on(DAM)
    assert sum(own.low for own in points) == total
    by_name = dict(zip(DAM.option_names, points, strict=True))
    assert all(by_name[better].low > by_name[worse].low for better, worse in pairwise(names))


@pytest.mark.parametrize(
    ("values", "is_estimate"),
    [
        (Values("a"), False),
        (Values("a", (PointsByOption("dam", (("lowered", Points.exactly(1)),)),)), False),
        (Values("a", (PointsByOption("dam", (("lowered", ROUGH),)),)), True),
        (Values("a", (PointsByAmount("release.volume", ((Fraction(0), Points.exactly(1)),)),)), False),
        (Values("a", (PointsByAmount("release.volume", ((Fraction(0), ROUGH),)),)), True),
        (Values("a", (OptionOrder("dam", (("lowered",),)),)), True),
        (Values("a", when=(PointsWhen(expression("dam == lowered"), Points.exactly(1)),)), False),
        (Values("a", when=(PointsWhen(expression("dam == lowered"), ROUGH),)), True),
        (Values("a", origin=Origin(basis=Basis.ESTIMATE)), True),
        (Values("a", origin=Origin(basis=Basis.INFERRED)), True),
        (Values("a", origin=Origin(basis=Basis.STATED)), False),
        (Values("a", (OptionOrder("dam", (("lowered",),)),), origin=Origin(basis=Basis.STATED)), True),
    ],
)
def test_what_makes_values_an_estimate(values: Values, is_estimate: bool) -> None:
    assert values.is_estimate is is_estimate
