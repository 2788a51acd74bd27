"""Expressions as tables, and what a partial package settles."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import Constant, Expression
from goodoffices.case.expressions.table import LARGEST, settled, table
from goodoffices.case.issues import Facet
from tests.case.expressions.drawn import Drawn, drawn, packages, read
from tests.case.water import DAM, FORM, PATROLS, VOLUME, expression, facet, measured, number


@given(drawn())
def test_it_says_what_the_text_means(own: Drawn) -> None:
    cells = table(expression(own.text, own.facets).node, own.facets)
    assert cells.shape == tuple(len(facet.options) for facet in own.facets)
    assert cells.dtype == np.bool_
    assert cells.ravel().tolist() == [own.meaning(package) for package in packages(own.facets)]


@given(read())
def test_it_says_what_evaluate_says(own: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, read_expression = own
    turned = tuple(reversed(facets))
    cells = table(read_expression.node, turned)
    assert cells.ravel().tolist() == [evaluate(read_expression.node, package) for package in packages(turned)]


@given(read(), st.data())
def test_settled_is_exact(own: tuple[tuple[Facet, ...], Expression], data: st.DataObject) -> None:
    facets, read_expression = own
    everything = packages(facets)
    whole = data.draw(st.sampled_from(everything))
    fixed = {name: whole[name] for name in data.draw(st.sets(st.sampled_from(sorted(whole))))}
    left = {evaluate(read_expression.node, p) for p in everything if fixed.items() <= p.items()}
    assert settled(read_expression.node, fixed, facets) is (left.pop() if len(left) == 1 else None)


def test_a_further_facet_gets_an_axis_along_which_nothing_changes() -> None:
    cells = table(expression("dam == lowered").node, [FORM, DAM, PATROLS])
    assert cells.shape == (4, 3, 2)
    assert (cells == cells[:1, :, :1]).all()
    assert cells[0, :, 0].tolist() == [False, True, False]


def test_a_table_can_be_written_to() -> None:
    cells = table(Constant(True), [DAM])
    cells[0] = False
    assert cells.tolist() == [False, True, True]


def test_a_constant_over_nothing_is_one_cell() -> None:
    assert table(Constant(False), []).tolist() is False


def test_sums_beyond_64_bits_stay_exact() -> None:
    huge = measured("huge", ("a", {"cost": 10**40}), ("b", {"cost": 10**40 + 1}))
    assert table(expression(f"huge.cost <= {10**40}", [huge]).node, [huge]).tolist() == [True, False]
    fine = measured("fine", ("a", {"cost": Fraction(1, 10**25)}), ("b", {"cost": Fraction(2, 10**25)}))
    node = expression(f"sum(huge.cost, fine.cost) == {10**40}." + "0" * 14 + "1", [huge, fine]).node
    assert not table(node, [huge, fine]).any()


def test_sums_of_many_large_terms_do_not_overflow() -> None:
    facets = [measured(f"f{i}", ("a", {"cost": 2**61}), ("b", {"cost": 0})) for i in range(8)]
    total = ", ".join(f"f{i}.cost" for i in range(8))
    cells = table(expression(f"sum({total}) >= {2**64}", facets).node, facets)
    assert cells.sum() == 1
    assert cells[(0,) * 8]


def test_too_many_cells_are_refused() -> None:
    facets = [facet(f"f{i}", *map(str, range(10))) for i in range(8)]
    with pytest.raises(TooLarge, match=r"^a table over f0, f1, f2, f3, f4, f5, f6, f7 would have 8 axes and 100000000"):
        table(Constant(True), facets)
    assert table(Constant(True), facets[:7]).size == LARGEST


def test_too_many_facets_are_refused_even_with_one_option_each() -> None:
    facets = [facet(f"f{i}", "only") for i in range(65)]
    with pytest.raises(TooLarge, match="65 axes"):
        table(Constant(True), facets)
    assert table(Constant(True), facets[:64]).size == 1


def test_consent_has_no_table() -> None:
    with pytest.raises(TypeError, match="no table"):
        table(expression("accepts(upstream)").node, [DAM])


def test_ten_thousand_options_are_quick() -> None:
    many = number("many", 0, 9999, 1)
    cells = table(expression("sum(many) >= 5000 and many != 7000", [many]).node, [many])
    assert cells.sum() == 4999


def test_what_is_fixed_does_not_count_against_the_size_of_a_table() -> None:
    facets = [facet(f"f{i}", *map(str, range(10))) for i in range(12)]
    text = " or ".join(f"f{i} == 1" for i in range(11)) + " or f11 in {'0', 1, 2, 3, 4, 5, 6, 7, 8, 9}"
    node = expression(text, facets).node
    fixed = {f"f{i}": "0" for i in range(11)}
    assert evaluate(node, fixed) is None
    assert settled(node, fixed, facets) is True


def test_a_facet_with_one_option_is_settled_from_the_start() -> None:
    facets = [*(facet(f"f{i}", "only") for i in range(100)), PATROLS]
    text = " and ".join(f"f{i} == only" for i in range(100))
    assert settled(expression(text, facets).node, {}, facets) is True
    assert settled(expression(f"{text} and joint_patrols == yes", facets).node, {}, facets) is None


def test_what_is_too_large_to_try_stays_open() -> None:
    facets = [facet(f"f{i}", *map(str, range(10))) for i in range(8)]
    everything = " and ".join(f"f{i} not in {{1}}" for i in range(8))
    node = expression(f"({everything}) or not ({everything})", facets).node
    assert settled(node, {}, facets) is None
    assert settled(node, {"f0": "2"}, facets) is True


def test_settled_sees_what_kleene_cannot() -> None:
    node = expression("dam == lowered or not dam == lowered").node
    assert evaluate(node, {}) is None
    assert settled(node, {}, [DAM, VOLUME]) is True
    assert settled(expression("sum(release.volume) == 75").node, {}, [VOLUME]) is False


def test_settled_needs_no_facets_beyond_those_of_the_node() -> None:
    wide = [facet(f"f{i}", *map(str, range(10))) for i in range(30)]
    assert settled(expression("dam in {as_planned, lowered, postponed}").node, {}, [*wide, DAM]) is True
