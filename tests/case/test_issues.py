"""Issues, facets, options, and the names of amounts."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.expressions.scope import amount_in
from goodoffices.case.issues import Issue, Option, Steps, amount_name
from tests.case.water import DAM, FORM, VOLUME, facet


@pytest.mark.parametrize(
    ("amount", "name"),
    [
        (Fraction(0), "0"),
        (Fraction(-150), "-150"),
        (Fraction(1, 2), "0.5"),
        (Fraction(-1, 20), "-0.05"),
        (Fraction(5, 2), "2.5"),
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-7, 6), "-7/6"),
        (Fraction(10**20 + 1, 10), "10000000000000000000.1"),
    ],
)
def test_amount_name(amount: Fraction, name: str) -> None:
    assert amount_name(amount) == name


@given(st.fractions(max_denominator=10**6))
def test_an_amount_is_found_again_by_its_name(amount: Fraction) -> None:
    assert amount_in(amount_name(amount)) == amount


@given(st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**9), max_value=10**9))
def test_a_decimal_is_named_without_needless_zeros(number: object) -> None:
    name = amount_name(Fraction(str(number)))
    assert "/" not in name
    assert "." not in name or not name.endswith("0")
    assert name != "-0"


@given(
    st.fractions(-100, 100, max_denominator=8), st.integers(0, 50), st.fractions(Fraction(1, 8), 5, max_denominator=8)
)
def test_steps_reach_from_start_to_stop(start: Fraction, count: int, step: Fraction) -> None:
    steps = Steps(start, start + count * step + step / 2, step)
    amounts = steps.amounts()
    assert len(steps) == len(amounts) == count + 1
    assert amounts[0] == start
    assert amounts[-1] == start + count * step
    assert all(b - a == step for a, b in pairwise(amounts))


def test_a_facet_knows_its_issue_and_its_own_name() -> None:
    assert (FORM.issue, FORM.name) == ("release", "form")
    assert (DAM.issue, DAM.name) == ("dam", "dam")


def test_a_facet_knows_where_it_stands() -> None:
    assert FORM.path == ("issues", "release", "facets", "form")
    assert DAM.path == ("issues", "dam")


def test_options_stand_in_order() -> None:
    assert FORM.option_names == ("none", "minutes", "memorandum", "treaty")
    assert VOLUME.option_names[:3] == ("0", "50", "100")


def test_an_option_is_found_by_its_name_alone() -> None:
    assert FORM.option("treaty") is FORM.options[3]
    assert FORM.option("Treaty") is None
    assert VOLUME.option("50.0") is None


def test_a_measure_that_an_option_lacks_is_none() -> None:
    option = Option("lowered", measures=(("cost", Fraction(0)),))
    assert option.measure("cost") == 0
    assert option.measure("days") is None


@pytest.mark.parametrize(
    ("names", "is_single"),
    [(("dam",), True), (("dam.height",), False), (("dam.height", "dam.owner"), False), ((), False)],
)
def test_an_issue_is_single_only_where_its_facet_bears_its_name(names: tuple[str, ...], is_single: bool) -> None:
    assert Issue("dam", tuple(facet(name, "x") for name in names)).is_single is is_single
